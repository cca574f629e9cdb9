/** The lists under the lines of *Kostnad per år*: uncertain beløp with their span, cost without a year, cost missing. */
import type { RowFigures } from "../economy/figures";
import { netKroner } from "../economy/shape";
import { kronerHeader } from "./calculation-columns";
import { firstYearColumn, putFigures, putYears, type CostFrame } from "./cost-frame";
import { area } from "./draft";
import { shortTitle } from "./lines";
import { columnRef } from "./references";
import { fieldHeader, plainHeader } from "./register-columns";
import { areasOf } from "./sections";
import { basisRef, priced } from "./sum-formulas";
import { say } from "./texts";
import { profileWord } from "./words";

const spanWords = ["regnet", "lavest", "høyest"] as const;

/** Uncertain beløp with other readings; one without has no span, and stands in the totals alone. */
export function uncertainRows(frame: CostFrame): readonly RowFigures[] {
  return frame.work.figures.rows.filter(({ row, applied }) => applied.uncertain && applied.counted && row.alternatives.length > 0);
}

/** Counted, lowest or highest of one beløp in a year, by the word right of its id. */
function spanYear(frame: CostFrame, header: string): string {
  const { work, keyColumn } = frame;
  const [id, word] = [`RC${String(keyColumn)}`, `RC${String(keyColumn + 1)}`];
  const values = columnRef(work, "tblBeregning", header);
  const over = (name: string): string => `${name}(${values},${basisRef(work, "span")},${id})`;
  const counted = `SUMIFS(${values},${basisRef(work, "id")},${id},${basisRef(work, "reading")},0)`;
  return `IF(${word}="lavest",${over("MINIFS")},IF(${word}="høyest",${over("MAXIFS")},${counted}))`;
}

/** Three lines for each uncertain beløp; returns the rows used, the heading among them. */
export function putUncertain(frame: CostFrame, row: number): number {
  const { draft, work, years, keyColumn } = frame;
  const rows = uncertainRows(frame);
  if (rows.length === 0) return 0;
  const { language } = work;
  draft.put(row, 1, [[say(language, "partUncertain")]]).look(area(row, 1, 1, firstYearColumn + years.length - 1), "part");
  const first = row + 1;
  const texts = rows.flatMap(({ row: one, applied }) => [
    [one.key, `${shortTitle(one.words || one.title, 44)} (${profileWord(applied.profile)})`],
    ["", `   ${say(language, "lowest")}`],
    ["", `   ${say(language, "highest")}`],
  ]);
  draft.put(first, 1, texts);
  draft.look(area(first, 1, texts.length), "code");
  draft.put(first, keyColumn, rows.flatMap((one) => spanWords.map((word) => [one.row.id, word])), "note");
  const kinds = columnRef(work, "tblTiltak", fieldHeader(language, "kind", "applies"));
  const ids = columnRef(work, "tblTiltak", plainHeader(language, "Id"));
  draft.formula(area(first, keyColumn + 2, texts.length), `=INDEX(${kinds},MATCH(RC${String(keyColumn)},${ids},0))`, "note");
  putYears(frame, first, texts.length, (i, year) => priced(work, years.length, i, spanYear(frame, kronerHeader(year))), "kroner");
  rows.forEach((one, i) => {
    putFigures(frame, first + 3 * i, [one], (it) => it.kroner);
    putFigures(frame, first + 3 * i + 1, [one], (it) => it.low);
    putFigures(frame, first + 3 * i + 2, [one], (it) => it.high);
  });
  return 1 + texts.length;
}

/** What stands right of an unscheduled beløp. */
function unscheduledNote(frame: CostFrame, { applied }: RowFigures): string {
  if (applied.profile !== "per-stk" || applied.count !== null) return profileWord(applied.profile);
  return say(frame.work.language, "perUnitWithoutCount", { kroner: applied.kroner ?? 0 });
}

/** Beløp without a year, with sums of drift and investering; returns the rows used. */
export function putUnscheduled(frame: CostFrame, row: number): number {
  const { draft, work, years, keyColumn } = frame;
  const { language } = work;
  const rows = work.figures.rows.filter((one) => one.unscheduled);
  const width = firstYearColumn + years.length - 1;
  draft.put(row, 1, [[say(language, "partUnscheduled")]]).look(area(row, 1, 1, width), "part");
  const first = row + 1;
  draft.put(first, 1, rows.map((one) => [one.row.key, shortTitle(one.row.words || one.row.title)]));
  draft.look(area(first, 1, rows.length), "code");
  draft.put(first, keyColumn, rows.map((one) => [one.row.id]), "note");
  const net = `${basisRef(work, "kroner")},${basisRef(work, "unscheduled")},1`;
  draft.formula(area(first, firstYearColumn, rows.length), `=SUMIFS(${net},${basisRef(work, "id")},RC${String(keyColumn)})`, "kroner");
  draft.put(first, firstYearColumn + 1, rows.map((one) => [unscheduledNote(frame, one)]), "indent");
  rows.forEach((one, i) => {
    const value = netKroner(one.applied);
    draft.figure({ row: first + i, column: firstYearColumn, value, unit: "kroner", year: null, parts: [{ id: one.row.id, value }] });
  });
  const sums = first + rows.length;
  draft.put(sums, 2, [[say(language, "unscheduledDrift")], [say(language, "unscheduledInvestering")]], "section");
  draft.put(sums, keyColumn, [["drift"], ["investering"]], "note");
  draft.formula(area(sums, firstYearColumn, 2), `=SUMIFS(${net},${basisRef(work, "kind")},RC${String(keyColumn)})`, "kroner-total");
  (["drift", "investering"] as const).forEach((kind, i) => {
    const parts = rows
      .filter((one) => one.applied.kind === kind)
      .map((one) => ({ id: one.row.id, value: netKroner(one.applied) }));
    const value = work.figures.unscheduled[kind];
    draft.figure({ row: sums + i, column: firstYearColumn, value, unit: "kroner", year: null, parts });
  });
  return 1 + rows.length + 2;
}

interface MissingLine {
  readonly text: string;
  /** Criterion that counts the area's tiltak; null for a tiltak that has no number to be listed by. */
  readonly criterion: string | null;
  readonly keys: string;
}

/** Areas with the numbers of their tiltak; a tiltak without a number has a line of its own under the area. */
function missingLines({ work }: CostFrame): readonly MissingLine[] {
  const missing = work.figures.rows.filter((one) => one.notCosted);
  const areas = areasOf(work.rows).split(missing, ({ row }) => row);
  return areas.flatMap(({ items: rows, ...one }): MissingLine[] => {
    if (rows.length === 0) return [];
    const keys = rows.map((it) => it.row.key).filter((key) => key !== "");
    const unnumbered = rows.filter((it) => it.row.key === "");
    const head = { text: one.name ?? say(work.language, "withoutSection"), criterion: `${one.key} *`, keys: keys.join(", ") };
    return [head, ...unnumbered.map((it) => ({ text: `   ${shortTitle(it.row.title)}`, criterion: null, keys: "" }))];
  });
}

/** Areas with the number of tiltak whose cost is missing, and which; returns the rows used. */
export function putNotCosted(frame: CostFrame, row: number): number {
  const { draft, work, years, keyColumn } = frame;
  const { language } = work;
  const lines = missingLines(frame);
  const width = firstYearColumn + years.length - 1;
  draft.put(row, 1, [[say(language, "partNotCosted")]]).look(area(row, 1, 1, width), "part");
  const first = row + 1;
  draft.put(first, 2, lines.map((one) => [one.text]));
  draft.put(first, firstYearColumn + 1, lines.map((one) => [one.keys]), "indent");
  draft.put(first, keyColumn, [...lines.map((one) => [one.criterion]), ["*"]], "note");
  draft.put(first + lines.length, 2, [[say(language, "notCostedSum")]], "section");
  const key = `RC${String(keyColumn)}`;
  const counted = `=IF(${key}="","",SUMIFS(${basisRef(work, "notCosted")},${basisRef(work, "line")},${key}))`;
  draft.formula(area(first, firstYearColumn, lines.length + 1), counted, "kroner");
  return 1 + lines.length + 1;
}
