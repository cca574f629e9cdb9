/** Rows of words alone: tiltak, section, or the explanation of the tiltak above. */
import { actionRow } from "../find/signs";
import { headsOneOff } from "../segments/words";
import { columnsOf, type SettledTable } from "../table";
import { isProse, next, previous, type RowClass } from "./row-class";
import type { RowSeen } from "./row-kind";
import { headsStatements, isStatement } from "./statements";
import { tellsMore } from "./tells-more";
import { goalOf, hangs, isGroupText, oneLine } from "./words";

/** What the rows with values are like: a row of words is seen against them. */
export interface Around {
  /** Share of them with a number in its own column. */
  readonly numbered: number;
  readonly typical: Look;
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

export function aroundWords(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][]): Around {
  return { numbered: shareNumbered(rows, kinds), typical: typicalLook(rows, kinds) };
}

function shareNumbered(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][]): number {
  const valued = rows.filter((seen, i) => kinds[i] === "tiltak" && seen.values + seen.dashes > 0);
  return valued.length === 0 ? 0 : valued.filter((seen) => seen.number !== null).length / valued.length;
}

/** A row of words alone: tiltak, section or the explanation of the tiltak above. */
export function wordsOnly(table: SettledTable, rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number, { numbered, typical }: Around): RowClass["kind"] {
  const seen = rows[i] as RowSeen;
  const title = oneLine(seen.title);
  const below = next(kinds, i);
  const above = previous(kinds, i);
  const afterTiltak = above !== null && (kinds[above] === "tiltak" || kinds[above] === "narrative");
  if (isStatement(title) || (!headsStatements(title) && underStatements(rows, kinds, i))) return "note";
  if (afterTiltak && seen.others === 0 && hangs(rows[above]?.title ?? "") && /^[\p{Ll}\d(]/u.test(title)) return "narrative";
  if (seen.number !== null) return headsNumbers(rows, kinds, i) ? "section" : "tiltak";
  if (seen.others > 0) return "tiltak";
  if (headsNumbers(rows, kinds, i)) return "section";
  if (below !== null && headsStatements(title)) return "section";
  if (seen.aside) return !isProse(seen) && headsValues(rows, i) ? "section" : "note";
  const stands = (seen.bold && !typical.bold) || (seen.filled && !typical.filled) || (seen.spans && columnsOf(table, "title").length > 0 && !rows.some((row) => row.spans && row.values > 0));
  const shouts = title.length > 3 && title === title.toUpperCase() && /\p{L}{3}/u.test(title);
  const heads = below !== null && kinds[below] !== "sum";
  if (title.endsWith(":") && title.length < 60) return "section";
  if (leadsHeading(table, seen.row, rows[below ?? rows.length]?.row ?? Infinity)) return "section";
  if (heads && (isGroupText(title) || goalOf(title).length > 0 || isLetteredHead(rows, title) || isNumberedHead(rows, title) || isCostHead(title))) return "section";
  if (heads && !isProse(seen) && (rows[below ?? 0]?.indent ?? 0) > seen.indent) return "section";
  if (heads && (stands || shouts) && !isProse(seen)) return "section";
  if (tellsMore(rows, kinds, i)) return "narrative";
  if (afterTiltak && numbered >= 0.7 && /^(?:[\p{Ll}(]|\d+(?:[,.]\d+)? \p{Ll})/u.test(title)) return "narrative";
  if (table.family === "plan") return sectionInPlan(rows, kinds, i, numbered, heads) ? "section" : "tiltak";
  if (afterTiltak && speaksOfAbove.test(title)) return "narrative";
  if (afterTiltak && (isProse(seen) || /^\p{L}+(?: [^ ]+){3,}[.!]$/u.test(title) || title.length > 70 || /^[\p{Ll}(]/u.test(title))) return "narrative";
  if (numbered >= 0.7 || !heads) return heads ? "section" : afterTiltak ? "narrative" : "section";
  if (above === null || kinds[above] === "sum" || kinds[above] === "frame" || kinds[above] === "framed" || kinds[above] === "section") return "section";
  return actionRow(title) ? "tiltak" : title.length > 45 ? "narrative" : "section";
}

/** "Prosjektet søker tilskudd …", "Gjelder fra 1. august": about the tiltak above. */
const speaksOfAbove = /^(?:prosjektet|tiltaket|stillingen|stillinga|avtalen|avtala|ordningen|ordninga|beløpet|dette|gjelder|gjeld|forutsetter|føreset|finansieres|finansierast|jf)(?!\p{L})/iu;

/** The nearest heading above calls what stands under it words of a decision. */
function underStatements(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): boolean {
  const head = kinds.findLastIndex((kind, at) => at < i && (kind === "section" || kind === "framed" || kind === "heading" || (rows[at]?.values ?? 0) > 0));
  return head >= 0 && kinds[head] === "section" && headsStatements(rows[head]?.title ?? "");
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

/** "10 Politisk styring" and "11 Økonomi" over rows of which none has a number. */
function isNumberedHead(rows: readonly RowSeen[], title: string): boolean {
  const numbered = (text: string): boolean => /^\d{1,3}(?:\.\d{1,3})*[.)]?\s+\p{Lu}/u.test(text);
  const alike = rows.filter((row) => numbered(oneLine(row.title)));
  return numbered(title) && alike.length > 1 && alike.every((row) => row.values === 0) && !rows.some((row) => row.number !== null);
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
