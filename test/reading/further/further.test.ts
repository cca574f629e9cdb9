/** Further layouts: dressed otherwise, awkward, or no tiltak at all. */
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { withoutTiltak, withTiltak } from "./all";
import { faults } from "./case";

describe("readWorkbook on further layouts", () => {
  test.each(withTiltak.map((one) => [one.name, one] as const))("reads %s", (_, one) => {
    expect(faults(readWorkbook(one.grids, noChoices), one)).toEqual([]);
  });

  test.each(withoutTiltak.map((one) => [one.name, one] as const))("reads nothing from %s", (_, one) => {
    expect(faults(readWorkbook(one.grids, noChoices), one)).toEqual([]);
  });
});
