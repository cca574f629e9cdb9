/** What *Les* found, in words. */
import type { Reading } from "../../app/read-plan";
import { columnLetters, toA1, type CellsRef } from "../../plan/cell";
import type { PlanTable, Role, Tiltak } from "../../plan/plan";
import type { Language } from "../../text/language";
import { paneText, type PaneText } from "../../text/pane/say";

/** Sheet and cells as people write them: `Tiltak C5`. */
export function placeText({ sheet, area }: CellsRef): string {
  return `${sheet} ${toA1(area)}`;
}

export function readSummary({ plan }: Reading, language: Language): string {
  const costed = plan.tiltak.filter(hasCost);
  const dated = plan.tiltak.filter(hasYear);
  const neither = plan.tiltak.filter((tiltak) => !hasCost(tiltak) && !hasYear(tiltak));
  const count = plan.tables.length;
  return paneText(language, "readSummary", {
    tiltak: plan.tiltak.length,
    tables: count === 1 ? paneText(language, "oneTable") : paneText(language, "manyTables", { count }),
    costed: costed.length,
    dated: dated.length,
    neither: neither.length,
  });
}

function hasCost(tiltak: Tiltak): boolean {
  return tiltak.costs.length > 0 || tiltak.amounts.length > 0;
}

function hasYear(tiltak: Tiltak): boolean {
  return tiltak.startYears.length > 0 || tiltak.period !== null || tiltak.amounts.length > 0;
}

const roleTexts: Readonly<Record<Role, PaneText>> = {
  number: "roleNumber",
  title: "roleTitle",
  description: "roleDescription",
  section: "roleSection",
  cost: "roleCost",
  total: "roleTotal",
  "year-amount": "roleYearAmount",
  "year-mark": "roleYearMark",
  period: "rolePeriod",
  kind: "roleKind",
  positions: "rolePositions",
  goals: "roleGoals",
  financing: "roleFinancing",
  responsible: "roleResponsible",
  status: "roleStatus",
  "granted-before": "roleGrantedBefore",
  "comparison-year": "roleComparisonYear",
  "unit-count": "roleUnitCount",
  note: "roleNote",
  unread: "roleUnread",
};

export const roles = Object.keys(roleTexts) as readonly Role[];

export function roleText(role: Role, language: Language): string {
  return paneText(language, roleTexts[role]);
}

export function columnTitle(column: PlanTable["columns"][number], language: Language): string {
  return paneText(language, "columnRole", { letters: columnLetters(column.column), head: column.head.replace(/\s+/g, " ") || "–" });
}

export function headAddress(table: PlanTable): string {
  const [head] = table.headerCells;
  return head ? toA1(head.area) : toA1(table.body.area);
}

export function isDoubtful(table: PlanTable): boolean {
  return table.confidence < 0.9 || table.unit.saidIn === null;
}

/** The first tiltak of a table as a preview. */
export function firstRows({ plan }: Reading, table: PlanTable, count: number): readonly Tiltak[] {
  return plan.tiltak.filter((tiltak) => tiltak.table === table.id).slice(0, count);
}

