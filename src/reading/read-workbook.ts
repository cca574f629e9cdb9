/** From a workbook's cells to the plan: tables found, dialects chosen, rows read, segments made. Pure and total. */
import type { Draft } from "./segments/draft";
import type { CellsRef } from "../plan/cell";
import type { Grid } from "../plan/grid";
import type { Year } from "../plan/segment";
import type { LeftCells, Plan, PlanTable } from "../plan/plan";
import { mostInDoubt, withAsks, withTime } from "./asked";
import type { ReadingChoices } from "./choices";
import { listDialects } from "./dialects/list";
import { periodIn } from "./find/plan-period";
import { settledTables } from "./find/settle";
import { turnedTables } from "./find/turned";
import { viewOf, type SheetView } from "./find/sheet-view";
import { goalsOn } from "./goal-lists";
import { withKeys } from "./keys";
import { joinedLeft } from "./left-cells";
import { maybeList } from "./lists/maybe-list";
import { planTable } from "./plan-table";
import type { ReadTable } from "./read-table";
import { sumsDisagree } from "./rows/own-sums";
import { readRows } from "./rows/read-rows";
import { completed } from "./segments/components";
import type { SettledTable } from "./table";

/**
 * Reads every tiltak table of the grids. Amounts are whole kroner, expenses positive. A workbook without tiltak
 * gives a plan without tables; nothing is thrown for what a sheet may hold.
 */
export function readWorkbook(grids: readonly Grid[], choices: ReadingChoices): Plan {
  const views = grids.map(viewOf);
  const settled = settledTables(views, choices);
  const tables = settled.tables.map(readTable).filter((table) => table.drafts.length > 0);
  const lists = views.flatMap((view) => listsOn(view, views, tables, choices));
  const order = new Map(grids.map((grid, i) => [grid.sheet, i]));
  const place = (table: ReadTable): number => (order.get(table.plan.sheet) ?? 0) * 2e6 + table.plan.body.area.row;
  const read = [...tables, ...lists].sort((a, b) => place(a) - place(b));
  const tiltak = read.map((table) => table.drafts.map(completed));
  return {
    tables: read.map(({ plan, drafts }, i) => withTime({ ...plan, confidence: withAsks(plan.confidence, drafts, tiltak[i] ?? []) }, drafts)),
    tiltak: withKeys(tiltak.flat()),
    goals: views.flatMap(goalsOn),
    sections: read.flatMap((table) => table.sections),
    left: [...read.flatMap((table) => joinedLeft(table.left)), ...perhaps(settled.passedOver, views, read).filter((passed) => !read.some((table) => meets(table, passed.cells)))],
    years: planSpan(read, views),
    priceYear: commonPriceYear(read),
  };
}

/** What may be a table of tiltak, but is not read: too little is said of it, or it is laid on its side, or it is a list that nothing names. */
function perhaps(passedOver: readonly LeftCells[], views: readonly SheetView[], read: readonly ReadTable[]): readonly LeftCells[] {
  const lists = views.flatMap((view) => maybeList(view, (row) => read.some(({ plan }) => holds(plan, view, row))) ?? []);
  return [...passedOver, ...[...views.flatMap(turnedTables), ...lists].map((cells): LeftCells => ({ cells, why: "kanskje en tiltakstabell, ikke lest" }))];
}

/** A list or a form has been read where a table was only guessed. */
function meets({ plan: { sheet, body } }: ReadTable, cells: CellsRef): boolean {
  return sheet === cells.sheet && body.area.row < cells.area.row + cells.area.rows && cells.area.row < body.area.row + body.area.rows;
}

function readTable(table: SettledTable): ReadTable {
  const rows = readRows(table);
  const used = [...rows.drafts.map((draft) => draft.row.row + draft.row.rows - 1), ...rows.left.filter((one) => one.why !== "tekst utenfor tabellen").map((one) => one.cells.area.row)];
  const plan = planTable(table, Math.max(0, ...used));
  const strayed = sumsDisagree(table, rows);
  const confidence = strayed || rows.unsure || signInDoubt(rows.drafts) ? Math.min(plan.confidence, mostInDoubt) : plan.confidence;
  const grounds = strayed ? [...plan.grounds, { text: "Ingen av tabellens egne summer er summen av det som er lest over dem", weight: -0.4 }] : plan.grounds;
  return { plan: { ...plan, confidence, grounds }, ...rows };
}

/** The sign of most of its amounts must be asked about. */
function signInDoubt(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ doubt }) => doubt?.code === "saving-positive").length * 2 > drafts.length;
}

/** The row lies in the table, or just over it. */
function holds(plan: PlanTable, view: SheetView, row: number): boolean {
  return plan.sheet === view.grid.sheet && row >= (plan.headerCells[0]?.area.row ?? 0) - 1 && row < plan.body.area.row + plan.body.area.rows;
}

function listsOn(view: SheetView, views: readonly SheetView[], tables: readonly ReadTable[], choices: ReadingChoices): readonly ReadTable[] {
  const taken = (row: number): boolean => tables.some(({ plan }) => holds(plan, view, row));
  const planPeriod = periodIn(view) ?? views.map(periodIn).find((period) => period !== null) ?? null;
  const found: ReadTable[] = [];
  const inList = (row: number): boolean => found.some(({ plan: { body } }) => row >= body.area.row && row < body.area.row + body.area.rows);
  for (const dialect of listDialects) found.push(...dialect.find(view, (row) => taken(row) || inList(row), planPeriod));
  return found.filter(({ plan }) => !choices.tables.some((choice) => choice.leftOut && choice.sheet === plan.sheet && plan.id === choice.head));
}

/** The price year that the tables agree on; null where none states one or two differ, for then only the user knows. */
function commonPriceYear(read: readonly ReadTable[]): Year | null {
  const [year = null, ...others] = new Set(read.flatMap(({ plan }) => plan.priceYear ?? []));
  return others.length === 0 ? year : null;
}

/** First and last year of all tables' year columns, else the period a title states. */
function planSpan(read: readonly ReadTable[], views: readonly SheetView[]): Plan["years"] {
  const years = read.flatMap((table) => table.plan.years);
  if (years.length > 0) return { from: Math.min(...years), to: Math.max(...years) };
  const sheets = new Set(read.map((table) => table.plan.sheet));
  return views.filter((view) => sheets.has(view.grid.sheet)).map(periodIn).find((period) => period !== null) ?? views.map(periodIn).find((period) => period !== null) ?? null;
}
