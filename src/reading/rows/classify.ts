/** Decides what every body row is, each in the light of its neighbours. */
import type { SettledTable } from "../table";
import { actionRow } from "../find/signs";
import { bodyRows } from "../find/tables";
import { isProse, next, previous, type RowClass } from "./row-class";
import { rowKind, seeRow, type RowSeen } from "./row-kind";
import { frameHeads, noFrames } from "./frame-heads";
import { frameReckoning, paysForAll } from "./frame-reckoning";
import { headedSums } from "./headed-sums";
import { lineParts } from "../lines/line-jobs";
import { sumRows } from "./sum-rows";
import { aroundWords, wordsOnly } from "./words-only";
import { hangs, isFinancingText, isNoteText, oneLine } from "./words";

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
  const headed = headedSums(table, rows, kinds);
  headed.forEach((kind, i) => (kinds[i] = kind));
  const { frames, mixed } = headed.size === 0 ? frameHeads(table, rows, kinds) : noFrames;
  frames.forEach((i) => (kinds[i] = "framed"));
  const sums = sumRows(table, rows, kinds);
  rows.forEach((_, i) => {
    if (sums.has(i) && kinds[i] === "tiltak") kinds[i] = "sum";
  });
  frameReckoning(table, rows, kinds).forEach((i) => (kinds[i] = "frame"));
  paysForAll(table, rows, kinds).forEach((i) => (kinds[i] = "financing"));
  financingSections(rows, kinds);
  const last = lastConforming(rows, kinds, table);
  const around = aroundWords(rows, kinds);
  rows.forEach((seen, i) => {
    if (i > last && kinds[i] !== "blank") kinds[i] = tailKind(seen, kinds[i] ?? "blank");
    else if (kinds[i] === "sum" && seen.title === "" && !sums.has(i)) kinds[i] = astrayValues(rows, kinds, i);
    else if (kinds[i] === "tiltak" && seen.values + seen.dashes === 0) kinds[i] = wordsOnly(table, rows, kinds, i, around);
  });
  kindLines(rows, kinds);
  brokenNames(rows, kinds);
  parts.forEach((part, i) => (kinds[i] = part === "cost" ? "tiltak" : part === "more" ? "continued" : part));
  return { rows: rows.map((seen, i) => ({ seen, kind: kinds[i] ?? "blank" })), unsure: parts.size > 0 || mixed || namesAlone(rows, kinds) };
}

/** A name with nothing beside it over rows that have all they need: a tiltak of which nothing is known yet, or the heading of those under it. */
function namesAlone(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][]): boolean {
  const cells = ({ values, others, kinds: said }: RowSeen): number => values + others + said;
  const tiltak = rows.filter((_, i) => kinds[i] === "tiltak");
  const bare = rows.filter((seen, i) => kinds[i] === "tiltak" && seen.cells.length === 1 && seen.mergedInto === null && seen.number === null && !actionRow(seen.title) && kinds[i + 1] === "tiltak" && cells(rows[i + 1] as RowSeen) > 1);
  return bare.length > 0 && tiltak.filter((seen) => cells(seen) > 1).length >= 3 && tiltak.every((seen) => bare.includes(seen) || cells(seen) > 1);
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

/** A name that hangs over a row with figures and the rest of it: one tiltak. */
function brokenNames(rows: readonly RowSeen[], kinds: RowClass["kind"][]): void {
  rows.forEach((seen, i) => {
    const above = rows[i - 1];
    if (kinds[i] !== "tiltak" || seen.values === 0 || seen.number !== null || !above || above.values > 0 || !/^\p{Ll}/u.test(seen.title) || !hangs(above.title)) return;
    if (kinds[i - 1] !== "section" && kinds[i - 1] !== "tiltak") return;
    kinds[i - 1] = "tiltak";
    kinds[i] = "continued";
  });
}

/** "Finansiering" over rows says where money comes from, until the next section; "Inndekning" heads tiltak. */
function financingSections(rows: readonly RowSeen[], kinds: RowClass["kind"][]): void {
  let inside = false;
  rows.forEach((seen, i) => {
    if (seen.values + seen.dashes === 0 && (kinds[i] === "financing" || /^finansiering(?: i alt| totalt)?\s*:?$/i.test(oneLine(seen.title)))) {
      const numberedBelow = rows[next(kinds, i) ?? rows.length]?.number ?? null;
      inside = (/^finansier/i.test(oneLine(seen.title)) || listsSources(rows, kinds, i)) && numberedBelow === null;
      kinds[i] = inside ? "financing" : "section";
    } else if (kinds[i] === "section") inside = false;
    else if (inside && kinds[i] === "tiltak" && seen.number === null && seen.values > 0) kinds[i] = "financing";
  });
}

/** "Inndekning" over loans, grants and compensation, and not over savings. */
function listsSources(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): boolean {
  const end = kinds.findIndex((kind, at) => at > i && kind === "section");
  const under = rows.slice(i + 1, end < 0 ? undefined : end).filter((seen, at) => seen.values > 0 && kinds[i + 1 + at] !== "sum");
  return under.filter(({ title }) => isFinancingText(title) || /^(?:tilsk(?:udd|ot)|sal|salg)(?!\p{L})/iu.test(oneLine(title))).length >= 2;
}

/** Values without a title under a tiltak without values belong to it: a mark shifted by a line. */
function astrayValues(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): RowClass["kind"] {
  const above = previous(kinds, i);
  const seen = rows[i];
  if (above === null || !seen || seen.bold || (kinds[above] !== "tiltak" && kinds[above] !== "continued")) return "sum";
  return rows[above]?.mergedInto === seen.mergedInto && seen.mergedInto !== null ? "continued" : (rows[above]?.values ?? 0) === 0 ? "continued" : "sum";
}

/** The last row that surely belongs: it has values, is a sum or frame, or carries on the numbering unbroken. */
function lastConforming(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], table: SettledTable): number {
  let last = rows.findLastIndex((seen, i) => seen.values > 0 || (seen.dashes > 0 && kinds[i] === "tiltak") || (kinds[i] === "tiltak" && (seen.number !== null || seen.others > 0)));
  while (last + 1 < rows.length && kinds[last + 1] === "tiltak" && table.family === "plan" && !isProse(rows[last + 1])) last++;
  while (last + 1 < rows.length && table.family === "amounts" && kinds[last + 1] === "tiltak" && kinds[last] === "tiltak" && isProse(rows[last + 1])) last++;
  return last;
}

function tailKind(seen: RowSeen, kind: RowClass["kind"]): RowClass["kind"] {
  if (kind === "footer" || kind === "note" || kind === "sum") return kind === "sum" && seen.values === 0 ? "outside" : kind;
  return isNoteText(seen.title) || /^(oppdatert|sist (endret|oppdatert)|pr\.|per \d)/i.test(seen.title) ? "note" : "outside";
}
