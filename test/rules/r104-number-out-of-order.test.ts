/** A number that breaks the order of its series: mistyped, or a row that was moved. */
import { numberOutOfOrder } from "../../src/rules/r104-number-out-of-order";
import type { Sample } from "../../src/rules/sample";
import { fixed, found, params } from "./found";

const rows = (...numbers: string[]): Sample => ({ tiltak: numbers.map((number) => ({ number, title: `Tiltak ${number}` })) });

test("7 between 2 and 4 should have been 3, and the fix says so", () => {
  expect(params(numberOutOfOrder, rows("1", "2", "7", "4"))).toMatchObject({ number: "7", before: "2" });
  expect(fixed(numberOutOfOrder, rows("1", "2", "7", "4"))).toEqual([3]);
});

test("a row moved down is told where it stands, one that was moved up too", () => {
  expect(found(numberOutOfOrder, rows("2", "3", "4", "1", "5"))).toEqual(["A6"]);
  expect(found(numberOutOfOrder, rows("4", "1", "2", "3", "5"))).toEqual(["A3"]);
});

test("two that changed places, a table sorted otherwise, and codes of projects are in order", () => {
  expect(found(numberOutOfOrder, rows("1", "4", "3", "2", "5"))).toEqual([]);
  expect(found(numberOutOfOrder, rows("5", "1", "4", "2", "3"))).toEqual([]);
  expect(found(numberOutOfOrder, rows("P9", "P1", "P2", "P3"))).toEqual([]);
});

test("numbers that run on over the headings are one series", () => {
  const sections = ["Helse", "Helse", "Skole", "Skole", "Kultur", "Kultur"];
  const tiltak = (...numbers: string[]): Sample => ({ tiltak: numbers.map((number, i) => ({ number, title: `Tiltak ${i}`, section: sections[i] ?? "" })) });
  expect(found(numberOutOfOrder, tiltak("1", "2", "3", "4", "5", "6"))).toEqual([]);
  expect(found(numberOutOfOrder, tiltak("1", "2", "3", "9", "5", "6"))).toEqual([]);
});
