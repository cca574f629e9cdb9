/** *Kostnad per år*: totals first, then drift and investering per area and tiltak, then what is uncertain, unscheduled or missing. */
import { assumedYears } from "../economy/assumptions";
import type { Kind } from "../plan/segment";
import { kronerHeader, yearGroups } from "./calculation-columns";
import { calculationLayout } from "./calculation-formulas";
import { firstYearColumn, keyColumnOf, putFigures, putLineTexts, putYears, type CostFrame } from "./cost-frame";
import type { CostLines } from "./charts/part";
import { putNotCosted, putUncertain, putUnscheduled, uncertainRows } from "./cost-lists";
import { putTotals, totalsLength } from "./cost-totals";
import type { SheetDesign } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { costs, planLines, titleWidth, type Line } from "./lines";
import { printLandscape } from "./print";
import { sheetRef, sheetTitle } from "./references";
import { lineSum, priced, restLabel } from "./sum-formulas";
import { say } from "./texts";

/** Rows of the year heads and of the totals; the økonomiplan takes lowest and highest from here. */
export const costHeadRow = 5;
export const totalsRow = costHeadRow + 1;
const controlRow = totalsRow + totalsLength;
const firstPart = controlRow + 2;

/** Heading, lines, and the row of what has no line of its own. */
const partLength = (lines: readonly Line[]): number => lines.length + 2;

function putPart(frame: CostFrame, row: number, kind: Kind, lines: readonly Line[]): void {
  const { draft, work, years, keyColumn } = frame;
  const width = firstYearColumn + years.length - 1;
  const title = say(work.language, kind === "drift" ? "partDrift" : "partInvestering");
  draft.put(row, 1, [[title]]).look(area(row, 1, 1, width), "part");
  draft.put(row, firstYearColumn, [years]).look(area(row, firstYearColumn, 1, years.length), "head-year");
  putLineTexts(frame, row + 1, lines);
  putYears(frame, row + 1, lines.length, (i, year) => priced(work, years.length, i, lineSum(work, kronerHeader(year), keyColumn)), "kroner");
  lines.forEach((line, i) => putFigures(frame, row + 1 + i, line.rows, (one) => one.kroner));
  putRest(frame, row + 1, lines, kind);
}

/** Tiltak that have got kroner since the sheet was written: the total less the lines of tiltak. */
function putRest(frame: CostFrame, first: number, lines: readonly Line[], kind: Kind): void {
  const { draft, work, years, keyColumn } = frame;
  const row = first + lines.length;
  const total = totalsRow + (kind === "drift" ? 0 : totalsLength / 2);
  const range = (column: string): string => `R${String(first)}C${column}:R${String(row - 1)}C${column}`;
  const shown = lines.length === 0 ? "0" : `SUMIFS(${range("")},${range(String(keyColumn + 1))},"tiltak")`;
  const shownYears = `RC${String(firstYearColumn)}:RC${String(firstYearColumn + years.length - 1)}`;
  if (years.length > 0) draft.formula(area(row, 2), restLabel(shownYears, say(work.language, "withoutLine")), "doubt");
  draft.put(first, keyColumn + 1, lines.map((line) => [line.isArea ? "område" : "tiltak"]), "note");
  putYears(frame, row, 1, (i) => priced(work, years.length, i, `ROUND(R${String(total)}C-${shown},2)`), "rest");
  years.forEach((year, i) => {
    if (work.figures[kind].kroner[i] === null) return;
    draft.figure({ row, column: firstYearColumn + i, value: 0, unit: "kroner", year, parts: [] });
  });
}

/** The table's total less the area lines shown: nought, or a row has fallen out of every area. */
function putControl(frame: CostFrame, parts: readonly { row: number; lines: readonly Line[] }[]): void {
  const { draft, work, years, keyColumn } = frame;
  const half = totalsLength / 2;
  const shown = parts
    .filter((part) => part.lines.length > 0)
    .map(({ row, lines }) => {
      const range = (column: string): string => `R${String(row + 1)}C${column}:R${String(row + lines.length)}C${column}`;
      return `-SUMIFS(${range("")},${range(String(keyColumn + 1))},"område")`;
    });
  const all = `R${String(totalsRow)}C+R${String(totalsRow + half)}C`;
  draft.put(controlRow, 2, [[say(work.language, "controlLine")]]);
  putYears(frame, controlRow, 1, (i) => priced(work, years.length, i, `ROUND(${all}${shown.join("")},2)`), "check");
  draft.look(area(controlRow, 1, 1, 2), "note");
}

/** Where the totals of drift and investering stand, for the chart of *Demografi*. */
export function costLines(work: SheetWork): CostLines {
  const years = assumedYears(work.assumptions);
  const across = (row: number) => area(row, firstYearColumn, 1, years.length);
  const { drift, investering } = work.figures;
  return {
    sheet: sheetTitle(work, "kostnad"),
    years: across(costHeadRow),
    drift: across(totalsRow),
    investering: across(totalsRow + totalsLength / 2),
    figures: years.map((year, i) => ({ year, drift: drift.kroner[i] ?? null, investering: investering.kroner[i] ?? null, driftUncertain: drift.uncertain[i] ?? null })),
  };
}

/** One sentence where years cannot be shown, since the deflator lacks years on the way. */
function putPriceWarning({ draft, work, years }: CostFrame): void {
  const text = say(work.language, "priceMissing", { sheet: sheetTitle(work, "forutsetninger") });
  const first = yearGroups(years.length).kroner;
  const row = String(calculationLayout.factors);
  const factors = `${sheetRef(work, "beregning")}!R${row}C${String(first)}:R${row}C${String(first + years.length - 1)}`;
  if (years.length > 0) draft.formula(area(4, 1), `=IF(COUNT(${factors})<${String(years.length)},"${text}","")`, "doubt");
}

/** The sheet *Kostnad per år*. */
export function costSheet(work: SheetWork): SheetDesign {
  const years = assumedYears(work.assumptions);
  const draft = new Draft();
  const frame: CostFrame = { draft, work, years, keyColumn: keyColumnOf(years) };
  const width = firstYearColumn + years.length - 1;
  putHeading(draft, work, "kostnad", "unitKroner");
  putPriceWarning(frame);
  draft.put(costHeadRow, 1, [[say(work.language, "columnNr"), say(work.language, "costTiltak"), ...years]]);
  draft.look(area(costHeadRow, 1, 1, 2), "head").look(area(costHeadRow, firstYearColumn, 1, years.length), "head-year");
  const drift = planLines(work, "drift", (row) => costs(row, years));
  const investering = planLines(work, "investering", (row) => costs(row, years));
  const investeringRow = firstPart + partLength(drift) + 1;
  putPart(frame, firstPart, "drift", drift);
  putPart(frame, investeringRow, "investering", investering);
  let row = investeringRow + partLength(investering) + 1;
  const span = { first: row + 1, rows: 3 * uncertainRows(frame).length };
  putTotals(frame, totalsRow, span);
  putControl(frame, [
    { row: firstPart, lines: drift },
    { row: investeringRow, lines: investering },
  ]);
  for (const put of [putUncertain, putUnscheduled, putNotCosted]) {
    const used = put(frame, row);
    row += used === 0 ? 0 : used + 1;
  }
  return draft.done({
    id: "kostnad",
    title: sheetTitle(work, "kostnad"),
    tabColour: "#0B5A4A",
    widths: [7, titleWidth(years.length), ...years.map(() => 11), 3, 18, 10, 12],
    freeze: { rows: costHeadRow, columns: 2 },
    print: printLandscape(work, area(1, 1, row - 2, width), [costHeadRow, costHeadRow]),
  });
}
