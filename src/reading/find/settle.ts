/** Chooses among candidates: which are tiltak tables, in which dialect, unit and price year, and how sure that is. */
import type { ColumnRole, Ground, LeftCells, PlanTable } from "../../plan/plan";
import { toA1, type Area } from "../../plan/cell";
import type { ReadingChoices, TableChoice } from "../choices";
import { tableDialects } from "../dialects/list";
import type { TableDialect } from "../dialects/dialect";
import { readUnit } from "../notation/unit";
import { countsOnly } from "../heads/quantity";
import { rolesOf } from "../heads/roles";
import type { FoundTable, RoledTable, SettledTable } from "../table";
import { addedTables } from "./added";
import { confidenceOf } from "./confidence";
import { enough, groundsOf, weightOf } from "./judge";
import { firstYearIn, periodIn } from "./plan-period";
import { bodyRows, foundTables } from "./tables";
import { isLentProjects, tableKind } from "./table-kind";
import { sectionScales } from "./section-scales";
import { isBareKroner, unitOf, type UnitFound } from "./unit";
import type { SheetView } from "./sheet-view";

interface Fitting {
  readonly dialect: TableDialect;
  readonly table: RoledTable;
  readonly fit: number;
}

export interface Settled {
  readonly tables: readonly SettledTable[];
  /** Tables that may hold tiltak, but say too little of it to be read: the user can add them. */
  readonly passedOver: readonly LeftCells[];
}

/** Every tiltak table of the workbook, sheet by sheet from the top. */
export function settledTables(views: readonly SheetView[], choices: ReadingChoices): Settled {
  const tables: SettledTable[] = [];
  const passedOver: LeftCells[] = [];
  for (const view of views) {
    const others = views.filter((other) => other !== view);
    const added = addedTables(view, choices);
    const found = foundTables(view).filter((table) => !added.some((one) => meets(one, table)));
    for (const table of [...found, ...added]) {
      const settled = settle(table, others, choices, added.includes(table));
      if (settled === "passed over") passedOver.push({ cells: { sheet: view.grid.sheet, area: wholeArea(table) }, why: "kanskje en tiltakstabell, ikke lest" });
      else if (settled !== null) tables.push(settled);
    }
  }
  return { tables, passedOver };
}

/** From the first heading to the last row with anything in it. */
function wholeArea(found: FoundTable): Area {
  const head = headArea(found);
  const last = bodyRows(found.blocks, found.lastRow).findLast((row) => found.view.filled(row).some((column) => column >= found.firstColumn && column <= found.lastColumn));
  return { ...head, rows: (last ?? head.row) - head.row + 1 };
}

function meets(a: FoundTable, b: FoundTable): boolean {
  const [from, to] = [a.blocks[0]?.from ?? 0, a.lastRow];
  return (b.blocks[0]?.from ?? 0) <= to && b.lastRow >= from && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function settle(found: FoundTable, others: readonly SheetView[], choices: ReadingChoices, added: boolean): SettledTable | "passed over" | null {
  const id = tableId(found);
  const choice = choices.tables.find((one) => one.sheet === found.view.grid.sheet && one.head === headAddress(found));
  if (choice?.leftOut) return null;
  const fitting = fittings(found, others, choices, choice, added);
  const [best] = fitting;
  if (!best) return countsOnly(found) ? "passed over" : null;
  const grounds = groundsOf(best.table);
  if (!added && !choice?.dialect && weightOf(grounds) < enough) return maybe(best.table, weightOf(grounds)) ? "passed over" : null;
  const said = unitOf(best.table, others);
  const unit = choice?.unit ? { unit: { scale: choice.unit, saidIn: said.unit.saidIn }, unsure: false } : said;
  const chosen = added || choice !== undefined;
  return {
    ...best.table, id, family: best.dialect.family, dialect: best.dialect.id,
    unit: unit.unit, priceYear: choice?.priceYear ?? said.priceYear,
    kind: tableKind(found) ?? (best.dialect.id === "investment-table" || isLentProjects(best.table) ? "investering" : null),
    planPeriod: planPeriodFor(found, others),
    scales: choice?.unit ? new Map() : ownScales(best.table),
    sectionScales: choice?.unit ? [] : sectionScales(best.table),
    grounds: unitGround(grounds, unit),
    rivals: rivalsOf(fitting),
    confidence: confidenceOf(best.table, best.fit, weightOf(grounds), unit.unsure, chosen),
  };
}

/** Money under several years and nothing against it: too little to read it, too much to say nothing of it. */
function maybe(table: RoledTable, weight: number): boolean {
  return weight > 0 && table.roles.filter((column) => column.role === "year-amount").length > 1 && table.found.columns.some((column) => column.year !== null && column.facts.numbers > 1 && column.facts.greatest >= 10);
}

/** "Kostnad (mill. kr)" beside a table in thousands counts in millions. */
function ownScales(table: RoledTable): ReadonlyMap<number, number> {
  return new Map(table.roles.flatMap((column) => {
    const scale = isBareKroner(column.head) ? null : readUnit(column.head).scale;
    return scale === null ? [] : [[column.column, scale] as const];
  }));
}

function planPeriodFor(found: FoundTable, others: readonly SheetView[]): SettledTable["planPeriod"] {
  return periodIn(found.view) ?? others.map(periodIn).find((period) => period !== null) ?? null;
}

/** Dialects that fit, best first; the user's own choice before all. */
function fittings(found: FoundTable, others: readonly SheetView[], choices: ReadingChoices, choice: TableChoice | undefined, added: boolean): Fitting[] {
  const firstYear = choices.firstYear ?? firstYearIn(found.view) ?? planPeriodFor(found, others)?.from ?? null;
  const fits = tableDialects.map((dialect) => {
    const base = dialect.prepare ? dialect.prepare(found) : found;
    const table = { found: base, roles: withChoices(rolesOf(base, firstYear), choice) };
    const fit = dialect.prepare ? dialect.recognise({ found, roles: table.roles }) : dialect.recognise(table);
    const asked = added && dialect.id === "period-column" ? 0.5 : 0;
    return { dialect, table, fit: choice?.dialect === dialect.id ? 1 : Math.max(fit, asked) };
  });
  return fits.filter((one) => one.fit >= 0.5).sort((a, b) => b.fit - a.fit);
}

function rivalsOf(fitting: readonly Fitting[]): PlanTable["rivals"] {
  return fitting.slice(1, 3).map((one) => ({ dialect: one.dialect.id, confidence: Math.round(one.fit * 60) / 100 }));
}

function withChoices(roles: readonly ColumnRole[], choice: TableChoice | undefined): readonly ColumnRole[] {
  if (!choice?.roles) return roles;
  return roles.map((role) => {
    const own = choice.roles?.find((one) => one.column === role.column);
    return own ? { ...role, role: own.role, year: own.year === undefined ? role.year : own.year } : role;
  });
}

function unitGround(grounds: readonly Ground[], { unit, unsure }: Pick<UnitFound, "unit" | "unsure">): readonly Ground[] {
  const text = unit.saidIn === null ? "Enheten står ikke i tabellen og er gjettet etter tallenes størrelse" : "Enheten som er sagt, går ikke sammen med tallenes størrelse eller med en annen overskrift";
  return unsure ? [...grounds, { text, weight: -0.4 }] : grounds;
}

/** The first heading block over the table's columns, in A1 notation. */
export function headAddress(found: FoundTable): string {
  return toA1(headArea(found));
}

export function headArea(found: FoundTable): Area {
  const block = found.blocks[0];
  const from = block?.from ?? 1;
  return { row: from, column: found.firstColumn, rows: (block?.to ?? from) - from + 1, columns: found.lastColumn - found.firstColumn + 1 };
}

/** Sheet and first heading: the same table has the same id in the next reading. */
function tableId(found: FoundTable): string {
  return `${found.view.grid.sheet}!${headAddress(found)}`;
}
