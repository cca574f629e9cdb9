/** Every filled cell between a table's first heading and its last row is read or listed, and every reason has its sentence. */
import { join } from "node:path";
import { covers, toA1, type CellsRef } from "../../src/plan/cell";
import type { Plan } from "../../src/plan/plan";
import type { Grid } from "../../src/plan/grid";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { reasonText } from "../../src/text/reasons/sentence";
import { gridsFromFile } from "../grids-from-xlsx";
import { withTiltak } from "./further/all";
import { layouts } from "./layouts/list";

const plans: { name: string; grids: readonly Grid[]; plan: Plan }[] = [
  ...layouts.map((layout) => ({ name: layout.name, grids: layout.grids, plan: readWorkbook(layout.grids, noChoices) })),
  ...withTiltak.map((one) => ({ name: one.name, grids: one.grids, plan: readWorkbook(one.grids, noChoices) })),
  ...["loten-tiltak.xlsx", "sor-varanger-handlingsplan.xlsx", "tiltak-og-kostnadsplan.xlsx"].map((file) => {
    const grids = gridsFromFile(join(__dirname, "fixtures", file));
    return { name: file, grids, plan: readWorkbook(grids, noChoices) };
  }),
];

/** Areas that a value of the plan is known to come from: rows of tiltak, headings, sections, left cells. */
function accounted(plan: Plan): CellsRef[] {
  const heads = plan.tables.flatMap((table) => table.headerCells);
  const rows = plan.tiltak.map((tiltak) => ({ sheet: tiltak.sheet, area: { row: tiltak.row, column: 1, rows: tiltak.rows, columns: 16384 } }));
  return [...heads, ...rows, ...plan.sections.map((section) => section.cells), ...plan.left.map((left) => left.cells)];
}

describe("nothing disappears silently", () => {
  test.each(plans.map((one) => [one.name, one] as const))("%s", (_, { grids, plan }) => {
    const known = accounted(plan);
    const lost = plan.tables.flatMap((table) => {
      const grid = grids.find((one) => one.sheet === table.sheet)!;
      const { area } = table.body;
      return grid.values.flatMap((line, i) => line.flatMap((value, j) => {
        const [row, column] = [grid.top + i, grid.left + j];
        if (value === null || value === "" || !covers(area, row, column)) return [];
        return known.some((ref) => ref.sheet === table.sheet && covers(ref.area, row, column)) ? [] : [toA1({ row, column, rows: 1, columns: 1 })];
      }));
    });
    expect(lost).toEqual([]);
  });

  test("every reason of every reading fills its sentence in all three languages", () => {
    const reasons = plans.flatMap(({ plan }) => plan.tiltak.flatMap((tiltak) => tiltak.components.flatMap((component) => [component.why, ...component.alternatives.map((one) => one.why)])));
    expect(new Set(reasons.map((reason) => reason.code)).size).toBeGreaterThan(12);
    for (const reason of reasons) for (const language of ["nb", "nn", "en"] as const) expect(reasonText(reason, language)).not.toMatch(/[{}]|undefined/);
  });
});
