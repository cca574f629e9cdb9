/**
 * *Økonomiplan*: four years from a cell, drift and investering apart, on one page. Cells hold whole kroner and show
 * thousands by number format: dividing would leave totals that differ by the øre from the other sheets.
 */
import { windowLength, windowYears } from "../economy/window";
import { figureOf } from "../economy/explain";
import type { RowFigures, Series } from "../economy/figures";
import { assumedYears } from "../economy/assumptions";
import type { Kind } from "../plan/segment";
import { totalsRow } from "./cost";
import { firstYearColumn } from "./cost-frame";
import type { SheetDesign, StyleName } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { costs, planLines, shortTitle, type Line } from "./lines";
import { positionRow, helperFormulas, windowFormula, windowSum } from "./oekonomiplan-formulas";
import { printLandscape } from "./print";
import { nameRef, sheetTitle } from "./references";
import { areasOf } from "./sections";
import { basisRef, restLabel } from "./sum-formulas";
import { say, type SheetText } from "./texts";
import { totalsLength } from "./cost-totals";

/** More tiltak than this do not fit a page that can be read: then areas alone are listed. */
const mostLines = 45;
const columns = { key: 1, text: 2, area: 3, years: 4, note: 4 + windowLength, criterion: 6 + windowLength } as const;
const headRow = 6;

interface PlanFrame {
  readonly draft: Draft;
  readonly work: SheetWork;
  /** Row of the helper lines under the page. */
  readonly helper: number;
}

/** A line of the page: a tiltak with its area, or an area alone. */
interface PageLine {
  readonly line: Line;
  readonly area: string;
}

function pageLines(work: SheetWork, kind: Kind, areasOnly: boolean): readonly PageLine[] {
  const areas = areasOf(work.rows);
  const names = new Map(areas.list.map((one) => [one.key, one.name ?? say(work.language, "withoutSection")]));
  const years = assumedYears(work.assumptions);
  return planLines(work, kind, (row) => costs(row, years))
    .filter((line) => line.isArea === areasOnly)
    .map((line) => ({ line, area: areasOnly ? "" : shortTitle(names.get(line.criterion.split(" ")[0] ?? "") ?? "", 44) }));
}

function putWindowFigures(frame: PlanFrame, row: number, rows: readonly RowFigures[], measure: (row: RowFigures) => Series, unit: "kroner" | "aarsverk"): void {
  const { figures, assumptions } = frame.work;
  windowYears(assumptions.windowYear).forEach((year, i) => {
    const at = figures.years.indexOf(year);
    const unpriced = unit === "kroner" && figures.drift.kroner[at] === null;
    const figure = at < 0 || unpriced ? null : figureOf(rows, measure, at);
    if (figure) frame.draft.figure({ row, column: columns.years + i, unit, year, ...figure });
  });
}

function putSum(frame: PlanFrame, row: number, formula: string, style: StyleName): void {
  frame.draft.formula(area(row, columns.years, 1, windowLength), formula, style);
}

function putLines(frame: PlanFrame, row: number, lines: readonly PageLine[]): void {
  const { draft, work, helper } = frame;
  draft.put(row, 1, lines.map(({ line, area: name }) => [line.key, line.label, name]));
  draft.look(area(row, columns.key, lines.length), "code");
  draft.put(row, columns.criterion, lines.map(({ line }) => [line.criterion]), "note");
  draft.formula(area(row, columns.years, lines.length, windowLength), windowSum(work, helper, columns.criterion, false), "thousand");
  const doubt = `SUMIFS(${basisRef(work, "uncertain")},${basisRef(work, "line")},RC${String(columns.criterion)})`;
  draft.formula(area(row, columns.note, lines.length), `=IF(${doubt}>0,"${say(work.language, "calcUncertain").toLowerCase()}","")`, "doubt");
  draft.look(area(row, columns.note, lines.length), "indent");
  lines.forEach(({ line }, i) => putWindowFigures(frame, row + i, line.rows, (one) => one.kroner, "kroner"));
}

/** Sum, uncertain, lowest and highest of a part; the last two as *Kostnad per år* has them. */
function putTotals(frame: PlanFrame, row: number, kind: Kind, lines: number): void {
  const { draft, work, helper } = frame;
  const text = (key: SheetText): string => say(work.language, key);
  const rows = work.figures.rows.filter((one) => one.applied.kind === kind);
  const shown = lines === 0 ? "0" : `SUM(R[-${String(lines)}]C:R[-1]C)`;
  const years = `RC${String(columns.years)}:RC${String(columns.note - 1)}`;
  draft.formula(area(row, columns.text), restLabel(years, text("withoutLine")), "doubt");
  draft.put(row + 1, columns.text, [[text(kind === "drift" ? "sumDrift" : "sumInvestering")], [text("ofWhichUncertain")], [text("lowest")], [text("highest")]]);
  draft.put(row + 1, columns.criterion, [[`* ${kind}`], [`* ${kind}`]], "note");
  putSum(frame, row, windowFormula(helper, `ROUND(R[1]C-${shown},2)`), "rest-thousand");
  draft.look(area(row + 1, 1, 1, columns.note), "section");
  putSum(frame, row + 1, windowSum(work, helper, columns.criterion, false), "thousand-total");
  draft.look(area(row + 2, 1, 3, columns.note), "doubt");
  putSum(frame, row + 2, windowSum(work, helper, columns.criterion, true), "thousand");
  const source = totalsRow + (kind === "drift" ? 0 : totalsLength / 2);
  putSum(frame, row + 3, windowFormula(helper, positionRow(work, "kostnad", source + 2, firstYearColumn, helper)), "thousand");
  putSum(frame, row + 4, windowFormula(helper, positionRow(work, "kostnad", source + 3, firstYearColumn, helper)), "thousand");
  const uncertain = rows.filter((one) => one.applied.uncertain);
  putWindowFigures(frame, row + 1, rows, (one) => one.kroner, "kroner");
  putWindowFigures(frame, row + 2, uncertain, (one) => one.kroner, "kroner");
  putWindowFigures(frame, row + 3, rows, (one) => one.low, "kroner");
  putWindowFigures(frame, row + 4, rows, (one) => one.high, "kroner");
}

/** What stands outside the four years: årsverk, cost without a year, cost missing. */
function putRest(frame: PlanFrame, row: number): void {
  const { draft, work } = frame;
  const text = (key: SheetText): string => say(work.language, key);
  draft.put(row, columns.text, [[text("planPositions")], [text("planUnscheduledDrift")], [text("planUnscheduledInvestering")], [text("planNotCosted")]]);
  putSum(frame, row, helperFormulas(work, headRow).positions, "aarsverk-total");
  const net = `${basisRef(work, "kroner")},${basisRef(work, "unscheduled")},1,${basisRef(work, "kind")}`;
  draft.formula(area(row + 1, columns.years), `=SUMIFS(${net},"drift")`, "thousand");
  draft.formula(area(row + 2, columns.years), `=SUMIFS(${net},"investering")`, "thousand");
  draft.formula(area(row + 3, columns.years), `=SUM(${basisRef(work, "notCosted")})`, "kroner");
  putWindowFigures(frame, row, work.figures.rows, (one) => one.aarsverk, "aarsverk");
}

function putHead(frame: PlanFrame): void {
  const { draft, work, helper } = frame;
  const text = (key: SheetText): string => say(work.language, key);
  draft.put(4, 1, [[text("planBasis")]], "note");
  const warning = say(work.language, "planWarning", { sheet: sheetTitle(work, "forutsetninger") });
  draft.formula(area(5, 1), `=IF(COUNTIF(R${String(helper)}C${String(columns.years)}:R${String(helper)}C${String(columns.note - 1)},0)>0,"${warning}","")`, "doubt");
  draft.put(headRow, 1, [[text("columnNr"), text("columnTitle"), text("columnSection")]], "head");
  draft.formula(area(headRow, columns.years), `=${nameRef(work, "plan_Vindusaar")}`);
  draft.formula(area(headRow, columns.years + 1, 1, windowLength - 1), "=RC[-1]+1");
  draft.look(area(headRow, columns.years, 1, windowLength), "head-year");
  draft.put(headRow, columns.note, [[text("planNote")]], "head").look(area(headRow, columns.note), "indent");
}

function putHelpers(frame: PlanFrame): void {
  const { draft, work, helper } = frame;
  const { place, reason } = helperFormulas(work, headRow);
  draft.put(helper, columns.text, [[say(work.language, "planHelper", { sheet: sheetTitle(work, "beregning") })]], "note");
  draft.formula(area(helper, columns.years, 1, windowLength), place, "note");
  draft.formula(area(helper + 1, columns.years, 1, windowLength), reason, "note");
}

/** The sheet *Økonomiplan*. */
export function oekonomiplanSheet(work: SheetWork): SheetDesign {
  const draft = new Draft();
  const tiltak = pageLines(work, "drift", false).length + pageLines(work, "investering", false).length;
  const parts = (["drift", "investering"] as const).map((kind) => ({ kind, lines: pageLines(work, kind, tiltak > mostLines) }));
  const last = headRow + parts.reduce((sum, part) => sum + part.lines.length + 7, 0) + 4;
  const frame: PlanFrame = { draft, work, helper: last + 3 };
  putHeading(draft, work, "oekonomiplan", "unitThousand");
  putHead(frame);
  let row = headRow + 1;
  for (const { kind, lines } of parts) {
    draft.put(row, 1, [[say(work.language, kind === "drift" ? "planDrift" : "planInvestering")]]).look(area(row, 1, 1, columns.note), "part");
    putLines(frame, row + 1, lines);
    putTotals(frame, row + 1 + lines.length, kind, lines.length);
    row += lines.length + 7;
  }
  putRest(frame, row);
  putHelpers(frame);
  return draft.done({
    id: "oekonomiplan",
    title: sheetTitle(work, "oekonomiplan"),
    tabColour: "#0B5A4A",
    widths: [7, 60, 42, ...Array<number>(windowLength).fill(11), 12, 3, 18],
    freeze: { rows: headRow, columns: 0 },
    print: printLandscape(work, area(1, 1, row + 3, columns.note), null, true),
  });
}
