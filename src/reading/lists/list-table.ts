/** What the plan tells about a list: its headings, lines and how sure the reading is. */
import type { CellsRef } from "../../plan/cell";
import type { Ground, PlanTable, Section } from "../../plan/plan";
import type { ReadTable } from "../read-table";
import type { SheetView } from "../find/sheet-view";
import { readUnit } from "../notation/unit";
import type { Draft } from "../segments/draft";

export interface ListFound {
  readonly dialect: string;
  readonly heads: readonly CellsRef[];
  readonly drafts: readonly Draft[];
  readonly sections: readonly Section[];
  readonly left: ReadTable["left"];
  readonly confidence: number;
  readonly grounds: readonly Ground[];
}

export function listTable(view: SheetView, found: ListFound): ReadTable {
  const rows = found.drafts.flatMap((draft) => [draft.row.row, draft.row.row + draft.row.rows - 1]);
  const columns = found.drafts.map((draft) => draft.row.titleCells.area.column);
  const first = Math.min(...rows);
  const column = Math.min(...columns);
  const body: CellsRef = { sheet: view.grid.sheet, area: { row: first, column, rows: Math.max(...rows) - first + 1, columns: Math.max(...columns) - column + 1 } };
  const priceYear = found.heads.map((head) => readUnit(view.text(head.area.row, head.area.column)).priceYear).find((year) => year !== null) ?? null;
  const plan: PlanTable = {
    id: listId(view, body), sheet: view.grid.sheet, headerCells: found.heads, body, dialect: found.dialect,
    unit: { scale: 1, saidIn: null }, priceYear, years: [],
    columns: [{ column, role: "title", head: "", year: null }],
    confidence: found.confidence, grounds: found.grounds, rivals: [],
  };
  return { plan, drafts: found.drafts.map((draft) => ({ ...draft, row: { ...draft.row, table: plan.id } })), left: found.left, sections: found.sections };
}

function listId(view: SheetView, body: CellsRef): string {
  return `${view.grid.sheet}!liste${body.area.row}`;
}
