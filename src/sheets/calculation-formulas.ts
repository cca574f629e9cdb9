/** Formulas of `tblBeregning`. All are row-local: they look at their own row, the rows above the table, and `tblTiltak` by row number. */
import type { SheetInput } from "./input";
import { basisAt, yearGroups, type BasisColumn } from "./calculation-columns";
import { columnRef, nameRef } from "./references";
import { fieldHeader, plainHeader, type Field } from "./register-columns";
import { say } from "./texts";
import { openYear, profileWord, shareWord } from "./words";

/** Rows of the sheet: groups of columns, years, price years, price factors, header, first row of data. */
export const calculationLayout = { groups: 5, years: 6, priceYears: 7, factors: 8, header: 9, first: 10 } as const;

const own = (column: BasisColumn): string => `RC${String(basisAt(column))}`;
const isDefault = `${own("reading")}=0`;

function applied(input: SheetInput, field: Field): string {
  return `INDEX(${columnRef(input, "tblTiltak", fieldHeader(input.language, field, "applies"))},${own("row")})`;
}

function plain(input: SheetInput, name: "Id" | "Uncertain"): string {
  return columnRef(input, "tblTiltak", plainHeader(input.language, name));
}

const number = (cell: string, otherwise = "0"): string => `IF(ISNUMBER(${cell}),${cell},${otherwise})`;

/** Number of marks from the first year to the one whose mark stands `back` columns to the left of the formula. */
function marksUpTo(first: number, back: number): string {
  return `COUNTIF(RC${String(first)}:RC[-${String(back)}],">0")`;
}

/** The share of steps taken by a year. */
function steps(first: number, back: number, partYear: string): string {
  const taken = `${marksUpTo(first, back)}-IF(RC[-${String(back)}]>0,1-${partYear},0)`;
  return `IF(OR(${own("marks")}=0,R${String(calculationLayout.years)}C>${own("to")}),0,(${taken})/${own("marks")})`;
}

/** `IF(p="a",x,IF(p="b",y,…0))`. */
function byProfile(cases: readonly (readonly [string, string])[]): string {
  return cases.reduceRight((rest, [word, value]) => `IF(${own("profile")}="${word}",${value},${rest})`, "0");
}

/** Shares of the amount and of the årsverk in the year above the cell, for the profiles that run from a year to another. */
function runShare(partYear: string): string {
  const year = `R${String(calculationLayout.years)}C`;
  return `IF(AND(${year}>=${own("from")},${year}<=${own("to")}),IF(${year}=${own("from")},${partYear},1),0)`;
}

function unitShare(): string {
  const year = `R${String(calculationLayout.years)}C`;
  const until = `IF(${own("to")}=${String(openYear)},${own("from")},${own("to")})`;
  return `IF(AND(${year}>=${own("from")},${year}<=${until}),1,0)`;
}

/** Kroner of a year: price factor × counted × amount × the profile's share. */
export function kronerFormula(years: number): string {
  const groups = yearGroups(years);
  const mark = `RC[-${String(years)}]`;
  const year = `R${String(calculationLayout.years)}C`;
  const factor = `R${String(calculationLayout.factors)}C`;
  const share = byProfile([
    [profileWord("varig"), runShare(own("firstShare"))],
    [profileWord("engangs"), `IF(${year}=${own("from")},1,0)`],
    [profileWord("trinnvis"), steps(groups.marks, years, own("firstShare"))],
    [profileWord("fordelt"), `IF(${mark}>0,1/${own("marks")},0)`],
    [profileWord("per-stk"), unitShare()],
    [shareWord, mark],
  ]);
  const kroner = `IF(${own("profile")}="${profileWord("belop-per-aar")}",${mark}*${own("ownShare")},${own("kroner")}*${share})`;
  return `=IF(ISNUMBER(${factor}),${factor}*${own("counted")}*${kroner},${factor})`;
}

/** Årsverk held in a year: a level, whole from the first year on. */
export function aarsverkFormula(years: number): string {
  const groups = yearGroups(years);
  const mark = `RC[-${String(2 * years)}]`;
  const year = `R${String(calculationLayout.years)}C`;
  const share = byProfile([
    [profileWord("varig"), runShare("1")],
    [profileWord("ikke-kostnadsberegnet"), runShare("1")],
    [profileWord("engangs"), `IF(${year}=${own("from")},1,0)`],
    [profileWord("trinnvis"), steps(groups.marks, 2 * years, "1")],
    [profileWord("fordelt"), `IF(${mark}>0,1,0)`],
    [profileWord("per-stk"), unitShare()],
    [profileWord("belop-per-aar"), `IF(${mark}<>0,1,0)`],
  ]);
  return `=${own("counted")}*${own("aarsverk")}*IF(${isDefault},${share},0)`;
}

/** The mark or kroner that apply in a year, from the register's year column. */
export function markFormula(input: SheetInput, year: string): string {
  return `=N(INDEX(${columnRef(input, "tblTiltak", year)},${own("row")}))`;
}

/** Formulas of the basis columns that are the same for every row. */
export function basisFormulas(input: SheetInput, years: number): readonly (readonly [BasisColumn, string])[] {
  const groups = yearGroups(years);
  const marks = years > 0 ? `COUNTIF(RC${String(groups.marks)}:RC${String(groups.marks + years - 1)},">0")` : "0";
  const levels = years > 0 ? `SUMSQ(RC${String(groups.aarsverk)}:RC${String(groups.count)})` : "0";
  const kroner = applied(input, "kroner");
  const [kind, included, status] = [applied(input, "kind"), applied(input, "included"), applied(input, "status")];
  const units = `IF(${own("profile")}="${profileWord("per-stk")}",${number(applied(input, "count"))},1)`;
  const uncertain = `INDEX(${plain(input, "Uncertain")},${own("row")})="ja"`;
  const open = String(openYear);
  return [
    ["row", `=MATCH(${own("id")},${plain(input, "Id")},0)`],
    ["kind", `=IF(${isDefault},${kind},"")`],
    // `O03 B017 drift`: one SUMIFS criterion takes a tiltak, an area or all. Empty for other readings.
    ["line", `=IF(${isDefault},${own("path")}&" "&${own("kind")},"")`],
    ["kroner", `=${number(kroner)}*${units}*${own("ownShare")}`],
    ["aarsverk", `=${number(applied(input, "aarsverk"))}`],
    ["from", `=${number(applied(input, "from"), open)}`],
    ["to", `=${number(applied(input, "to"), open)}`],
    ["ownShare", `=1-${number(applied(input, "paidByOthers"))}`],
    ["firstShare", `=(13-${number(applied(input, "startMonth"), "1")})/12`],
    ["marks", `=${marks}`],
    ["counted", `=IF(AND(${included}="ja",${status}<>"avvist"),1,0)`],
    ["uncertain", `=IF(AND(${isDefault},${own("counted")}=1,${uncertain}),1,0)`],
    ["span", `=IF(OR(${isDefault},${uncertain}),${own("id")},"")`],
    ["unscheduled", `=IF(AND(${isDefault},${own("counted")}=1,N(${kroner})<>0),${unscheduledCondition(input)},0)`],
    ["notCosted", notCostedFormula(kroner)],
    ["total", years > 0 ? `=SUM(RC${String(groups.kroner)}:RC${String(groups.aarsverk - 1)})` : "=0"],
    ["postsWithoutYear", `=IF(AND(${isDefault},${own("counted")}=1,${levels}=0),${own("aarsverk")},0)`],
  ];
}

function unscheduledCondition(input: SheetInput): string {
  const noStart = `${own("from")}=${String(openYear)}`;
  const count = applied(input, "count");
  const cases: readonly (readonly [string, string])[] = [
    [profileWord("ikke-tidfestet"), "1"],
    [profileWord("varig"), `IF(${noStart},1,0)`],
    [profileWord("engangs"), `IF(${noStart},1,0)`],
    [profileWord("per-stk"), `IF(OR(${noStart},NOT(ISNUMBER(${count}))),1,0)`],
    [profileWord("trinnvis"), `IF(${own("marks")}=0,1,0)`],
    [profileWord("fordelt"), `IF(${own("marks")}=0,1,0)`],
  ];
  return byProfile(cases);
}

function notCostedFormula(kroner: string): string {
  const missing = `AND(${isDefault},${own("counted")}=1,${own("profile")}<>"${profileWord("belop-per-aar")}",NOT(ISNUMBER(${kroner})))`;
  return `=IF(${missing},1,0)`;
}

/** The profile of a default row; readings have theirs as a value. */
export function profileOfRow(input: SheetInput): string {
  return `=${applied(input, "profile")}`;
}

/** The price year a column is shown in: its own in nominal prices, one for all in fixed. */
export function priceYearFormula(input: SheetInput): string {
  const [shown, plan] = [nameRef(input, "plan_Visningsaar"), nameRef(input, "plan_Prisaar")];
  const fixed = `IF(${shown}<>"",${shown},IF(${plan}="","",${plan}))`;
  return `=IF(${nameRef(input, "plan_Priser")}="løpende",R${String(calculationLayout.years)}C,${fixed})`;
}

/** From the plan's kroner to those of the price year above, by the ticked years of `tblDeflator`; a word where one is missing. */
export function factorFormula(input: SheetInput): string {
  const [base, target] = [nameRef(input, "plan_Prisaar"), `R${String(calculationLayout.priceYears)}C`];
  const column = (key: "deflatorYear" | "deflatorUsed" | "deflatorLog"): string =>
    columnRef(input, "tblDeflator", say(input.language, key));
  const between = `${column("deflatorYear")},">"&MIN(${base},${target}),${column("deflatorYear")},"<="&MAX(${base},${target})`;
  const known = `COUNTIFS(${between},${column("deflatorUsed")},1)=ABS(${target}-${base})`;
  const factor = `EXP(SIGN(${target}-${base})*SUMIFS(${column("deflatorLog")},${between},${column("deflatorUsed")},1))`;
  const missing = `"${say(input.language, "missing")}"`;
  return `=IF(OR(${target}="",${target}=${base}),1,IF(${base}="",${missing},IF(${known},${factor},${missing})))`;
}
