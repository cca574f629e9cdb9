/** *Stillinger*: årsverk held in each year, in all and per area and tiltak; then those without a year and those only implied. */
import { assumedYears } from "../economy/assumptions";
import type { RowFigures } from "../economy/figures";
import { aarsverkHeader } from "./calculation-columns";
import { firstYearColumn, keyColumnOf, putFigures, putLineTexts, putYears, type CostFrame } from "./cost-frame";
import type { SheetDesign } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { planLines, shortTitle, titleWidth, type Line } from "./lines";
import { printLandscape } from "./print";
import { sheetTitle } from "./references";
import { basisRef, lineSum } from "./sum-formulas";
import { say, type SheetText } from "./texts";

/** Rows of the year heads and of the total, for the økonomiplan. */
export const positionsHeadRow = 5;
export const positionsTotalRow = positionsHeadRow + 1;
const controlRow = positionsTotalRow + 3;
const partRow = controlRow + 2;

function putTotals(frame: CostFrame): void {
  const { draft, work, keyColumn } = frame;
  const text = (key: SheetText): string => say(work.language, key);
  const rows = work.figures.rows;
  draft.put(positionsTotalRow, 2, [[text("sumPositions")], [text("ofWhichUncertain")], [text("positionsChange")]]);
  draft.put(positionsTotalRow, keyColumn, [["*"], ["*"]], "note");
  const sum = (uncertain: boolean) => (_: number, year: number) => `=${lineSum(work, aarsverkHeader(work.language, year), keyColumn, uncertain)}`;
  draft.look(area(positionsTotalRow, 1, 1, keyColumn - 2), "section");
  putYears(frame, positionsTotalRow, 1, sum(false), "aarsverk-total");
  putYears(frame, positionsTotalRow + 1, 1, sum(true), "aarsverk");
  putYears(frame, positionsTotalRow + 2, 1, (i) => (i === 0 ? "=R[-2]C" : "=R[-2]C-R[-2]C[-1]"), "aarsverk");
  draft.look(area(positionsTotalRow + 1, 1, 1, keyColumn - 2), "doubt");
  putFigures(frame, positionsTotalRow, rows, (one) => one.aarsverk, "aarsverk");
  putFigures(frame, positionsTotalRow + 1, rows.filter((one) => one.applied.uncertain), (one) => one.aarsverk, "aarsverk");
}

function putPart(frame: CostFrame, lines: readonly Line[]): void {
  const { draft, work, years, keyColumn } = frame;
  const first = partRow + 1;
  draft.put(partRow, 1, [[say(work.language, "partPositions")]]).look(area(partRow, 1, 1, keyColumn - 2), "part");
  draft.put(partRow, firstYearColumn, [years], "head-year");
  putLineTexts(frame, first, lines);
  putYears(frame, first, lines.length, (_, year) => `=${lineSum(work, aarsverkHeader(work.language, year), keyColumn)}`, "aarsverk");
  lines.forEach((line, i) => putFigures(frame, first + i, line.rows, (one) => one.aarsverk, "aarsverk"));
  draft.put(first, keyColumn + 1, lines.map((line) => [line.isArea ? "område" : "tiltak"]), "note");
  const range = (column: string): string => `R${String(first)}C${column}:R${String(first + lines.length - 1)}C${column}`;
  const shown = lines.length === 0 ? "" : `-SUMIFS(${range("")},${range(String(keyColumn + 1))},"område")`;
  draft.put(controlRow, 2, [[say(work.language, "controlLine")]]).look(area(controlRow, 2), "note");
  putYears(frame, controlRow, 1, () => `=ROUND(R${String(positionsTotalRow)}C${shown},4)`, "check");
}

function putListTexts(frame: CostFrame, row: number, title: string, rows: readonly RowFigures[]): void {
  const { draft, keyColumn } = frame;
  draft.put(row, 1, [[title]]).look(area(row, 1, 1, keyColumn - 2), "part");
  draft.put(row + 1, 1, rows.map(({ row: one }) => [one.key, shortTitle(one.words || one.title)]));
  draft.look(area(row + 1, 1, rows.length), "code");
}

/** Årsverk stated without a year, with their sum; returns the rows used. */
function putWithoutYear(frame: CostFrame, row: number): number {
  const { draft, work, keyColumn } = frame;
  const rows = work.figures.rows.filter((one) => one.aarsverkWithoutYear !== 0);
  if (rows.length === 0) return 0;
  putListTexts(frame, row, say(work.language, "partPositionsWithoutYear"), rows);
  draft.put(row + 1, keyColumn, rows.map((one) => [one.row.id]), "note");
  const posts = basisRef(work, "postsWithoutYear");
  draft.formula(area(row + 1, firstYearColumn, rows.length), `=SUMIFS(${posts},${basisRef(work, "id")},RC${String(keyColumn)})`, "aarsverk");
  const sum = row + 1 + rows.length;
  draft.put(sum, 2, [[say(work.language, "positionsWithoutYearSum")]], "section");
  draft.formula(area(sum, firstYearColumn), `=SUM(${posts})`, "aarsverk-total");
  const parts = rows.map((one) => ({ id: one.row.id, value: one.aarsverkWithoutYear }));
  parts.forEach((part, i) =>
    draft.figure({ row: row + 1 + i, column: firstYearColumn, value: part.value, unit: "aarsverk", year: null, parts: [part] }),
  );
  draft.figure({ row: sum, column: firstYearColumn, value: work.figures.unscheduled.aarsverk, unit: "aarsverk", year: null, parts });
  return rows.length + 2;
}

/** Posts that the words only imply and nobody has counted yet; returns the rows used. */
function putOffered(frame: CostFrame, row: number): number {
  const { draft, work } = frame;
  const rows = work.figures.rows.filter((one) => one.row.offeredAarsverk !== null && one.applied.aarsverk === null && one.applied.counted);
  if (rows.length === 0) return 0;
  putListTexts(frame, row, say(work.language, "partOffered", { sheet: sheetTitle(work, "register") }), rows);
  draft.put(row + 1, firstYearColumn, rows.map((one) => [one.row.offeredAarsverk]), "aarsverk");
  draft.put(row + 1, firstYearColumn + 1, rows.map((one) => [one.applied.from]), "year-left").look(area(row + 1, firstYearColumn + 1, rows.length), "indent");
  return rows.length + 1;
}

/** The sheet *Stillinger*. */
export function positionsSheet(work: SheetWork): SheetDesign {
  const years = assumedYears(work.assumptions);
  const draft = new Draft();
  const frame: CostFrame = { draft, work, years, keyColumn: keyColumnOf(years) };
  const lines = planLines(work, null, (row) => row.aarsverk.some((level) => level !== 0));
  putHeading(draft, work, "stillinger", null);
  draft.put(2, 1, [[say(work.language, "positionsHelp")]], "subtitle");
  draft.put(positionsHeadRow, 1, [[say(work.language, "columnNr"), say(work.language, "costTiltak"), ...years]]);
  draft.look(area(positionsHeadRow, 1, 1, 2), "part").look(area(positionsHeadRow, firstYearColumn, 1, years.length), "head-year");
  putTotals(frame);
  putPart(frame, lines);
  let row = partRow + lines.length + 2;
  for (const put of [putWithoutYear, putOffered]) {
    const used = put(frame, row);
    row += used === 0 ? 0 : used + 1;
  }
  return draft.done({
    id: "stillinger",
    title: sheetTitle(work, "stillinger"),
    tabColour: "#0B5A4A",
    widths: [7, titleWidth(years.length), ...years.map(() => 9), 3, 18, 10],
    freeze: { rows: positionsHeadRow, columns: 2 },
    print: printLandscape(work, area(1, 1, row - 1, keyColumnOf(years) - 2), [positionsHeadRow, positionsHeadRow]),
  });
}
