/** *Forutsetninger*: prices and years, what a post costs, the deflator; what the other sheets rest on beside the register. */
import type { CellValue } from "../plan/cell";
import type { SheetDesign, StyleName } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { printLandscape } from "./print";
import { nameRef, sheetTitle, tableRef, type CellName } from "./references";
import { say, type SheetText } from "./texts";
import { fixedWord, no, nominalWord, yes } from "./words";

/** Fields of the upper part, by label: where reading back looks for them too. */
interface AssumedCell {
  readonly label: SheetText;
  readonly note: SheetText;
  readonly value: (work: SheetWork) => CellValue;
  readonly styles: readonly StyleName[];
  readonly name?: CellName;
}

const choiceYear: readonly StyleName[] = ["choice", "year"];

export const priceCells: readonly AssumedCell[] = [
  { label: "assumePriceYear", note: "assumePriceYearNote", value: (w) => w.assumptions.priceYear, styles: choiceYear, name: "plan_Prisaar" },
  {
    label: "assumePrices",
    note: "assumePricesNote",
    value: (w) => (w.assumptions.prices === "fixed" ? fixedWord : nominalWord),
    styles: ["choice"],
    name: "plan_Priser",
  },
  { label: "assumeShownYear", note: "assumeShownYearNote", value: (w) => w.assumptions.shownYear, styles: choiceYear, name: "plan_Visningsaar" },
  { label: "assumeUnit", note: "assumeUnitNote", value: (w) => say(w.language, "unitKroner"), styles: ["derived"] },
  { label: "assumeFirstYear", note: "assumeYearsNote", value: (w) => w.assumptions.firstYear, styles: choiceYear },
  { label: "assumeLastYear", note: "assumeYearsNote", value: (w) => w.assumptions.lastYear, styles: choiceYear },
  { label: "assumeWindow", note: "assumeWindowNote", value: (w) => w.assumptions.windowYear, styles: choiceYear, name: "plan_Vindusaar" },
];

export const postCells: readonly AssumedCell[] = [
  { label: "assumeSalary", note: "assumePostNote", value: (w) => w.assumptions.post.salary, styles: ["choice", "kroner"] },
  { label: "assumePension", note: "assumePostNote", value: (w) => w.assumptions.post.pension, styles: ["choice", "percent"] },
  { label: "assumeTax", note: "assumePostNote", value: (w) => w.assumptions.post.employerTax, styles: ["choice", "percent"] },
];

export const deflatorColumns: readonly SheetText[] = [
  "deflatorYear",
  "deflatorPercent",
  "deflatorStatus",
  "deflatorSource",
  "deflatorTick",
  "deflatorUsed",
  "deflatorLog",
];

const priceRow = 5;
const postRow = priceRow + priceCells.length + 2;
const deflatorRow = postRow + postCells.length + 3;
const deflatorHeader = deflatorRow + 2;

function putCells(draft: Draft, work: SheetWork, row: number, cells: readonly AssumedCell[]): void {
  cells.forEach((cell, i) => {
    draft.put(row + i, 1, [[say(work.language, cell.label)]]).put(row + i, 3, [[say(work.language, cell.note)]], "note");
    draft.put(row + i, 2, [[cell.value(work)]]);
    for (const style of cell.styles) draft.look(area(row + i, 2), style);
    if (cell.name) draft.name(nameRef(work, cell.name), area(row + i, 2));
  });
}

function putValidations(draft: Draft, work: SheetWork, rows: number): void {
  const text = (key: SheetText): string => say(work.language, key);
  const year = { whole: true, min: 1980, max: 2100 };
  for (const i of [0, 2, 4, 5]) draft.number(area(priceRow + i, 2), year, text("giveYear"));
  draft.list(area(priceRow + 1, 2), [fixedWord, nominalWord], text("choosePrices"));
  const { firstYear, lastYear } = work.assumptions;
  draft.number(area(priceRow + 6, 2), { whole: true, min: firstYear, max: Math.max(firstYear, lastYear) }, text("giveYear"));
  draft.number(area(postRow + 1, 2, 2), { whole: false, min: 0, max: 1 }, text("giveShare"));
  draft.number(area(deflatorHeader + 1, 2, rows), { whole: false, min: -20, max: 50 }, text("givePercent"));
  draft.list(area(deflatorHeader + 1, 5, rows), [yes, no], text("chooseYesNo"));
}

function putDeflator(draft: Draft, work: SheetWork): void {
  const { deflator } = work.assumptions;
  const first = deflatorHeader + 1;
  draft.put(deflatorRow, 1, [[say(work.language, "assumptionsDeflator")]], "section");
  draft.put(deflatorRow + 1, 1, [[say(work.language, "deflatorHelp")]], "note");
  draft.put(deflatorHeader, 1, [deflatorColumns.map((key) => say(work.language, key))], "head");
  draft.put(first, 1, deflator.map((row) => [row.year, row.percent, row.status, row.source, row.used ? yes : no]));
  draft.look(area(first, 1, deflator.length), "year").look(area(first, 2, deflator.length), "choice");
  draft.look(area(first, 5, deflator.length), "choice").look(area(first, 6, deflator.length, 2), "read");
  // An unconfirmed year stands greyed: it is there to be confirmed, not to be used.
  deflator.forEach((row, i) => {
    if (row.status === "ubekreftet") draft.look(area(first + i, 1, 1, 4), "read");
  });
  draft.formula(area(first, 6, deflator.length), `=IF(AND(RC5="${yes}",ISNUMBER(RC2)),1,0)`);
  draft.formula(area(first, 7, deflator.length), "=IF(RC6=1,LN(1+RC2/100),0)", "factor");
  draft.table(tableRef(work, "tblDeflator"), area(deflatorHeader, 1, deflator.length + 1, deflatorColumns.length));
}

/** The sheet *Forutsetninger* with `tblDeflator`. */
export function assumptionsSheet(work: SheetWork): SheetDesign {
  const draft = new Draft();
  const rows = work.assumptions.deflator.length;
  putHeading(draft, work, "forutsetninger", null);
  draft.put(2, 1, [[say(work.language, "assumptionsHelp")]], "subtitle");
  draft.put(priceRow - 1, 1, [[say(work.language, "assumptionsPrices")]], "section").look(area(priceRow - 1, 1, 1, 3), "section");
  putCells(draft, work, priceRow, priceCells);
  draft.put(postRow - 1, 1, [[say(work.language, "assumptionsPost")]], "section").look(area(postRow - 1, 1, 1, 3), "section");
  putCells(draft, work, postRow, postCells);
  const sumRow = postRow + postCells.length;
  draft.put(sumRow, 1, [[say(work.language, "assumePost")]]);
  draft.formula(area(sumRow, 2), "=R[-3]C*(1+R[-2]C)*(1+R[-1]C)", "kroner-total");
  putDeflator(draft, work);
  putValidations(draft, work, rows);
  return draft.done({
    id: "forutsetninger",
    title: sheetTitle(work, "forutsetninger"),
    tabColour: "#C9A227",
    widths: [44, 22, 14, 52, 9, 9, 14],
    freeze: { rows: 3, columns: 0 },
    print: printLandscape(work, area(1, 1, deflatorHeader + rows, 5), [1, 1], true),
  });
}
