import { assumedYears, defaultAssumptions, withChoices } from "../../src/economy/assumptions";
import { planOf, tiltak } from "./plan";

const plan = planOf(tiltak("1", "Nattvakt", { kroner: 100, from: 2025 }));

test("a plan gives its years, its price year and its first year as the window's", () => {
  expect(defaultAssumptions(plan, 2030)).toMatchObject({ firstYear: 2024, lastYear: 2027, priceYear: 2024, windowYear: 2024, prices: "fixed" });
});

test("a plan that names no year has the four years after the present one", () => {
  const bare = { ...planOf(tiltak("1", "Nattvakt", { kroner: 100 })), years: null };
  expect(assumedYears(defaultAssumptions(bare, 2026))).toEqual([2027, 2028, 2029, 2030]);
});

test("unconfirmed rates are not ticked, and years after the last estimate stand empty", () => {
  const { deflator } = defaultAssumptions({ ...plan, years: { from: 2024, to: 2028 } }, 2026);
  expect(deflator.filter((row) => !row.used).map((row) => [row.year, row.percent])).toEqual([[2012, 3.2], [2013, 3], [2027, null], [2028, null]]);
});

test("the user's rates stand, and years they do not know are added", () => {
  const defaults = defaultAssumptions({ ...plan, years: { from: 2024, to: 2028 } }, 2026);
  const held = defaults.deflator.filter((row) => row.year <= 2026).map((row) => (row.year === 2012 ? { ...row, used: true, percent: 3.3 } : row));
  const all = withChoices(defaults, { deflator: held, windowYear: 2025 });
  expect(all.deflator.map((row) => row.year)).toEqual(defaults.deflator.map((row) => row.year));
  expect(all.deflator[0]).toMatchObject({ percent: 3.3, used: true });
  expect(all.windowYear).toBe(2025);
});
