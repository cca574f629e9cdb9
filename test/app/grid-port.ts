/** A workbook port over plain grids, for tests of use cases and pane alone: what is applied is kept, not computed. */
import type { Applied, ChangeList, WorkbookPort } from "../../src/app/ports";
import type { CellsRef } from "../../src/plan/cell";
import type { Grid } from "../../src/plan/grid";
import { done, failed, type Outcome, type Problem } from "../../src/plan/outcome";

export interface GridPort extends WorkbookPort {
  readonly applied: ChangeList[];
  readonly selected: CellsRef[];
  readonly memory: Map<string, string>;
  /** Sheets as they are read from now on. */
  grids_: readonly Grid[];
  /** The next call of a method fails with this. */
  failNext: Problem | null;
}

export function gridPort(grids: readonly Grid[]): GridPort {
  const memory = new Map<string, string>();
  const port: GridPort = {
    applied: [],
    selected: [],
    memory,
    grids_: grids,
    failNext: null,
    inventory: () =>
      answer({
        sheets: port.grids_.map((grid) => ({ name: grid.sheet, visibility: grid.visibility, protected: grid.protected, ours: null, used: { row: grid.top, column: grid.left, rows: grid.rows, columns: grid.columns }, printArea: null })),
        names: [],
        tables: [],
        comments: 0,
        charts: [],
      }),
    values: (wanted) => answer(port.grids_.filter((grid) => wanted.includes(grid.sheet))),
    grids: (wanted) => answer(port.grids_.filter((grid) => !wanted || wanted.includes(grid.sheet))),
    async apply(changes) {
      const applied: Applied = { titles: Object.fromEntries(changes.sheets.map((design) => [design.id, design.title])), syncs: 5, requestBytes: 1000 };
      const outcome = await answer(applied);
      if (outcome.ok) port.applied.push(changes);
      return outcome;
    },
    repair: () => answer(false),
    async select(cells) {
      port.selected.push(cells);
      return answer(null);
    },
    selection: () => answer({ sheet: port.grids_[0]?.sheet ?? "", area: { row: 1, column: 1, rows: 1, columns: 1 } }),
    remembered: (key) => answer(memory.get(key) ?? null),
    async remember(key, json) {
      if (json === null) memory.delete(key);
      else memory.set(key, json);
      return answer(null);
    },
    insertSheets: () => answer([]),
    arrangeSheets: () => answer(null),
    onEdit: () => Promise.resolve(() => {}),
    traffic: () => ({ syncs: 0, requestBytes: 0 }),
  };
  async function answer<T>(value: T): Promise<Outcome<T>> {
    const problem = port.failNext;
    port.failNext = null;
    return problem ? failed(problem.code, problem.params) : done(value);
  }
  return port;
}
