/** *Tiltaksregister*: what was read, what the user has chosen, what applies, and the years beside it. */
import type { CellValue } from "../plan/cell";
import { toA1 } from "../plan/cell";
import type { Decidable, RegisterRow } from "../plan/register";
import { assumedYears } from "../economy/assumptions";
import type { SheetDesign, StyleName } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { sheetTitle, tableRef } from "./references";
import { fields, registerColumns, registerPlaces, type Field, type PlainColumn, type RegisterColumn, type RegisterPlaces } from "./register-columns";
import { fromFormula, plainApplies, profileFormula, uncertainFormula } from "./register-formulas";
import { printLandscape } from "./print";
import { say, type SheetText } from "./texts";
import { kindWords, no, openYear, profileWord, profiles, statusWords, yes } from "./words";

/** Rows of the sheet: groups, years as numbers, header, first row of data. */
export const registerLayout = { groups: 6, years: 7, header: 8, first: 9 } as const;

export const stateTexts: Readonly<Record<RegisterRow["state"], SheetText>> = {
  "as-read": "stateAsRead",
  "source-changed": "stateSourceChanged",
  "no-source": "stateNoSource",
  ask: "stateAsk",
};

function fieldValue(field: Field, decided: Partial<Decidable>): CellValue {
  const value = decided[field];
  if (value === undefined || value === null) return null;
  if (field === "included") return value === true ? yes : no;
  if (field === "profile") return profileWord(value as Decidable["profile"]);
  return value;
}

/** `2013=375000 2014=375000` for amounts, `2013 2017` for marks. */
export function yearsReadText(row: RegisterRow): string {
  const years = Object.entries(row.yearsRead);
  return years.map(([year, mark]) => (mark === 1 ? year : `${year}=${String(mark)}`)).join(" ");
}

function plainValue(work: SheetWork, row: RegisterRow, plain: PlainColumn): CellValue {
  const { language } = work;
  const values: Record<PlainColumn, CellValue> = {
    Id: row.id,
    Key: row.key || null,
    Section: row.section,
    Title: row.title,
    Words: row.words === "" ? null : row.words,
    Source: `${row.source.sheet}!${toA1(row.source.area)}`,
    State: say(language, stateTexts[row.state]),
    Uncertain: null,
    Why: work.sentences.reason(row.why, language),
    TiltakId: row.tiltak,
    Number: row.number,
    Part: row.part,
    Line: row.line,
    Goals: row.goals.length > 0 ? row.goals.join("; ") : null,
    Financing: row.financing,
    UncertainRead: row.uncertain ? yes : no,
    Offered: row.offeredAarsverk,
    YearsRead: yearsReadText(row),
    Reason: JSON.stringify(row.why),
  };
  return values[plain];
}

function cellValue(work: SheetWork, row: RegisterRow, column: RegisterColumn): CellValue {
  if (column.kind === "plain") return plainValue(work, row, column.plain);
  if (column.kind === "year") {
    const mark = row.yearsChosen[column.year] ?? row.yearsRead[column.year] ?? null;
    return mark === 0 ? null : mark;
  }
  if (column.part === "applies") return null;
  return fieldValue(column.field, column.part === "read" ? row.read : row.chosen);
}

const fieldStyles: Readonly<Record<"read" | "chosen" | "applies", StyleName>> = {
  read: "read",
  chosen: "choice",
  applies: "derived",
};

const wrapped: readonly PlainColumn[] = ["Title", "Words", "Section", "Why", "Financing"];
/** Numbers lists as text ("1.7" is a list of goals, "4" a number of a row): Excel must not make them numbers. */
const asText: readonly PlainColumn[] = ["Id", "Key", "TiltakId", "Number", "Goals", "YearsRead", "Reason"];
const numberStyles: Partial<Readonly<Record<Field, StyleName>>> = { kroner: "kroner", aarsverk: "aarsverk", paidByOthers: "percent" };

function plainStyle(plain: PlainColumn): StyleName {
  if (plain === "Source") return "link";
  if (plain === "Uncertain") return "doubt";
  if (asText.includes(plain)) return "code";
  return wrapped.includes(plain) ? "wrapped" : "text";
}

function putStyles(draft: Draft, columns: readonly RegisterColumn[], rows: number): void {
  columns.forEach((column, i) => {
    const at = area(registerLayout.first, i + 1, rows);
    if (column.kind === "year") draft.look(at, "choice").look(at, "mark");
    else if (column.kind === "plain") draft.look(at, plainStyle(column.plain));
    else {
      const numbers = numberStyles[column.field];
      draft.look(at, fieldStyles[column.part]);
      if (numbers) draft.look(at, numbers);
    }
  });
}

function putFormulas(draft: Draft, work: SheetWork, places: RegisterPlaces, rows: number): void {
  for (const field of fields) {
    const at = area(registerLayout.first, places.field(field, "applies"), rows);
    if (field === "profile") draft.formula(at, profileFormula(places));
    else if (field === "from") draft.formula(at, fromFormula(places, registerLayout.years));
    else draft.formula(at, plainApplies);
  }
  draft.formula(area(registerLayout.first, places.plain("Uncertain"), rows), uncertainFormula(places));
  draft.table(tableRef(work, "tblTiltak"), area(registerLayout.header, 1, rows + 1, places.count));
}

function putValidations(draft: Draft, work: SheetWork, places: RegisterPlaces, rows: number): void {
  const text = (key: SheetText): string => say(work.language, key);
  const at = (field: Field) => area(registerLayout.first, places.field(field, "chosen"), rows);
  const year = { whole: true, min: 1980, max: 2100 };
  const kroner = { whole: false, min: -1e11, max: 1e11 };
  draft.list(at("kind"), kindWords, text("chooseKind"));
  draft.list(at("profile"), profiles.map(profileWord), text("chooseProfile"));
  draft.list(at("status"), statusWords, text("chooseStatus"));
  draft.list(at("included"), [yes, no], text("chooseYesNo"));
  draft.number(at("kroner"), kroner, text("giveKroner"));
  draft.number(at("aarsverk"), { whole: false, min: -10000, max: 10000 }, text("giveAarsverk"));
  draft.number(at("from"), year, text("giveYear"));
  draft.number(at("to"), { ...year, max: openYear }, text("giveEndYear"));
  draft.number(at("startMonth"), { whole: true, min: 1, max: 12 }, text("giveMonth"));
  draft.number(at("count"), { whole: false, min: 0, max: 1e7 }, text("giveCount"));
  draft.number(at("paidByOthers"), { whole: false, min: 0, max: 1 }, text("giveShare"));
  draft.number(area(registerLayout.first, places.firstYear, rows, places.years), kroner, text("giveMark"));
}

/** The line above the header that tells the groups of columns apart, and the years as numbers for the formulas. */
function putHead(draft: Draft, work: SheetWork, columns: readonly RegisterColumn[], places: RegisterPlaces): void {
  const { language } = work;
  draft.put(4, 1, [[say(language, "registerHelp")], [say(language, "registerHelp2")]], "note");
  draft.put(registerLayout.groups, 1, [[say(language, "groupRow")]], "section");
  for (const field of fields) {
    const column = places.field(field, "read");
    draft.put(registerLayout.groups, column, [[columns[column - 1]?.header.split(" ")[0] ?? ""]], "section");
  }
  if (places.years > 0) draft.put(registerLayout.groups, places.firstYear, [[say(language, "groupYears")]], "section");
  draft.put(registerLayout.groups, places.firstYear + places.years, [[say(language, "groupTechnical")]], "section");
  if (places.years > 0) draft.put(registerLayout.years, places.firstYear, [assumedYears(work.assumptions)], "year");
  draft.put(registerLayout.header, 1, [columns.map((column) => column.header)], "head");
}

/** The sheet *Tiltaksregister* with `tblTiltak`: one row per beløp, one for a tiltak without any. */
export function registerSheet(work: SheetWork): SheetDesign {
  const columns = registerColumns(work.language, assumedYears(work.assumptions));
  const places = registerPlaces(columns);
  const draft = new Draft();
  putHeading(draft, work, "register", null);
  putHead(draft, work, columns, places);
  const values = work.rows.map((row) => columns.map((column) => cellValue(work, row, column)));
  draft.put(registerLayout.first, 1, values);
  putStyles(draft, columns, values.length);
  putFormulas(draft, work, places, values.length);
  draft.look(area(registerLayout.first, 1, values.length, columns.length), "upright");
  draft.autofit(area(registerLayout.first, 1, values.length, columns.length));
  putValidations(draft, work, places, values.length);
  work.rows.forEach((row, i) => draft.link(registerLayout.first + i, places.plain("Source"), row.source));
  const last = registerLayout.first + values.length - 1;
  return draft.done({
    id: "register",
    title: sheetTitle(work, "register"),
    tabColour: "#2F6F4F",
    widths: columns.map((column) => column.width),
    freeze: { rows: registerLayout.header, columns: 4 },
    print: printLandscape(work, area(1, 1, last, places.plain("Why")), [registerLayout.header, registerLayout.header]),
  });
}
