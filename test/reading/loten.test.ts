/** The Løten workbook against the reading worked out by hand. */
import { join } from "node:path";
import { toA1 } from "../../src/plan/cell";
import type { Kind, Segment } from "../../src/plan/segment";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { gridsFromFile } from "../grids-from-xlsx";
import { oracleAarsverk, oracleDrift, oracleInvestering, oracleRows } from "./loten-oracle";

const plan = readWorkbook(gridsFromFile(join(__dirname, "fixtures/loten-tiltak.xlsx")), noChoices);
const years = Array.from({ length: 14 }, (_, i) => 2012 + i);
const segments = plan.tiltak.flatMap((tiltak) => tiltak.components.flatMap((component) => component.segments));

function level(year: number, value: (segment: Segment) => number, kind?: Kind): number {
  const running = segments.filter((one) => one.from <= year && (one.to ?? 9999) >= year && (kind === undefined || one.kind === kind));
  return Math.round(running.reduce((sum, one) => sum + value(one), 0) * 1000) / 1000;
}

function byKey(key: string): (typeof plan.tiltak)[number] {
  const found = plan.tiltak.filter((tiltak) => tiltak.key === key);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe("the Løten plan", () => {
  test("has 88 tiltak, 22 with 30 amounts, 64 with marked years, 45 with years alone, 3 with cost alone, 21 with neither", () => {
    expect(plan.tiltak).toHaveLength(88);
    const costed = plan.tiltak.filter((tiltak) => tiltak.costs.length > 0);
    expect(costed).toHaveLength(22);
    expect(costed.flatMap((tiltak) => tiltak.costs)).toHaveLength(30);
    const marked = plan.tiltak.filter((tiltak) => tiltak.startYears.length > 0);
    expect(marked).toHaveLength(64);
    expect(marked.filter((tiltak) => tiltak.costs.length === 0)).toHaveLength(45);
    expect(costed.filter((tiltak) => tiltak.startYears.length === 0).map((tiltak) => tiltak.key)).toEqual(["6.2", "7.4", "12.6"]);
    expect(plan.tiltak.filter((tiltak) => tiltak.startYears.length === 0 && tiltak.costs.length === 0)).toHaveLength(21);
  });

  test("is one table with sixteen headings, in 2011-kroner, for 2012–2025", () => {
    expect(plan.tables).toHaveLength(1);
    const [table] = plan.tables;
    expect(table?.dialect).toBe("marks-by-year");
    expect(table?.headerCells.map((head) => toA1(head.area)).slice(0, 2)).toEqual(["A3:Q4", "A13:Q14"]);
    expect(table?.headerCells).toHaveLength(16);
    expect([table?.unit.scale, table?.priceYear, plan.priceYear]).toEqual([1, 2011, 2011]);
    expect(table?.years).toEqual(years);
    expect(plan.years).toEqual({ from: 2012, to: 2025 });
    expect(table?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test.each(oracleRows.map((one) => [one.key, one] as const))("reads row %s as by hand", (key, oracle) => {
    const tiltak = byKey(key);
    const read = tiltak.components.map((component) => ({
      kroner: component.kroner, years: component.years, profile: component.profile, kind: component.kind,
      segments: component.segments.map((one) => [one.kronerPerYear, one.from, one.to]),
      ...(component.aarsverk === null ? {} : { aarsverk: component.aarsverk }),
    }));
    expect(read).toEqual(oracle.amounts);
    expect(tiltak.components.map((component) => component.uncertain)).toEqual(oracle.amounts.map(() => oracle.uncertain));
    expect(tiltak.costs.map((cost) => cost.kroner)).toEqual(oracle.amounts.map((amount) => amount.kroner));
  });

  test("is uncertain nowhere else", () => {
    const doubtful = plan.tiltak.filter((tiltak) => tiltak.components.some((component) => component.uncertain)).map((tiltak) => tiltak.key);
    expect(doubtful).toEqual(["2.5", "5.2", "6.2", "7.4", "8.2", "8.7", "12.6"]);
  });

  test("costs the hand-worked kroner each year, drift and investering apart", () => {
    expect(years.map((year) => level(year, (one) => one.kronerPerYear, "drift") / 1000)).toEqual(oracleDrift);
    expect(years.map((year) => level(year, (one) => one.kronerPerYear, "investering") / 1000)).toEqual(oracleInvestering);
  });

  test("rests in 2013 on 5 925 000 of doubtful kroner", () => {
    const doubtful = plan.tiltak.flatMap((tiltak) => tiltak.components).filter((component) => component.uncertain).flatMap((component) => component.segments);
    const in2013 = doubtful.filter((one) => one.from <= 2013 && (one.to ?? 9999) >= 2013);
    expect(in2013.reduce((sum, one) => sum + one.kronerPerYear, 0)).toBe(5925000);
  });

  test("holds the hand-worked årsverk each year, and offers two more", () => {
    expect(years.map((year) => level(year, (one) => one.aarsverk))).toEqual(oracleAarsverk);
    const stated = plan.tiltak.flatMap((tiltak) => (tiltak.positions === null ? [] : [tiltak.positions]));
    expect(Math.round(stated.reduce((sum, one) => sum + one, 0) * 100) / 100).toBe(14.25);
    const implied = plan.tiltak.flatMap((tiltak) => tiltak.components.filter((component) => component.impliedAarsverk !== null).map((component) => [tiltak.key, component.impliedAarsverk]));
    expect(implied).toEqual([["1.4", 1], ["1.5", 1]]);
  });

  test("keeps 1 440 000 and the price per GPS outside every year", () => {
    const outside = plan.tiltak.flatMap((tiltak) => tiltak.components).filter((component) => component.profile === "ikke-tidfestet");
    expect(outside.reduce((sum, component) => sum + (component.kroner ?? 0), 0)).toBe(1440000);
    const [gps] = byKey("7.4").components;
    expect([gps?.kroner, gps?.count, gps?.line, gps && toA1(gps.cells.area)]).toEqual([1000, null, 2, "C70"]);
  });

  test("offers what else a doubtful row may mean, with its kroner", () => {
    const offered = (key: string, at: number): unknown => byKey(key).components[at]?.alternatives.map((one) => [one.profile, one.segments.map((segment) => segment.kronerPerYear)]);
    expect(offered("8.2", 1)).toEqual([["fordelt", [200000]]]);
    expect(offered("8.2", 0)).toEqual([["trinnvis", [1250000, 1250000, 1250000, 1250000]]]);
    expect(offered("5.2", 0)).toEqual([["varig", [350000]]]);
    expect(byKey("5.2").components[0]?.alternatives[0]?.segments[0]?.from).toBe(2013);
    expect(offered("2.5", 0)).toContainEqual(["varig", [1500000]]);
  });

  test("takes a stated zero as zero and as nothing missing", () => {
    const free = byKey("6.4");
    expect([free.statedZero, free.costs, free.components[0]?.kroner]).toEqual([true, [], 0]);
    expect(plan.tiltak.filter((tiltak) => tiltak.statedZero)).toHaveLength(1);
  });

  test("gives continuation pages their own section and items their letters", () => {
    expect(plan.sections.map((section) => section.number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
    expect(byKey("6.6").section).toBe("Hjemmetjenesten");
    expect(byKey("12.9").sectionNumber).toBe("12");
    expect(plan.tiltak.filter((tiltak) => tiltak.section === "Omsorgsboliger").map((tiltak) => tiltak.key)).toEqual(["7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.6a"]);
  });

  test("keeps the cell and line of every value", () => {
    const row = byKey("8.2");
    expect(row.costs.map((cost) => [toA1(cost.cells.area), cost.line])).toEqual([["C82", 2], ["C82", 3], ["C82", 4]]);
    expect(row.startYears.map((start) => [start.year, toA1(start.cells.area), start.line])).toEqual([[2012, "D82", 3], [2013, "E82", 2], [2017, "I82", 4]]);
    expect(row.components.map((component) => component.words.slice(0, 14))).toEqual(["• Økt grunnbem", "• Tapt inntekt", "• Kostnader i "]);
    expect([row.row, row.rows, toA1(row.titleCells.area)]).toEqual([82, 1, "B82"]);
  });

  test("leaves the footer in the middle, and nothing of the other sheets", () => {
    expect(plan.left.map((left) => [left.cells.sheet, toA1(left.cells.area), left.why])).toEqual([["Tiltak", "A118", "sidebunn"]]);
    expect(new Set(plan.tiltak.map((tiltak) => tiltak.sheet))).toEqual(new Set(["Tiltak"]));
  });
});
