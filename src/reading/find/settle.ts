/** Chooses among candidates: which are tiltak tables, in which dialect, unit and price year. */
import { readUnit } from "../notation/unit";
import { cellRef } from "../../plan/cell";
import type { UnitReading } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import type { ReadingChoices } from "../choices";
import { rolesOf } from "../heads/roles";
import { columnsOf, type FoundTable, type RoledTable, type SettledTable } from "../table";
import { foundTables } from "./tables";
import type { SheetView } from "./sheet-view";

export function settledTables(views: readonly SheetView[], _choices: ReadingChoices): SettledTable[] {
  return views.flatMap((view) => foundTables(view)).flatMap((found) => {
    const table = { found, roles: rolesOf(found) };
    return isTiltakTable(table) ? [settle(table)] : [];
  });
}

function isTiltakTable(table: RoledTable): boolean {
  return columnsOf(table, "year-mark").length > 0 && columnsOf(table, "title").length > 0 && table.found.blocks.some((block) => block.columns.some((head) => head.word?.role === "title"));
}

function settle(table: RoledTable): SettledTable {
  const { found } = table;
  const unit = unitOf(found);
  return {
    ...table,
    id: `${found.view.grid.sheet}!${found.blocks[0]?.from ?? 0}`,
    dialect: "marks-by-year", unit: unit.unit, priceYear: unit.priceYear, confidence: 0.9, grounds: [],
  };
}

function unitOf(found: FoundTable): { unit: UnitReading; priceYear: Year | null } {
  const texts = [...found.blocks.slice(0, 1).flatMap((block) => block.columns.map((head) => ({ row: block.from, column: head.column, text: head.text }))), ...found.above];
  const said = texts.map((at) => ({ at, unit: readUnit(at.text) }));
  const scaled = said.find(({ unit }) => unit.scale !== null);
  return {
    unit: scaled?.unit.scale ? { scale: scaled.unit.scale, saidIn: cellRef(found.view.grid.sheet, scaled.at.row, scaled.at.column) } : { scale: 1, saidIn: null },
    priceYear: said.find(({ unit }) => unit.priceYear !== null)?.unit.priceYear ?? null,
  };
}
