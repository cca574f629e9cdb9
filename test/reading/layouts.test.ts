/** Layouts of many kinds, each with the reading worked out from the layout alone. */
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { differences } from "./layouts/compare";
import { layouts } from "./layouts/list";

describe("readWorkbook on tables as municipalities lay them out", () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))("reads %s", (_, layout) => {
    expect(differences(readWorkbook(layout.grids, noChoices), layout)).toEqual([]);
  });
});
