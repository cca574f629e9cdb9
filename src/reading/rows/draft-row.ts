/** One tiltak row as a draft: every cell that plays a part is read, with its address. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { Role } from "../../plan/plan";
import type { Kind } from "../../plan/segment";
import { columnOf, columnsOf, type SettledTable } from "../table";
import { isMark } from "../find/column-facts";
import { readDeadline } from "../find/date-cell";
import { goalList } from "../goals";
import type { Draft } from "../segments/draft";
import { onceOver } from "../segments/words";
import { cellAmounts } from "./amount-cell";
import { beginsIn } from "./begins";
import { byKindOfHead, costsIn, fullYearIn, partsOfYearIn, perYear, yearAmounts } from "./draft-amounts";
import { marksIn, periodIn, spanUnderYears } from "./draft-years";
import { partOfYearHead } from "../heads/part-of-year";
import { replacementColumn } from "../heads/replacement";
import { saysStart } from "../heads/time-head";
import { kindInCell } from "./kind-cell";
import { levelsByYear, positionsIn } from "./positions-cell";
import type { RowSeen } from "./row-kind";
import { isTimed, yearIs, type Time } from "./time";
import { oneLine, splitNumber } from "./words";
import { statusByWords } from "./status-words";

/** What the rows above have said and this row inherits. */
export interface Inherited {
  readonly number: string | null;
  readonly title: string | null;
  /** "Mål 2: …" as the section's heading. */
  readonly goals: readonly string[];
  /** "Investeringer" or "Drift" as the section's heading. */
  readonly kind: Kind | null;
  /** "2025" as the section's heading. */
  readonly time: Time | null;
  /** The heading over it calls its costs one-off. */
  readonly once: boolean;
  /** Row whose goal or section cell reaches down to this one, by column. */
  readonly carried: ReadonlyMap<number, number>;
}

export function draftRow(table: SettledTable, seen: RowSeen, section: Inherited): Draft {
  const { view } = table.found;
  const { row } = seen;
  const at = (column: number): CellsRef => cellRef(view.grid.sheet, row, column);
  const ownText = (role: Role): string | null => {
    const column = columnOf(table, role);
    return column === null || column === seen.titleColumn ? null : view.text(row, column).trim() || null;
  };
  const name = view.text(row, seen.titleColumn).trim().replace(/^(?:[•●▪■◦‣·–-]\s+|:\s*)(?=\S)/u, "");
  const held = seen.number !== null ? { number: seen.number, title: name } : splitNumber(name);
  const cost = columnOf(table, "cost");
  const amounts = yearAmounts(table, row);
  const costs = costsIn(table, row, amounts.length > 0).map((one) => (section.once || replacementColumn(table.found.columns) !== null ? { ...one, words: onceOver(one.words) } : one));
  const goals = reaching(table, "goals", row, section);
  const area = reaching(table, "section", row, section);
  const financing = columnOf(table, "financing");
  const marks = marksIn(table, row);
  const said = periodIn(table, row);
  const own = !isTimed(said) && marks.length + amounts.length === 0 ? { ...spanUnderYears(table, row), recurs: said.recurs } : said;
  const time = !isTimed(own) && marks.length + amounts.length === 0 ? { ...(section.time ?? own), recurs: own.recurs } : own;
  const ownKind = kindIn(table, row);
  return {
    row: {
      table: table.id, sheet: view.grid.sheet, row, rows: 1 + (table.found.joined.get(row) ?? 0), number: held.number, title: held.title, titleCells: at(seen.titleColumn),
      description: ownText("description"),
      section: area === null ? section.title : oneLine(view.text(area.row, area.column)), sectionNumber: area === null ? section.number : null,
      amounts: perYear(amounts), costs: costs.map((one) => ({ kroner: one.kroner, cells: one.cells, line: one.line })),
      costCells: cost === null ? null : at(cost),
      startYears: [...marks, ...time.starts], period: time.period,
      goals: goals === null ? section.goals : goalList(view.value(goals.row, goals.column), isNested(table, goals.column)),
      goalCells: goals === null ? null : cellRef(view.grid.sheet, goals.row, goals.column),
      financing: lineOrNull(ownText("financing")) ?? paidFrom(ownText("cost")), financingCells: financing === null ? null : at(financing),
      responsible: lineOrNull(ownText("responsible")), status: lineOrNull(ownText("status")) ?? statusByWords(`${held.title}\n${ownText("description") ?? ""}`),
    },
    costs,
    byYear: byKindOfHead(table, amounts).map((group) => ({ kind: group.kind ?? ownKind, words: held.title, amounts: group.amounts })),
    kind: ownKind ?? kindBesides([ownText("note"), ownText("description")], ownText("financing"), section.kind ?? table.kind),
    statedPosts: positionsIn(table, row), postLevels: levelsByYear(table, row), remarkedPosts: (["note", "financing", "cost"] as const).map((role) => postsAtHead(ownText(role))).find((text) => text !== "") ?? "",
    zeroInCell: costs.every((one) => one.kroner === 0) && [cost, financing].some((column) => column !== null && cellAmounts(view.value(row, column), 1).statedZero),
    begins: beginsIn(time.period?.text ?? null, columnsOf(table, "period").some((column) => /start|fra\b|frå\b/i.test(column.head))) ?? beginsIn(ownText("cost"), false) ?? beginsIn(held.title, false) ?? beginsIn(ownText("description"), false) ?? beginsByMark(table, marks),
    steps: time.steps,
    yearIs: marks.length > 0 ? markIs(table, marks) : yearIs(time, headOver(table, time.period?.cells.area.column)),
    doubt: partOfYearDoubt(table, row),
    fullYear: fullYearIn(table, row, amounts),
    recurs: time.recurs,
    runsUp: null,
  };
}

/** "År for igangsetting" over the marks: what is marked begins then. A day in its place is when it is to be done, unless a line above the table calls it a start. */
function markIs(table: SettledTable, marks: Marks): Draft["yearIs"] {
  if (marks.some((mark) => saysStart(headOver(table, mark.cells.area.column)))) return "start";
  if (!marks.some((mark) => deadlineAt(table, mark) !== null)) return null;
  return table.found.above.slice(0, 4).some(({ text }) => /oppstart|startdato|start ?tid|igangs|iverks/i.test(text)) ? "start" : "done";
}

/** The month in which the first mark begins it: that of the half-year it stands under, or of its day; null where the day is a deadline, or January. */
function beginsByMark(table: SettledTable, marks: Marks): Draft["begins"] {
  const [first] = marks;
  const part = first ? partOfYearHead(headOver(table, first.cells.area.column)) : null;
  if (first && part !== null) return beginsIn(`${part} ${first.year}`, true);
  const month = first ? (deadlineAt(table, first)?.month ?? null) : null;
  return first && month !== null && month > 1 && markIs(table, marks) === "start" ? { year: first.year, month, season: null } : null;
}

function deadlineAt(table: SettledTable, mark: Marks[number]): ReturnType<typeof readDeadline> {
  const { row, column } = mark.cells.area;
  return readDeadline(table.found.view.text(row, column));
}

type Marks = ReturnType<typeof marksIn>;

/** A row that holds for half a year may be said with the cost of a whole one. */
function partOfYearDoubt(table: SettledTable, row: number): Draft["doubt"] {
  const parts = partsOfYearIn(table, row);
  return parts === null ? null : { code: "part-of-year", parts };
}

function headOver(table: SettledTable, column: number | undefined): string {
  return table.roles.find((one) => one.column === column)?.head ?? "";
}

/** Most of the column's cells number goals under goals: 2.3. */
function isNested(table: SettledTable, column: number): boolean {
  const facts = table.found.columns.find((one) => one.column === column)?.facts;
  return facts !== undefined && facts.fractions * 2 > facts.filled;
}

/** Drift or investering in a cell of its own, or a mark under one of them. */
function kindIn(table: SettledTable, row: number): Kind | null {
  for (const { column, head } of columnsOf(table, "kind")) {
    const text = table.found.view.text(row, column).trim();
    const kind = text === "" ? null : isMark(text) ? kindInCell(head) : kindInCell(text);
    if (kind !== null) return kind;
  }
  return null;
}

/** A cost cell may say who pays instead of how much: "Egne rammer", "Innenfor budsjett". */
function paidFrom(text: string | null): string | null {
  return text !== null && /ramme|midler|midlar|budsjett|tilskudd|tilskot|fond\b|dekkes|dekkast/i.test(text) && !/\d/.test(text) ? oneLine(text) : null;
}

/** Kind where no cell of its own says it: a remark of that word alone, then headings. Money from drift may pay for an investment, never the other way. */
function kindBesides(remarks: readonly (string | null)[], financing: string | null, headed: Kind | null): Kind | null {
  const remark = remarks.find((text) => text !== null && /^(?:investering|drift)\.?$/i.test(text)) ?? null;
  const said = remark === null ? null : kindInCell(remark);
  const paid = kindOfFinancing(financing);
  return said ?? (paid === "investering" ? paid : (headed ?? paid));
}

/** "-1,0 årsverk. 5/12 virkning i 2027": the posts that a remark begins with; empty where it begins otherwise. */
function postsAtHead(remark: string | null): string {
  return /^[-–−+]?\s*[\d½¼¾][\d.,]*(?:\s*%)?\s*(?:årsverk|åv|stilling(?:er|ar)?)(?=\s*(?:[.,;(\n]|$))/iu.exec(remark ?? "")?.[0] ?? "";
}

/** "Investeringsmidler" pays for an investment, and so does a loan: a municipality may borrow for nothing else. */
function kindOfFinancing(text: string | null): Kind | null {
  if (text !== null && /^(egne )?drift(s(midler|midlar|ramme\p{L}*|budsjett\p{L}*))?$/iu.test(text.trim())) return "drift";
  return text !== null && /^(investering|(bruk av |nye? |startl)?lån(eopptak|emidler|emidlar)?(?!\p{L}))/iu.test(text) && !/drift/i.test(text) && !/^investering.*(\/| og )/i.test(text) ? "investering" : null;
}

/** The cell of a goal or section that holds for the row: its own, a merged one, or one carried down. */
function reaching(table: SettledTable, role: Role, row: number, section: Inherited): { row: number; column: number } | null {
  const column = columnOf(table, role);
  if (column === null) return null;
  const { view } = table.found;
  if (view.value(row, column) !== null) return { row, column };
  const merge = view.merge(row, column);
  if (merge && view.value(merge.row, merge.column) !== null && merge.row < row) return { row: merge.row, column: merge.column };
  const carried = section.carried.get(column);
  return carried === undefined ? null : { row: carried, column };
}

function lineOrNull(text: string | null): string | null {
  return text === null ? null : oneLine(text);
}
