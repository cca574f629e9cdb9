/** The segments of each profile; the parts always sum to the whole. */
import fc from "fast-check";
import { runLength } from "../../../src/reading/segments/run-length";
import { oneOff, recurring, spread, stepwise, yearsFrom } from "../../../src/reading/segments/shapes";

describe("segments of a profile", () => {
  test("recurring is open, one-off ends in its year", () => {
    expect(recurring(500000, "drift", 2015, 1)).toEqual([{ kind: "drift", kronerPerYear: 500000, aarsverk: 1, from: 2015, to: null, firstYearShare: 1 }]);
    expect(oneOff(75000, "drift", 2012)[0]).toMatchObject({ from: 2012, to: 2012, kronerPerYear: 75000 });
  });

  test("100 000 in three steps: 33 333, 33 333 and the rest", () => {
    expect(stepwise(100000, "drift", [2026, 2027, 2029]).map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[33333, 2026, null], [33333, 2027, null], [33334, 2029, null]]);
  });

  test("one million over two years is one segment of two years; a gap makes two", () => {
    expect(spread(1000000, "drift", [2013, 2014]).map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[500000, 2013, 2014]]);
    expect(spread(1000000, "drift", [2013, 2015])).toHaveLength(2);
  });

  test("steps and parts sum to the whole, kroner and årsverk", () => {
    fc.assert(fc.property(fc.integer({ min: -9e7, max: 9e7 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 400 }), (kroner, count, hundredths) => {
      const years = yearsFrom(2026, count);
      const steps = stepwise(kroner, "drift", years, hundredths / 100);
      expect(steps.reduce((sum, one) => sum + one.kronerPerYear, 0)).toBe(kroner);
      expect(steps.reduce((sum, one) => sum + one.aarsverk, 0)).toBeCloseTo(hundredths / 100, 6);
      expect(spread(kroner, "drift", years).reduce((sum, one) => sum + one.kronerPerYear * ((one.to ?? 0) - one.from + 1), 0)).toBe(kroner);
    }));
  });
});

describe("amounts by year", () => {
  test("equal neighbours run together, zero is none, a change begins anew", () => {
    const amounts = [[2026, 200], [2027, 200], [2028, 0], [2029, 200], [2030, 150]].map(([year = 0, kroner = 0]) => ({ year, kroner }));
    expect(runLength(amounts, "drift", 0).map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[200, 2026, 2027], [200, 2029, 2029], [150, 2030, 2030]]);
  });

  test("a year without an amount breaks the run", () => {
    expect(runLength([{ year: 2026, kroner: 5 }, { year: 2028, kroner: 5 }], "investering", 0).map((one) => one.to)).toEqual([2026, 2028]);
  });
});
