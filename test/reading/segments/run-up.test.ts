/** Changes from the year before become levels; what is said of the base budget stays as it is. */
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { levelsOf } from "../../../src/reading/segments/run-up";
import { changeCases } from "../further/changes";

describe("levelsOf", () => {
  test("adds the changes up, and a year without one keeps the level", () => {
    expect(levelsOf([{ year: 2027, kroner: -300 }, { year: 2029, kroner: 100 }], [2026, 2027, 2028, 2029]).map((one) => one.kroner)).toEqual([0, -300, -300, -200]);
  });
});

test("a table that calls its amounts changes from the year before is run up, with the amounts as they stand offered", () => {
  const { tiltak } = readWorkbook(changeCases[0]?.grids ?? [], noChoices);
  const component = tiltak[0]?.components[0];
  expect(component?.segments.map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[-300000, 2027, 2027], [-500000, 2028, 2030]]);
  expect(component?.why).toEqual({ code: "change-run-up", params: { words: "endring i forhold til foregående år" } });
  expect(component?.alternatives[0]?.segments.map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[-300000, 2027, 2027], [-200000, 2028, 2028]]);
  expect(tiltak[2]?.components[0]?.segments.map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[-450000, 2029, 2030]]);
});

test("amounts said to be added up against the base budget are levels as they stand", () => {
  const { tiltak } = readWorkbook(changeCases[2]?.grids ?? [], noChoices);
  expect(tiltak[0]?.components[0]?.segments.map((one) => [one.kronerPerYear, one.from, one.to])).toEqual([[-80000, 2026, 2026], [-120000, 2027, 2028]]);
});
