/** A hidden column of amounts or marks. */
import { columnHidden } from "../../src/rules/r115-column-hidden";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const sample = (hiddenColumns: number[], value: number | null): Sample => ({
  sheets: [{ name: "Plan", roles: ["title", "note", "year 2025"], rows: [["Tiltak", "Notat", 2025], ["Buss", "se vedlegg", value]], grid: { hiddenColumns } }],
});

test("an empty column or one of notes may be hidden", () => {
  expect(found(columnHidden, sample([3], null))).toEqual([]);
  expect(found(columnHidden, sample([2], 100))).toEqual([]);
  expect(params(columnHidden, sample([3], 100))).toMatchObject({ head: "2025", count: 1 });
});
