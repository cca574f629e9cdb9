/** The grammars against real notations (fixtures/strings.json), notations after them by another hand (fixtures/further-strings.json), and others worked out by hand. */
import further from "./fixtures/further-strings.json";
import fixtures from "./fixtures/strings.json";
import { costs, positions, units, years } from "./fixtures/own-notations";
import { readCost } from "../../../src/reading/notation/cost";
import { readPosition } from "../../../src/reading/notation/position";
import { readUnit } from "../../../src/reading/notation/unit";
import { readYears } from "../../../src/reading/notation/years";

const plain = <T extends object>(list: readonly T[]): readonly T[] => list.filter((one) => !("ambiguous" in one));
const doubtful = <T extends object>(list: readonly T[]): readonly T[] => list.filter((one) => "ambiguous" in one);
const share = (right: number, of: number): number => right / of;

describe("real notations with one meaning are understood exactly", () => {
  test.each([...plain(fixtures.cost), ...further.cost].map((one) => [one.text, one] as const))("cost %j", (text, one) => {
    expect(readCost(text)).toMatchObject({ text, kroner: one.kroner, basis: one.basis });
  });
  test.each([...plain(fixtures.position), ...further.position].map((one) => [one.text, one.fte] as const))("position %j", (text, fte) => {
    expect(readPosition(text)).toMatchObject({ text, fte });
  });
  test.each([...plain(fixtures.years), ...further.years].map((one) => [one.text, one] as const))("years %j", (text, one) => {
    expect(readYears(text)).toMatchObject({ text, from: one.from, to: one.to, kind: one.kind });
  });
  test.each([...plain(fixtures.unit), ...further.unit].map((one) => [one.text, one.scale] as const))("unit %j", (text, scale) => {
    expect(readUnit(text)).toMatchObject({ text, scale });
  });
});

describe("doubtful real notations are mostly read as a budget officer would", () => {
  test("at least 97 of 100 costs", () => {
    const list = doubtful(fixtures.cost);
    expect(
      share(
        list.filter((one) => readCost(one.text).kroner === one.kroner && readCost(one.text).basis === one.basis).length,
        list.length,
      ),
    ).toBeGreaterThanOrEqual(0.97);
  });
  test("at least 90 of 100 positions", () => {
    const list = doubtful(fixtures.position);
    expect(share(list.filter((one) => readPosition(one.text).fte === one.fte).length, list.length)).toBeGreaterThanOrEqual(0.9);
  });
  test("at least 97 of 100 years", () => {
    const list = doubtful(fixtures.years);
    const right = list.filter((one) => {
      const read = readYears(one.text);
      return read.from === one.from && read.to === one.to && read.kind === one.kind;
    });
    expect(share(right.length, list.length)).toBeGreaterThanOrEqual(0.97);
  });
});

describe("other notations, worked out by hand", () => {
  test.each(costs)("cost %j is %p kroner, %p", (text, kroner, basis) => {
    expect(readCost(text)).toMatchObject({ kroner, basis });
  });
  test.each(positions)("position %j is %p årsverk", (text, fte) => {
    expect(readPosition(text).fte).toBe(fte);
  });
  test.each(years)("years %j run from %p to %p, %s", (text, from, to, kind) => {
    expect(readYears(text)).toMatchObject({ from, to, kind });
  });
  test.each(units)("unit %j is %p, prices of %p", (text, scale, priceYear) => {
    expect(readUnit(text)).toMatchObject({ scale, priceYear });
  });
});
