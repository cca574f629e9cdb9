/** Indicators against examples worked by hand: change, share, coverage, dementia, steps, projections. */
import { changeBetween, impliedBase, steps, wholeChange } from "../../src/demography/change";
import { dementiaSpan, expectedDementia } from "../../src/demography/dementia";
import { inEachTable, spread } from "../../src/demography/projections";
import { gathered, personsIn } from "../../src/demography/series";
import { coverage, placesToKeep, shareOf } from "../../src/demography/share";
import { ott, sbu, type PrevalenceTable } from "../../src/figures/dementia";
import type { PopulationSeries, PopulationTable } from "../../src/plan/population";

function series(from: number | null, to: number | null, figures: Record<number, number>): PopulationSeries {
  const points = Object.entries(figures).map(([year, persons]) => ({ year: Number(year), persons, cells: null }));
  return { band: { from, to, label: `${String(from)}-${String(to)}` }, points };
}

const everybody = series(null, null, { 2012: 7284, 2015: 7290, 2020: 7359, 2025: 7463, 2030: 7566 });
const working = series(20, 66, { 2012: 4445, 2025: 4178 });
const young = series(67, 79, { 2012: 779, 2025: 1164, 2030: 1201 });
const old = series(80, 89, { 2012: 308, 2025: 385, 2030: 505 });

test("4445 to 4178 is 267 fewer, 6,0 per cent", () => {
  const change = changeBetween(working, 2012, 2025);
  expect(change?.persons).toBe(-267);
  expect(change?.percent).toBeCloseTo(-6.007, 3);
});

test("779 to 1201 is 422 more, 54 per cent; 308 to 505 is 197 more, 64 per cent", () => {
  expect(wholeChange(young)).toMatchObject({ from: 2012, to: 2030, persons: 422 });
  expect(Math.round(wholeChange(young)?.percent ?? 0)).toBe(54);
  expect(Math.round(wholeChange(old)?.percent ?? 0)).toBe(64);
});

test("a year without a figure gives no change", () => {
  expect(changeBetween(working, 2012, 2030)).toBeNull();
  expect(changeBetween(working, 2025, 2012)).toBeNull();
});

test("422 and 35 per cent claim a base of 1 206, and 282 and 8,6 one of 3 279", () => {
  expect(Math.round(impliedBase(422, 35) ?? 0)).toBe(1206);
  expect(Math.round(impliedBase(-282, -8.6) ?? 0)).toBe(3279);
});

test("steps of unequal length are compared by the year", () => {
  expect(steps(everybody).map(({ from, to, persons, perYear }) => [from, to, persons, perYear])).toEqual([
    [2012, 2015, 6, 2],
    [2015, 2020, 69, 13.8],
    [2020, 2025, 104, 20.8],
    [2025, 2030, 103, 20.6],
  ]);
});

test("308 of 7284 are 4,2 per cent", () => {
  expect(shareOf(old, everybody, 2012)).toBeCloseTo(4.228, 3);
  expect(shareOf(old, everybody, 2015)).toBeNull();
});

test("60 places for 308 over 80 are 19,5 per cent, and 98 are needed in 2030 to keep that", () => {
  expect(coverage(60, old, 2012)).toMatchObject({ persons: 308, band: { from: 80, to: 89 } });
  expect(coverage(60, old, 2012)?.percent).toBeCloseTo(19.48, 2);
  expect(placesToKeep(60, old, 2012, 2030)).toBeCloseTo(98.38, 2);
});

const ages: readonly (readonly [number, number | null, number])[] = [
  [65, 69, 450],
  [70, 74, 480],
  [75, 79, 414],
  [80, 84, 225],
  [85, 89, 160],
  [90, null, 66],
];
const fiveYear = ages.map(([from, to, persons]) => series(from, to, { 2025: persons }));

test("five-year ages with their rates give 156,6", () => {
  const estimate = expectedDementia(fiveYear, 2025, ott);
  expect(estimate?.low).toBeCloseTo(156.6, 1);
  expect(estimate).toMatchObject({ exact: true, fromAge: 65 });
  expect(estimate?.high).toBe(estimate?.low);
});

test("rates added up over ten years give 294,0: nearly twice as many", () => {
  const summed: PrevalenceTable = {
    ...ott,
    rates: [
      { from: 65, to: 69, percent: 0.9 },
      { from: 70, to: 79, percent: 8.2 },
      { from: 80, to: 89, percent: 49.3 },
      { from: 90, to: null, percent: 40.7 },
    ],
  };
  const tenYear = [
    series(65, 69, { 2025: 450 }),
    series(70, 79, { 2025: 894 }),
    series(80, 89, { 2025: 385 }),
    series(90, null, { 2025: 66 }),
  ];
  expect(expectedDementia(tenYear, 2025, summed)?.low).toBeCloseTo(294.0, 1);
});

test("wide age groups give a range that holds the exact figure", () => {
  const wide = [series(67, 79, { 2025: 1164 }), series(80, 89, { 2025: 385 })];
  const estimate = expectedDementia(wide, 2025, ott);
  expect(estimate?.exact).toBe(false);
  expect(estimate?.low).toBeCloseTo(1164 * 0.009 + 385 * 0.176, 6);
  expect(estimate?.high).toBeCloseTo(1164 * 0.061 + 385 * 0.317, 6);
});

test("several sources give a range; ages without a rate give nothing", () => {
  const span = dementiaSpan(fiveYear, 2025, [ott, sbu]);
  expect(span?.low).toBeCloseTo(136.08, 2);
  expect(span?.high).toBeCloseTo(156.56, 1);
  expect(expectedDementia([series(20, 44, { 2025: 2000 })], 2025, ott)).toBeNull();
});

test("age groups that follow each other make up a wider one", () => {
  const parts = [series(20, 44, { 2026: 100, 2030: 110 }), series(45, 66, { 2026: 90 }), series(67, 79, { 2026: 50, 2030: 60 })];
  expect(gathered(parts, { from: 20, to: 66, label: "20-66" })?.points).toEqual([{ year: 2026, persons: 190, cells: null }]);
  expect(gathered(parts, { from: 20, to: 79, label: "20-79" })?.points[0]?.persons).toBe(240);
  expect(gathered(parts, { from: 30, to: 66, label: "30-66" })).toBeNull();
  expect(personsIn(young, 2013)).toBeNull();
});

test("the same municipality in three vintages is shown as three figures", () => {
  const table = (source: string, persons: number): PopulationTable => ({
    source,
    alternative: "MMMM",
    region: "Fyresdal",
    yearCells: null,
    series: [series(null, null, { 2050: persons })],
  });
  const tables = [table("13600", 1185), table("14288", 1313), table("14746", 1272)];
  const all = inEachTable(tables, { from: null, to: null, label: "I alt" }, 2050);
  expect(all.map(({ source, persons }) => [source, persons])).toEqual([
    ["13600", 1185],
    ["14288", 1313],
    ["14746", 1272],
  ]);
  expect(spread(all)).toEqual({ low: 1185, high: 1313 });
});
