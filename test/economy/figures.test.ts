import { planFigures } from "../../src/economy/figures";
import type { RegisterRow } from "../../src/plan/register";
import { lotenAarsverk, lotenAssumptions, lotenDrift, lotenInvestering, lotenRows, registerRow } from "./oracle";

const figures = planFigures(lotenRows, lotenAssumptions);
const thousands = (series: readonly (number | null)[]): number[] => series.map((value) => Math.round(value ?? NaN) / 1000);

function choose(id: string, chosen: RegisterRow["chosen"], yearsChosen: RegisterRow["yearsChosen"] = {}): RegisterRow[] {
  return lotenRows.map((row) => (row.id === id ? { ...row, chosen, yearsChosen } : row));
}
const drift = (rows: readonly RegisterRow[]): number[] => thousands(planFigures(rows, lotenAssumptions).drift.kroner);

test("Løten's drift and investering are those worked by hand", () => {
  expect(thousands(figures.drift.kroner)).toEqual(lotenDrift);
  expect(thousands(figures.investering.kroner)).toEqual(lotenInvestering);
});

test("årsverk are levels, and implied posts are not counted", () => {
  figures.aarsverk.forEach((level, i) => expect(level).toBeCloseTo(lotenAarsverk[i] ?? NaN, 9));
  expect(figures.unscheduled.aarsverk).toBe(0.15);
});

test("implied posts count from the year they start when the user says so: 13,1 in 2014 and 16,1 from 2015", () => {
  const rows = lotenRows.map((row) => (row.offeredAarsverk === null ? row : { ...row, chosen: { aarsverk: row.offeredAarsverk } }));
  const level = planFigures(rows, lotenAssumptions).aarsverk;
  expect(level[1]).toBeCloseTo(11.6, 9);
  expect(level[2]).toBeCloseTo(13.1, 9);
  expect(level[3]).toBeCloseTo(16.1, 9);
});

test("what has no year stands outside every year: 1 440 000 kroner in three rows, one of them a price per unit", () => {
  expect(figures.unscheduled).toMatchObject({ rows: 3, drift: 1440000, investering: 0 });
  expect(figures.notCosted.rows).toBe(2);
});

test("of 2013, 5 925 000 kroner stand in doubtful rows", () => {
  expect(figures.drift.uncertain[1]).toBe(5925000);
});

test("lowest and highest take for each doubtful row the least and the most that its readings give", () => {
  // 2013: certain 2 800 000. Lowest 375 000 + 0 (5.2 from 2015) + 250 000 + 1 000 000 − 200 000 + 500 000;
  // highest 1 500 000 + 350 000 + 250 000 + 5 000 000 + 200 000 + 1 000 000.
  expect(figures.drift.low[1]).toBe(2800000 + 1925000);
  expect(figures.drift.high[1]).toBe(2800000 + 8300000);
});

test("choosing a profile, be it the same, settles the doubt", () => {
  const settled = planFigures(choose("B005", { profile: "trinnvis" }), lotenAssumptions);
  expect(settled.drift.kroner[1]).toBe(figures.drift.kroner[1]);
  expect(settled.drift.uncertain[1]).toBe(5925000 - 375000);
});

test("a start in August gives 5/12 of the first year and the whole of the next", () => {
  const rows = [registerRow("B001", "1.1", { kroner: 1200000, years: [2014], aarsverk: 2 })].map((row) => ({ ...row, chosen: { startMonth: 8 } }));
  const one = planFigures(rows, lotenAssumptions);
  expect(one.drift.kroner.slice(1, 5)).toEqual([0, 500000, 1200000, 1200000]);
  expect(one.aarsverk.slice(1, 4)).toEqual([0, 2, 2]);
});

test("a price per unit counts when it has a number and a year", () => {
  const rows = choose("B016", { count: 40, from: 2014 });
  expect(drift(rows)[2]).toBe(10475 + 40);
  expect(drift(rows)[3]).toBe(13375);
  expect(planFigures(rows, lotenAssumptions).unscheduled.rows).toBe(2);
});

test("an amount given to a row without one counts from its year, and a year given to one without counts too", () => {
  expect(drift(choose("B031", { kroner: 300000 }))[4]).toBe(13375 + 300);
  expect(drift(choose("B010", {}, { 2014: 1 })).slice(1, 4)).toEqual([8725, 10475 + 1300, 13375 + 1300]);
});

test("a moved mark moves the start; a share paid by others, a rejection and leaving out take kroner away", () => {
  expect(drift(choose("B001", {}, { 2015: 0, 2017: 1 })).slice(3, 6)).toEqual([12875, 12875, 18950]);
  expect(drift(choose("B001", { paidByOthers: 0.4 }))[3]).toBe(13375 - 200);
  expect(drift(choose("B001", { status: "avvist" }))[3]).toBe(12875);
  expect(drift(choose("B001", { included: false }))[3]).toBe(12875);
});

test("years without a known price are null, never nought", () => {
  const nominal = planFigures(lotenRows, { ...lotenAssumptions, prices: "nominal" });
  expect(nominal.drift.kroner.every((value) => value === null)).toBe(true);
  expect(nominal.missingPrices).toEqual([2012, 2013]);
  // Also of a kind without a single row: the sheet says that the price is missing there too.
  const operating = planFigures(lotenRows.filter((row) => row.read.kind === "drift"), { ...lotenAssumptions, prices: "nominal" });
  expect(operating.investering.kroner.every((value) => value === null)).toBe(true);
});
