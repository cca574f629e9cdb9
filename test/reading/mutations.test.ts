/** Every layout moved, stretched, reworded and re-united: nothing but addresses may change. */
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { differences } from "./layouts/compare";
import { layouts } from "./layouts/list";
import { mutations, random } from "./layouts/mutate";

const seeds = [1, 2, 3, 4];

describe("the reading of a layout does not change when the sheet is", () => {
  test.each(Object.entries(mutations))("%s", (_, mutate) => {
    const wrong = layouts.flatMap((layout) =>
      seeds.flatMap((seed) => {
        const changed = mutate(layout, random(seed * 7919));
        const found = differences(readWorkbook(changed.grids, noChoices), changed);
        return found.length === 0 ? [] : [`${layout.name} (${seed}): ${found[0]}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a change that is no mutation is seen: one amount altered", () => {
    const layout = layouts[0]!;
    const grids = layout.grids.map((grid) => ({ ...grid, values: grid.values.map((line) => line.map((value) => (value === 85 ? 86 : value))) }));
    expect(differences(readWorkbook(grids, noChoices), layout)).toContainEqual(expect.stringContaining("\"2017\":86000"));
  });
});
