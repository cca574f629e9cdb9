/** Walks the body of a table: sections carry on, tiltak become drafts, everything else is left with its reason. */
import type { LeftReason } from "../../plan/left-reason";
import { cellRef, type Area, type CellsRef } from "../../plan/cell";
import type { LeftCells, Section } from "../../plan/plan";
import type { Kind } from "../../plan/segment";
import type { Draft } from "../segments/draft";
import { headsOneOff } from "../segments/words";
import { columnsOf, type SettledTable } from "../table";
import { bodyRows } from "../find/tables";
import { yearlyChange } from "../find/yearly-change";
import { tableYears } from "../plan-table";
import { classifyRows } from "./classify";
import type { RowClass } from "./row-class";
import { carriesOn, continued, described, nameAlone, named } from "./continue-draft";
import { withDoubts } from "./doubts";
import { bulletColumns, bulletedTiltak } from "./bulleted-cell";
import { draftRow } from "./draft-row";
import { endsTime, namesItsTime, timeOfSection } from "./section-time";
import type { Time } from "./time";
import { unusedCells } from "./unused-cells";
import { joinedYears } from "./year-rows";
import { goalOf, isSectionText, sectionName } from "./words";

export interface RowsRead {
  readonly drafts: readonly Draft[];
  readonly left: readonly LeftCells[];
  readonly sections: readonly Section[];
  /** Rows that look alike do different jobs, and which does which is not said beyond doubt. */
  readonly unsure: boolean;
}

const whyLeft: Partial<Record<RowClass["kind"], LeftReason>> = {
  sum: "sumrad",
  heading: "overskrift",
  frame: "rammerad",
  part: "herav",
  financing: "finansiering",
  note: "merknad",
  footer: "sidebunn",
  outside: "tekst utenfor tabellen",
  narrative: "tekst uten tiltak",
  continued: "verdi uten tiltak",
};

/** What is being gathered while walking down. */
interface Walk {
  readonly drafts: Draft[];
  readonly left: LeftCells[];
  readonly sections: Section[];
  readonly carried: Map<number, number>;
  readonly sparse: ReadonlySet<number>;
  /** Columns of bullets. */
  readonly bullets: readonly number[];
  here: { number: string | null; title: string | null; kind: Kind | null; goals: readonly string[]; time: Time | null; once: boolean };
  /** Areas are parted by kind, not kinds by area: a new area says nothing of the kind until its own heading does. */
  kindWithin: boolean;
  /** The kind was said in a row of a block: it rules that block, not the next one with an area and headings of its own. */
  kindOfBlock: boolean;
  /** Areas stand under a year, not years under an area. */
  areasWithinTime: boolean;
  /** How many drafts there were at the last heading. */
  draftsAtHeading: number;
  block: number;
}

export function readRows(table: SettledTable): RowsRead {
  const sparse = sparseColumns(table);
  const walk: Walk = { sparse, bullets: bulletColumns(table.found), drafts: [], left: [], sections: [], carried: new Map(), here: { number: null, title: null, kind: null, goals: [], time: null, once: table.found.above.slice(0, 3).some((above) => above.text.length <= 120 && headsOneOff(above.text)) }, kindWithin: false, kindOfBlock: false, areasWithinTime: false, draftsAtHeading: 0, block: 0 };
  const { found } = table;
  openingSection(table, walk);
  enterCaptions(table, walk, 0);
  const { rows, unsure } = classifyRows(table);
  for (const { seen, kind } of rows) {
    while ((found.blocks[walk.block + 1]?.from ?? Infinity) <= seen.row) enterCaptions(table, walk, ++walk.block);
    if (kind !== "blank") readRow(table, walk, seen, kind);
  }
  return { drafts: runningUp(table, withDoubts(table, joinedYears(walk.drafts))), left: walk.left, sections: walk.sections, unsure: unsure || walk.bullets.length > 1 };
}

/** The drafts of a table that says that its amounts are changes from the year before. */
function runningUp(table: SettledTable, drafts: readonly Draft[]): readonly Draft[] {
  const words = yearlyChange(table);
  return words === null ? drafts : drafts.map((draft) => ({ ...draft, runsUp: { words, years: tableYears(table) } }));
}

function readRow(table: SettledTable, walk: Walk, seen: RowClass["seen"], kind: RowClass["kind"]): void {
  const sheet = table.found.view.grid.sheet;
  if (kind === "section" && /^tiltak(a|ene)?:?$/i.test(seen.title)) {
    walk.left.push({ cells: { sheet, area: rowArea(seen.row, seen.cells) }, why: "overskrift" });
    return;
  }
  if ((kind === "section" || kind === "framed") && seen.values > 0) {
    const beside = seen.cells.filter((column) => column > seen.titleColumn);
    if (beside.length > 0) walk.left.push({ cells: { sheet, area: rowArea(seen.row, beside) }, why: kind === "framed" ? "rammerad" : "sumrad" });
  }
  if (kind === "section" || kind === "framed") {
    const opensBlock = table.found.blocks.some(({ from }) => from > seen.row && from <= seen.row + 2);
    if (opensBlock) leaveKindOfBlock(walk);
    else walk.kindOfBlock ||= kindOfSection(sectionName(seen.title).title) !== null;
    return enterSection(walk, seen.title, { sheet, area: headingArea(seen) }, seen.number);
  }
  const last = walk.drafts.at(-1);
  if (kind === "named") {
    noteCarried(table, walk, seen.row);
    walk.drafts.push(nameAlone(draftRow(table, seen, { ...walk.here, carried: walk.carried })));
    const beside = seen.cells.filter((column) => column > seen.titleColumn && typeof table.found.view.value(seen.row, column) === "number");
    if (beside.length > 0) walk.left.push({ cells: { sheet, area: rowArea(seen.row, beside) }, why: "annet beløp for samme tiltak, ikke talt med" });
    return;
  }
  if (kind === "tiltak" && seen.mergedInto === null) {
    noteCarried(table, walk, seen.row);
    const draft = draftRow(table, seen, { ...walk.here, carried: walk.carried });
    walk.drafts.push(...(bulletedTiltak(table, seen, draft, walk.bullets) ?? [draft]));
    walk.left.push(...unusedCells(table, seen));
  } else if (last && (kind === "continued" || kind === "tiltak")) {
    walk.drafts[walk.drafts.length - 1] = continued(table, last, seen);
    walk.left.push(...unusedCells(table, seen));
  } else if (last && kind === "narrative") walk.drafts[walk.drafts.length - 1] = carriesOn(last, seen) ? named(last, seen) : described(last, seen);
  else walk.left.push({ cells: { sheet, area: rowArea(seen.row, seen.cells) }, why: whyLeft[kind] ?? "ikke lest" });
}

function leaveKindOfBlock(walk: Walk): void {
  if (walk.kindOfBlock) walk.here = { ...walk.here, kind: null };
  walk.kindOfBlock = false;
}

function enterSection(walk: Walk, text: string, cells: CellsRef, number: string | null = null): void {
  const name = sectionName(text);
  const said = kindOfSection(name.title);
  const nested = walk.here.title !== null && walk.drafts.length === walk.draftsAtHeading;
  if (said !== null) walk.kindWithin = nested && kindOfSection(walk.here.title ?? "") === null;
  const kind = said ?? (walk.kindWithin ? null : walk.here.kind);
  walk.here = { number: number ?? name.number, title: name.title, kind, goals: goalOf(name.title), time: timeHere(walk, text, cells, nested), once: headsOneOff(text) || (nested && walk.here.once) };
  walk.draftsAtHeading = walk.drafts.length;
  walk.carried.clear();
  if (!walk.sections.some((section) => section.number === walk.here.number && section.title === name.title)) {
    walk.sections.push({ number: walk.here.number, title: name.title, cells });
  } else if (walk.here.number === null) walk.left.push({ cells, why: "overskrift" });
}

/** The heading's own time. Areas that part the rows of one year keep it, until another year or none is said. */
function timeHere(walk: Walk, text: string, cells: CellsRef, nested: boolean): Time | null {
  const said = timeOfSection(text, cells);
  if (said !== null) walk.areasWithinTime = false;
  else if (walk.here.time !== null && nested) walk.areasWithinTime = true;
  return said ?? (walk.areasWithinTime && !endsTime(text) ? walk.here.time : null);
}

/** "INVESTERINGER" and "Driftstiltak" rule the rows under them, also over the areas that part them. */
function kindOfSection(title: string): Kind | null {
  const plain = title.replace(/^(nye|vedtatte|foreslåtte|øvrige|andre|sum) /i, "");
  const apart = /(?:\(|[–:-] ?)(invest|drift)[a-zæøå]*\)?$/i.exec(plain)?.[1]?.toLowerCase();
  if (apart !== undefined) return apart === "drift" ? "drift" : "investering";
  return /^(investering|kapital|(bygge|anleggs)(år|periode|start))/i.test(plain) ? "investering" : /^drift/i.test(plain) ? "drift" : null;
}

/** A section named just above the first heading holds for the rows under it. */
function openingSection(table: SettledTable, walk: Walk): void {
  const { found } = table;
  const first = found.blocks[0]?.from ?? 0;
  const nearest = found.above.find((above) => above.row >= first - 2);
  if (!nearest) return;
  const named = isSectionText(nearest.text) || goalOf(nearest.text).length > 0 || namesItsTime(nearest.text);
  const besideOthers = found.blocks.length > 1 && nearest.text.length <= 60 && nearest.row === first - 1 && !/\d{4}|kr\b|1000/i.test(nearest.text);
  if (named || besideOthers) enterSection(walk, nearest.text, cellRef(found.view.grid.sheet, nearest.row, nearest.column));
}

function enterCaptions(table: SettledTable, walk: Walk, block: number): void {
  for (const caption of table.found.blocks[block]?.captions ?? []) {
    leaveKindOfBlock(walk);
    enterSection(walk, caption.text, cellRef(table.found.view.grid.sheet, caption.row, caption.column));
  }
}

/** Goal and section columns that are filled only where they change hold for the rows under them. */
function noteCarried(table: SettledTable, walk: Walk, row: number): void {
  for (const column of walk.sparse) if (table.found.view.value(row, column) !== null) walk.carried.set(column, row);
}

/** Goal and section columns that leave at least three in ten of the names without one. */
function sparseColumns(table: SettledTable): ReadonlySet<number> {
  const { view, blocks, lastRow } = table.found;
  const title = columnsOf(table, "title")[0]?.column;
  const rows = bodyRows(blocks, lastRow).filter((row) => title !== undefined && view.value(row, title) !== null);
  const columns = [...columnsOf(table, "goals"), ...columnsOf(table, "section")].map(({ column }) => column);
  return new Set(columns.filter((column) => rows.filter((row) => view.value(row, column) !== null).length * 10 <= rows.length * 7));
}

/** The heading's words, and its number where that stands in a cell before them. */
function headingArea(seen: RowClass["seen"]): Area {
  const from = seen.number === null ? seen.titleColumn : Math.min(seen.titleColumn, ...seen.cells);
  return { row: seen.row, column: from, rows: 1, columns: seen.titleColumn - from + 1 };
}

function rowArea(row: number, cells: readonly number[]): Area {
  const first = cells[0] ?? 1;
  return { row, column: first, rows: 1, columns: (cells.at(-1) ?? first) - first + 1 };
}
