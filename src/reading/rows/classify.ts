/** Decides what every body row is, each in the light of its neighbours. */
import type { SettledTable } from "../table";
import { headsOneOff } from "../segments/words";
import { columnsOf } from "../table";
import { bodyRows } from "../find/tables";
import { actionRow } from "../find/signs";
import { rowKind, seeRow, type RowKind, type RowSeen } from "./row-kind";
import { headedSums } from "./headed-sums";
import { lineParts } from "../lines/line-jobs";
import { sumRows } from "./sum-rows";
import { isGroupText, isNoteText, oneLine } from "./words";

export interface RowClass {
  readonly seen: RowSeen;
  /** `named`: only the name of the row counts, and its figures stand in rows below. */
  readonly kind: RowKind | "outside" | "continued" | "named";
}

export interface Classified {
  readonly rows: readonly RowClass[];
  /** Rows that look alike do different jobs, and which does which is not said beyond doubt. */
  readonly unsure: boolean;
}

export function classifyRows(table: SettledTable): Classified {
  const rows = bodyRows(table.found.blocks, table.found.lastRow).map((row) => seeRow(table, row));
  const kinds: RowClass["kind"][] = rows.map((seen) => rowKind(seen));
  const parts = lineParts(table, rows, kinds);
  parts.forEach((part, i) => (kinds[i] = part === "cost" || part === "more" ? "tiltak" : "part"));
  headedSums(table, rows, kinds).forEach((kind, i) => (kinds[i] = kind));
  const sums = sumRows(table, rows, kinds);
  rows.forEach((_, i) => {
    if (sums.has(i) && kinds[i] === "tiltak") kinds[i] = "sum";
  });
  financingSections(rows, kinds);
  const last = lastConforming(rows, kinds, table);
  const numbered = shareNumbered(rows, kinds);
  const typical = typicalLook(rows, kinds);
  rows.forEach((seen, i) => {
    if (i > last && kinds[i] !== "blank") kinds[i] = tailKind(seen, kinds[i] ?? "blank");
    else if (kinds[i] === "sum" && seen.title === "" && !sums.has(i)) kinds[i] = astrayValues(rows, kinds, i);
    else if (kinds[i] === "tiltak" && seen.values + seen.dashes === 0) kinds[i] = wordsOnly(table, rows, kinds, i, numbered, typical);
  });
  kindLines(rows, kinds);
  parts.forEach((part, i) => (kinds[i] = part === "cost" ? "tiltak" : part === "more" ? "continued" : part));
  return { rows: rows.map((seen, i) => ({ seen, kind: kinds[i] ?? "blank" })), unsure: parts.size > 0 };
}

/** "Investering" and "Drift" with figures under a name without any are the two sides of that tiltak. */
function kindLines(rows: readonly RowSeen[], kinds: RowClass["kind"][]): void {
  rows.forEach((seen, i) => {
    if (seen.values === 0 || seen.number !== null || !/^[-–•\s]*(herav )?(drift|investering)(er|ar|skostnad|skostnader)?\s*:?$/i.test(oneLine(seen.title))) return;
    const above = previous(kinds, i);
    if (above === null) return;
    const named = (rows[above]?.values ?? 0) === 0 && (kinds[above] === "section" || kinds[above] === "tiltak");
    if (named) kinds[above] = "tiltak";
    if (named || kinds[above] === "continued") kinds[i] = "continued";
  });
}

/** "Finansiering" over rows says where money comes from, until the next section; "Inndekning" heads tiltak. */
function financingSections(rows: readonly RowSeen[], kinds: RowClass["kind"][]): void {
  let inside = false;
  rows.forEach((seen, i) => {
    if (kinds[i] === "financing" && seen.values + seen.dashes === 0) {
      const numberedBelow = rows[next(kinds, i) ?? rows.length]?.number ?? null;
      inside = /^finansier/i.test(oneLine(seen.title)) && numberedBelow === null;
      kinds[i] = inside ? "financing" : "section";
    } else if (kinds[i] === "section") inside = false;
    else if (inside && kinds[i] === "tiltak" && seen.number === null && seen.values > 0) kinds[i] = "financing";
  });
}

/** Values without a title under a tiltak without values belong to it: a mark shifted by a line. */
function astrayValues(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): RowClass["kind"] {
  const above = previous(kinds, i);
  const seen = rows[i];
  if (above === null || !seen || seen.bold || (kinds[above] !== "tiltak" && kinds[above] !== "continued")) return "sum";
  return rows[above]?.mergedInto === seen.mergedInto && seen.mergedInto !== null ? "continued" : (rows[above]?.values ?? 0) === 0 ? "continued" : "sum";
}

function previous(kinds: readonly RowClass["kind"][], i: number): number | null {
  for (let at = i - 1; at >= 0; at--) if (kinds[at] !== "blank") return at;
  return null;
}

function next(kinds: readonly RowClass["kind"][], i: number): number | null {
  for (let at = i + 1; at < kinds.length; at++) if (kinds[at] !== "blank") return at;
  return null;
}

/** The last row that surely belongs: it has values, is a sum or frame, or carries on the numbering unbroken. */
function lastConforming(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], table: SettledTable): number {
  let last = rows.findLastIndex((seen, i) => seen.values > 0 || (seen.dashes > 0 && kinds[i] === "tiltak") || (kinds[i] === "tiltak" && (seen.number !== null || seen.others > 0)));
  while (last + 1 < rows.length && kinds[last + 1] === "tiltak" && table.family === "plan" && !isProse(rows[last + 1])) last++;
  while (last + 1 < rows.length && table.family === "amounts" && kinds[last + 1] === "tiltak" && kinds[last] === "tiltak" && isProse(rows[last + 1])) last++;
  return last;
}

function isProse(seen: RowSeen | undefined): boolean {
  const title = oneLine(seen?.title ?? "");
  return title.length > 140 || (/[.!]$/.test(title) && title.split(" ").length >= 6);
}

function tailKind(seen: RowSeen, kind: RowClass["kind"]): RowClass["kind"] {
  if (kind === "footer" || kind === "note" || kind === "sum") return kind === "sum" && seen.values === 0 ? "outside" : kind;
  return isNoteText(seen.title) || /^(oppdatert|sist (endret|oppdatert)|pr\.|per \d)/i.test(seen.title) ? "note" : "outside";
}

interface Look {
  readonly bold: boolean;
  readonly filled: boolean;
}

/** What most rows with values look like: a section stands out against it. */
function typicalLook(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][]): Look {
  const usual = rows.filter((seen, i) => kinds[i] === "tiltak" && seen.values > 0);
  const most = (pick: (seen: RowSeen) => boolean): boolean => usual.filter(pick).length * 2 > usual.length;
  return { bold: most((seen) => seen.bold), filled: most((seen) => seen.filled) };
}

function shareNumbered(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][]): number {
  const valued = rows.filter((seen, i) => kinds[i] === "tiltak" && seen.values + seen.dashes > 0);
  return valued.length === 0 ? 0 : valued.filter((seen) => seen.number !== null).length / valued.length;
}

/** A row of words alone: tiltak, section or the explanation of the tiltak above. */
function wordsOnly(table: SettledTable, rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number, numbered: number, typical: Look): RowClass["kind"] {
  const seen = rows[i] as RowSeen;
  const title = oneLine(seen.title);
  const below = next(kinds, i);
  const above = previous(kinds, i);
  const afterTiltak = above !== null && (kinds[above] === "tiltak" || kinds[above] === "narrative");
  if (seen.number !== null) return headsNumbers(rows, kinds, i) ? "section" : "tiltak";
  if (seen.others > 0) return "tiltak";
  if (headsNumbers(rows, kinds, i)) return "section";
  if (seen.aside) return !isProse(seen) && headsValues(rows, i) ? "section" : "note";
  const stands = (seen.bold && !typical.bold) || (seen.filled && !typical.filled) || (seen.spans && columnsOf(table, "title").length > 0 && !rows.some((row) => row.spans && row.values > 0));
  const shouts = title.length > 3 && title === title.toUpperCase() && /\p{L}{3}/u.test(title);
  const heads = below !== null && kinds[below] !== "sum";
  if (title.endsWith(":") && title.length < 60) return "section";
  if (leadsHeading(table, seen.row, rows[below ?? rows.length]?.row ?? Infinity)) return "section";
  if (heads && (isGroupText(title) || isLetteredHead(rows, title) || isCostHead(title))) return "section";
  if (heads && !isProse(seen) && (rows[below ?? 0]?.indent ?? 0) > seen.indent) return "section";
  if (heads && (stands || shouts) && !isProse(seen)) return "section";
  if (table.family === "plan") return sectionInPlan(rows, kinds, i, numbered, heads) ? "section" : "tiltak";
  if (afterTiltak && (isProse(seen) || /^\p{L}+(?: [^ ]+){3,}[.!]$/u.test(title) || title.length > 70 || /^[\p{Ll}(]/u.test(title))) return "narrative";
  if (numbered >= 0.7 || !heads) return heads ? "section" : afterTiltak ? "narrative" : "section";
  if (above === null || kinds[above] === "sum" || kinds[above] === "frame" || kinds[above] === "section") return "section";
  return actionRow(title) ? "tiltak" : title.length > 45 ? "narrative" : "section";
}

/** The next row that is no such heading itself has something to head: the words are no footer. */
function headsValues(rows: readonly RowSeen[], i: number): boolean {
  const under = rows.slice(i + 1).find((row) => row.cells.length > 0 && !row.aside);
  return under !== undefined && under.values + under.others > 0;
}

/** "A. Fysiske tiltak" over rows of which none has a letter. */
function isLetteredHead(rows: readonly RowSeen[], title: string): boolean {
  const lettered = /^(?:[A-H]|[IVX]{1,4})[.):]\s+\p{Lu}/u;
  return lettered.test(title) && !rows.some((row) => row.values > 0 && lettered.test(oneLine(row.title)));
}

/** "Engangskostnader", "Tiltak (engangsutgifter)": what the costs under it are. */
function isCostHead(title: string): boolean {
  return title.length <= 80 && headsOneOff(title) && /(kostnad|utgift)(er|ar)?\)?:?$/i.test(title);
}

/** The next heading of the table comes before its next row: the words name what follows. */
function leadsHeading(table: SettledTable, row: number, next: number): boolean {
  return table.found.blocks.some((block) => block.from > row && block.from < next);
}

/** "1 | Helse" over 1.1, 1.2: a section with its number. */
function headsNumbers(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): boolean {
  const number = leadingNumber(rows[i]);
  const below = next(kinds, i);
  const under = below === null ? null : leadingNumber(rows[below]);
  return number !== null && under !== null && under.startsWith(`${number}.`) && (rows[i]?.others ?? 0) === 0;
}

/** The number of a row: in its column, or before its title. */
function leadingNumber(seen: RowSeen | undefined): string | null {
  return seen?.number ?? /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+\p{L}/u.exec(seen?.title ?? "")?.[1] ?? null;
}

/** In a plan nearly all rows are tiltak; a row without number among numbered ones, or short after a blank, is none. */
function sectionInPlan(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number, numbered: number, heads: boolean): boolean {
  if (!heads) return false;
  const title = oneLine(rows[i]?.title ?? "");
  if (title.length > 80 || isProse(rows[i])) return false;
  if (numbered >= 0.7) return true;
  const afterBlank = i === 0 || kinds[i - 1] === "blank";
  const valued = rows.filter((seen, at) => kinds[at] === "tiltak" && seen.values > 0).length;
  return afterBlank && valued * 3 >= rows.filter((_, at) => kinds[at] === "tiltak").length * 2 && !actionRow(title);
}
