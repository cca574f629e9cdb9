/** *Forutsetninger*: prices and years, what a post costs, the deflator; what the other sheets rest on beside the register. */
import type { CellValue } from "../plan/cell";
import { defaultPost, postCost } from "../economy/assumptions";
import { planYears } from "../economy/plan-years";
import type { SheetDesign, StyleName } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { printLandscape } from "./print";
import { nameRef, sheetTitle, tableRef, type CellName } from "./references";
import { plainApplies } from "./register-formulas";
import { say, type SheetText } from "./texts";
import { fixedWord, no, nominalWord, yes } from "./words";

/** A field of the upper part: what the plan says, what the user has chosen, and what applies. Reading back knows it by its label. */
export interface AssumedCell {
  readonly label: SheetText;
  readonly note: SheetText;
  readonly read: (work: SheetWork) => CellValue;
  readonly applies: (work: SheetWork) => CellValue;
  readonly style: StyleName;
  readonly name?: CellName;
}

const pricesWord = (prices: "fixed" | "nominal"): string => (prices === "fixed" ? fixedWord : nominalWord);
const planYear = (work: SheetWork, end: "from" | "to"): number =>
  planYears(work.plan)?.[end] ?? (end === "from" ? work.assumptions.firstYear : work.assumptions.lastYear);

export const priceCells: readonly AssumedCell[] = [
  {
    label: "assumePriceYear",
    note: "assumePriceYearNote",
    read: (w) => w.plan.priceYear,
    applies: (w) => w.assumptions.priceYear,
    style: "year",
    name: "plan_Prisaar",
  },
  {
    label: "assumePrices",
    note: "assumePricesNote",
    read: () => fixedWord,
    applies: (w) => pricesWord(w.assumptions.prices),
    style: "year",
    name: "plan_Priser",
  },
  {
    label: "assumeShownYear",
    note: "assumeShownYearNote",
    read: () => null,
    applies: (w) => w.assumptions.shownYear,
    style: "year",
    name: "plan_Visningsaar",
  },
  {
    label: "assumeFirstYear",
    note: "assumeYearsNote",
    read: (w) => planYear(w, "from"),
    applies: (w) => w.assumptions.firstYear,
    style: "year",
  },
  {
    label: "assumeLastYear",
    note: "assumeYearsNote",
    read: (w) => planYear(w, "to"),
    applies: (w) => w.assumptions.lastYear,
    style: "year",
  },
  {
    label: "assumeWindow",
    note: "assumeWindowNote",
    read: (w) => planYear(w, "from"),
    applies: (w) => w.assumptions.windowYear,
    style: "year",
    name: "plan_Vindusaar",
  },
];

export const postCells: readonly AssumedCell[] = [
  {
    label: "assumeSalary",
    note: "assumePostNote",
    read: () => defaultPost.salary,
    applies: (w) => w.assumptions.post.salary,
    style: "kroner",
  },
  {
    label: "assumePension",
    note: "assumePostNote",
    read: () => defaultPost.pension,
    applies: (w) => w.assumptions.post.pension,
    style: "percent",
  },
  {
    label: "assumeTax",
    note: "assumePostNote",
    read: () => defaultPost.employerTax,
    applies: (w) => w.assumptions.post.employerTax,
    style: "percent",
  },
];

export const deflatorColumns: readonly SheetText[] = [
  "deflatorYear",
  "deflatorPercent",
  "deflatorTick",
  "deflatorStatus",
  "deflatorSource",
  "deflatorUsed",
  "deflatorLog",
];

/** Columns of what was read, what is chosen, what applies, and the note. */
const columns = { read: 2, chosen: 3, applies: 4, note: 5 } as const;
const priceRow = 6;
const unitRow = priceRow + priceCells.length;
const postRow = unitRow + 4;
const deflatorRow = postRow + postCells.length + 3;
const deflatorHeader = deflatorRow + 2;

function putCells(draft: Draft, work: SheetWork, row: number, cells: readonly AssumedCell[]): void {
  cells.forEach((cell, i) => {
    const [read, applies] = [cell.read(work), cell.applies(work)];
    const values = [say(work.language, cell.label), read, applies === read ? null : applies, null, say(work.language, cell.note)];
    draft.put(row + i, 1, [values]).look(area(row + i, columns.note), "note").look(area(row + i, columns.note), "indent");
    draft.look(area(row + i, columns.read), "read").look(area(row + i, columns.chosen), "choice");
    draft.look(area(row + i, columns.read, 1, 3), cell.style);
    if (cell.name) draft.name(nameRef(work, cell.name), area(row + i, columns.applies));
  });
  draft.formula(area(row, columns.applies, cells.length), plainApplies);
}

function putGroup(draft: Draft, work: SheetWork, row: number, title: SheetText): void {
  const heads = (["read", "chosen", "applies"] as const).map((key) => say(work.language, key));
  draft.put(row, 1, [[say(work.language, title), ...heads, null]], "part").look(area(row, columns.read, 1, 3), "head-right");
}

function putValidations(draft: Draft, work: SheetWork, rows: number): void {
  const text = (key: SheetText): string => say(work.language, key);
  const year = { whole: true, min: 1980, max: 2100 };
  for (const i of [0, 2, 3, 4, 5]) draft.number(area(priceRow + i, columns.chosen), year, text("giveYear"));
  draft.list(area(priceRow + 1, columns.chosen), [fixedWord, nominalWord], text("choosePrices"));
  draft.number(area(postRow, columns.chosen), { whole: false, min: 0, max: 1e7 }, text("giveKroner"));
  draft.number(area(postRow + 1, columns.chosen, 2), { whole: false, min: 0, max: 1 }, text("giveShare"));
  draft.number(area(deflatorHeader + 1, 2, rows), { whole: false, min: -20, max: 50 }, text("givePercent"));
  draft.list(area(deflatorHeader + 1, 3, rows), [yes, no], text("chooseYesNo"));
}

function putDeflator(draft: Draft, work: SheetWork): void {
  const { deflator } = work.assumptions;
  const first = deflatorHeader + 1;
  draft.put(deflatorRow, 1, [[say(work.language, "assumptionsDeflator")]], "part").look(area(deflatorRow, 1, 1, columns.note), "part");
  draft.put(deflatorRow + 1, 1, [[say(work.language, "deflatorHelp")]], "note");
  draft.put(deflatorHeader, 1, [deflatorColumns.map((key) => say(work.language, key))], "head");
  draft.put(first, 1, deflator.map((row) => [row.year, row.percent, row.used ? yes : no, row.status, row.source]));
  draft.look(area(first, 1, deflator.length), "year-left").look(area(first, 3, deflator.length, 2), "indent").look(area(first, 2, deflator.length, 2), "choice");
  draft.look(area(first, 2, deflator.length), "rate").look(area(first, 6, deflator.length, 2), "read");
  // An unconfirmed year stands greyed: it is there to be confirmed, not to be used.
  deflator.forEach((row, i) => {
    if (!row.used) draft.look(area(first + i, 1), "read").look(area(first + i, 4, 1, 2), "read");
  });
  draft.formula(area(first, 6, deflator.length), `=IF(AND(RC3="${yes}",ISNUMBER(RC2)),1,0)`);
  draft.formula(area(first, 7, deflator.length), "=IF(RC6=1,LN(1+RC2/100),0)", "factor");
  draft.table(tableRef(work, "tblDeflator"), area(deflatorHeader, 1, deflator.length + 1, deflatorColumns.length), false);
}

/** The sheet *Forutsetninger* with `tblDeflator`. */
export function assumptionsSheet(work: SheetWork): SheetDesign {
  const draft = new Draft();
  const rows = work.assumptions.deflator.length;
  putHeading(draft, work, "forutsetninger", null);
  draft.put(2, 1, [[say(work.language, "assumptionsHelp")]], "subtitle");
  putGroup(draft, work, priceRow - 1, "assumptionsPrices");
  putCells(draft, work, priceRow, priceCells);
  draft.put(unitRow, 1, [[say(work.language, "assumeUnit"), null, null, say(work.language, "unitKroner")]]);
  draft.look(area(unitRow, columns.applies), "year");
  draft.put(unitRow, columns.note, [[say(work.language, "assumeUnitNote")]], "note").look(area(unitRow, columns.note), "indent");
  putGroup(draft, work, postRow - 1, "assumptionsPost");
  putCells(draft, work, postRow, postCells);
  const sumRow = postRow + postCells.length;
  draft.put(sumRow, 1, [[say(work.language, "assumePost")]]);
  draft.formula(area(sumRow, columns.applies), "=R[-3]C*(1+R[-2]C)*(1+R[-1]C)", "kroner-total");
  draft.figure({ row: sumRow, column: columns.applies, value: postCost(work.assumptions.post), unit: "kroner", year: null, parts: [] });
  putDeflator(draft, work);
  putValidations(draft, work, rows);
  return draft.done({
    id: "forutsetninger",
    title: sheetTitle(work, "forutsetninger"),
    tabColour: "#C9A227",
    widths: [42, 13, 13, 14, 62, 9, 12],
    freeze: { rows: 3, columns: 0 },
    print: printLandscape(work, area(1, 1, deflatorHeader + rows, 5), null, true),
  });
}
