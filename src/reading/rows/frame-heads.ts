/** Tables that mix two sorts of rows: units with their whole frame, and under each the changes that lie in it. Only one sort can be tiltak. */
import { columnsOf, type SettledTable } from "../table";
import { actionRow } from "../find/signs";
import type { RowKind, RowSeen } from "./row-kind";
import { figure } from "./sum-rows";
import { oneLine } from "./words";

export interface FrameHeads {
  /** Indexes of the rows that head others with a frame. */
  readonly frames: ReadonlySet<number>;
  /** Two sorts of rows, and nothing tells for certain which of them are tiltak. */
  readonly mixed: boolean;
}

export const noFrames: FrameHeads = { frames: new Set(), mixed: false };

/** A frame is at least so many times the changes in it, taken in the middle of each. */
const order = 5;

interface Valued {
  readonly at: number;
  readonly seen: RowSeen;
  /** Furthest figure under a year from zero, in thousandths of the table's unit. */
  readonly greatest: number;
}

/** How lines may be told from the rows that head them: a sign, being set in, or that only the heads are bold. */
const marks: readonly ((seen: RowSeen, rows: readonly Valued[]) => boolean)[] = [
  ({ title }) => /^[:\-–—•●▪■◦·*›»>+]\s*\p{L}/u.test(title),
  ({ indent }, rows) => indent > Math.min(...rows.map((row) => row.seen.indent)),
  ({ bold }) => !bold,
];

export function frameHeads(table: SettledTable, rows: readonly RowSeen[], kinds: readonly (RowKind | string)[]): FrameHeads {
  const years = columnsOf(table, "year-amount").map(({ column }) => column);
  if (years.length < 2) return noFrames;
  const valued = rows.flatMap((seen, at): Valued[] => {
    if (kinds[at] !== "tiltak" || seen.values === 0 || seen.mergedInto !== null || /^[-–•\s]*(drift|investering)\p{L}*\s*:?$/iu.test(oneLine(seen.title))) return [];
    return [{ at, seen, greatest: Math.max(...years.map((column) => Math.abs(figure(table, seen.row, column)))) }];
  });
  let mixed = false;
  for (const [i, mark] of marks.entries()) {
    const isLine = (row: Valued): boolean => mark(row.seen, valued);
    const lines = valued.filter(isLine);
    const heads = valued.filter((row) => !isLine(row));
    if (lines.length < 2 || heads.length < 2 || isLine(valued[0]!)) continue;
    if (areFrames(table, years, heads, lines)) return { frames: new Set(heads.map(({ at }) => at)), mixed: true };
    // bold alone may be a matter of taste
    mixed ||= i < 2 && led(valued, isLine) > 1;
  }
  return { frames: new Set(), mixed };
}

/** How many of the heads have lines of their own. */
function led(valued: readonly Valued[], isLine: (row: Valued) => boolean): number {
  return valued.filter((row, i) => { const below = valued[i + 1]; return !isLine(row) && below !== undefined && isLine(below); }).length;
}

/** The heads run through all years and outweighs the lines, and something else than the size tells that they are frames. */
function areFrames(table: SettledTable, years: readonly number[], heads: readonly Valued[], lines: readonly Valued[]): boolean {
  const share = (of: readonly Valued[], test: (row: Valued) => boolean): number => of.filter(test).length / of.length;
  const runs = ({ seen }: Valued): boolean => years.every((column) => figure(table, seen.row, column) !== 0);
  if (share(heads, runs) < 0.8 || middle(heads) < order * middle(lines) || !outweigh(heads, lines)) return false;
  // the first year may be the budget that the changes are measured against
  const before = [...columnsOf(table, "comparison-year").map(({ column }) => column), Math.min(...years)];
  const goesBack = ({ seen }: Valued): boolean => before.some((column) => figure(table, seen.row, column) !== 0);
  if (share(heads, goesBack) >= 0.8 && share(lines, goesBack) <= 0.2) return true;
  if (table.found.above.some(({ text }) => text.length <= 200 && says.test(oneLine(text)))) return true;
  return share(heads, ({ seen }) => actionRow(seen.title)) <= 0.2 && share(lines, ({ seen }) => actionRow(seen.title)) >= 0.5;
}

const says = /(linje|line|rad|punkt|kulepunkt|innrykk|strekpunkt)\p{L}*.*(tiltak|endring)|(tiltak|endring)\p{L}* .*(ligger|ligg|inngår|er) .*i ramm|netto ?ramme\p{L}* (per|pr|for) /iu;

/** No line comes near the head that it stands under. */
function outweigh(heads: readonly Valued[], lines: readonly Valued[]): boolean {
  return lines.every((line) => {
    const head = heads.findLast(({ at }) => at < line.at);
    return head !== undefined && head.greatest >= 2 * line.greatest;
  });
}

function middle(rows: readonly Valued[]): number {
  const sorted = rows.map(({ greatest }) => greatest).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
