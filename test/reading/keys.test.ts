/** Keys of tiltak with and without numbers and sections. */
import { gridFromRows } from "../../src/plan/grid";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";

const keys = (rows: (string | number | null)[][]): string[] =>
  readWorkbook([gridFromRows("Ark1", rows)], noChoices).tiltak.map((tiltak) => tiltak.key);

describe("keys", () => {
  test("a number alone where it is used once", () => {
    expect(keys([["Nr", "Tiltak (kr)", 2026, 2027], [1, "Ny bru", 90000, 1], [2, "Ny vei", 80000, 1]])).toEqual(["1", "2"]);
  });

  test("the section's number before the row's", () => {
    expect(keys([["Nr", "Tiltak (kr)", 2026, 2027], [null, "Område 3: Skole", null, null], [1, "Ny bok", 90000, 10], ["3.2", "Ny tavle", 80000, 10]])).toEqual(["3.1", "3.2"]);
  });

  test("no number: the order within the section, or within the sheet", () => {
    expect(keys([["Tiltak (kr)", 2026, 2027], ["Ny bru", 90000, 10], ["Sum", 90000, 10], ["Kultur:", null, null], ["Ny scene", 70000, 10], ["Ny rampe", 60000, 20]])).toEqual(["Ark1!~1", "Kultur.~1", "Kultur.~2"]);
  });

  test("the same number under two unnumbered sections takes their names", () => {
    expect(keys([["Nr", "Tiltak (kr)", 2026, 2027], [null, "Skole:", null, null], [1, "Ny bok", 90000, 10], [null, "Helse:", null, null], [1, "Ny bil", 80000, 20]])).toEqual(["Skole.1", "Helse.1"]);
  });
});
