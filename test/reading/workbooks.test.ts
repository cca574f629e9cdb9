/** The two other plans: a strategy without amounts, and slides of bullets. */
import { join } from "node:path";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { gridsFromFile } from "../grids-from-xlsx";

const read = (file: string): ReturnType<typeof readWorkbook> => readWorkbook(gridsFromFile(join(__dirname, "fixtures", file)), noChoices);

describe("Sør-Varanger's handlingsplan", () => {
  const plan = read("sor-varanger-handlingsplan.xlsx");

  test("has 28 tiltak, none costed, each with a period", () => {
    expect(plan.tiltak).toHaveLength(28);
    expect(plan.tiltak.every((tiltak) => tiltak.costs.length === 0 && tiltak.amounts.length === 0)).toBe(true);
    expect(plan.tiltak.every((tiltak) => tiltak.period !== null)).toBe(true);
    expect(plan.tiltak.flatMap((tiltak) => tiltak.components.map((component) => component.profile))).toEqual(Array(28).fill("ikke-kostnadsberegnet"));
    expect(plan.tables.map((table) => table.dialect)).toEqual(["period-column"]);
  });

  test("reads goal references as lists, also those that Excel has made numbers", () => {
    const goals = (row: number): unknown => plan.tiltak.find((tiltak) => tiltak.row === row)?.goals;
    expect([goals(4), goals(5), goals(8), goals(12), goals(28)]).toEqual([["1"], ["1", "7"], ["2", "6"], ["4", "7"], ["10", "12"]]);
  });

  test("reads 9.1 as goals 9 and 10: the goal list is ascending and Excel drops the last zero", () => {
    expect(plan.tiltak.find((tiltak) => tiltak.row === 25)?.goals).toEqual(["9", "10"]);
  });

  test("reads periods of two and four digits", () => {
    const period = (row: number): unknown => {
      const found = plan.tiltak.find((tiltak) => tiltak.row === row)?.period;
      return [found?.from, found?.to];
    };
    expect([period(4), period(6), period(8), period(12), period(20)]).toEqual([[2021, 2022], [2021, 2024], [2021, 2021], [2020, 2021], [2023, 2024]]);
  });

  test("keeps financing as written: five call for money, one is investment", () => {
    const kinds = plan.tiltak.map((tiltak) => tiltak.financing ?? "");
    expect(kinds.filter((text) => /^krever ekstra/i.test(text))).toHaveLength(4);
    expect(kinds.filter((text) => /krever/i.test(text))).toHaveLength(5);
    expect(plan.tiltak.filter((tiltak) => tiltak.financing === "Investeringsmidler").map((tiltak) => [tiltak.row, tiltak.kind])).toEqual([[20, "investering"]]);
    expect(kinds.filter((text) => text === "Egne rammer")).toHaveLength(17);
  });

  test("lists thirteen goals in three areas", () => {
    expect(plan.goals.map((goal) => goal.number)).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 1)));
    expect(plan.goals[8]).toMatchObject({ title: "Forebygging og mestring av egen alderdom", area: "Eldreomsorg" });
    expect(plan.years).toEqual({ from: 2020, to: 2024 });
  });
});

describe("the slides' tiltak and cost plan", () => {
  const plan = read("tiltak-og-kostnadsplan.xlsx");

  test("has seven tiltak of drift and four investments", () => {
    expect(plan.tiltak.map((tiltak) => [tiltak.row, tiltak.kind])).toEqual([
      [4, "drift"], [5, "drift"], [6, "drift"], [7, "drift"], [8, "drift"], [9, "drift"], [10, "drift"],
      [13, "investering"], [14, "investering"], [15, "investering"], [16, "investering"],
    ]);
  });

  test("steps two årsverk for 1,5 mill over 2024/2025, and says it is uncertain", () => {
    const [component] = plan.tiltak[0]!.components;
    expect(component).toMatchObject({ kroner: 1500000, aarsverk: 2, profile: "trinnvis", uncertain: true });
    expect(component?.segments.map((one) => [one.kronerPerYear, one.aarsverk, one.from, one.to])).toEqual([[750000, 1, 2024, null], [750000, 1, 2025, null]]);
  });

  test("reads 0,75 mil as 750 000 in 2026, and 0,75 mill without a year as not scheduled", () => {
    expect(plan.tiltak[1]!.components[0]).toMatchObject({ kroner: 750000, aarsverk: 1, profile: "varig", uncertain: false, years: [2026] });
    expect(plan.tiltak[6]!.components[0]).toMatchObject({ kroner: 750000, profile: "ikke-tidfestet", segments: [] });
  });

  test("keeps half an årsverk from 2024 without a cost, and names what is not costed", () => {
    expect(plan.tiltak[3]).toMatchObject({ positions: 0.5, costs: [] });
    expect(plan.tiltak[3]!.components[0]).toMatchObject({ kroner: null, profile: "ikke-kostnadsberegnet" });
    expect(plan.tiltak[5]!.costs).toEqual([]);
    expect(plan.tiltak.slice(7).flatMap((tiltak) => tiltak.costs)).toEqual([]);
    expect(plan.tiltak[8]!.period?.from).toBe(2023);
  });
});
