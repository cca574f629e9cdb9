/** A table while it is being read: where it stands, its headings, what its columns hold and play. */
import type { ColumnRole, Ground, PlanTable, Role, UnitReading } from "../plan/plan";
import type { Kind, Year } from "../plan/segment";
import type { SheetView } from "./find/sheet-view";
import type { HeadBlock } from "./heads/head-block";
import type { HeadWord } from "./heads/words";
import type { YearHead, YearWord } from "./heads/year-head";

/** What the cells of one column look like, counted over the body. */
export interface ColumnFacts {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** x, ✓, • and the like; `ones` counts the number 1 alone. */
  readonly marks: number;
  readonly ones: number;
  /** Short words that may stand for a mark: "Start", "Bygging". */
  readonly words: number;
  /** Days, months and parts of a year: "15.6.2026", "3. kvartal". */
  readonly deadlines: number;
  /** Texts that say that something is to be done. */
  readonly actions: number;
  /** "Inv", "Drift". */
  readonly kinds: number;
  /** Whole numbers 1990–2100, or text that is a year or a range of years. */
  readonly years: number;
  /** Short codes: 1, 5a, 1.2, T12. */
  readonly codes: number;
  /** Numbers such as 2.3 and text such as "2.3". */
  readonly fractions: number;
  /** Dashes and the like that stand for nothing. */
  readonly dashes: number;
  /** Texts that hold an amount. */
  readonly moneyTexts: number;
  /** Numbers that are no whole thousands. */
  readonly broken: number;
  /** Texts that state whole kroner: "kr 370.000,-". */
  readonly wholeKroner: number;
  /** Texts such as "6,4 %". */
  readonly percents: number;
  /** Cells with a fill of their own and no value. */
  readonly coloured: number;
  readonly meanLength: number;
  readonly distinct: number;
  /** Greatest absolute number. */
  readonly greatest: number;
  /** Smallest absolute number that is not zero; 0 where there is none. */
  readonly smallest: number;
}

export interface TableColumn {
  readonly column: number;
  readonly head: string;
  readonly word: HeadWord | null;
  readonly year: YearHead | null;
  readonly yearWord: YearWord;
  readonly facts: ColumnFacts;
}

/** A candidate: one or several like heading blocks and the rows under them. */
export interface FoundTable {
  readonly view: SheetView;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly blocks: readonly HeadBlock[];
  /** Last sheet row of the body. */
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
  /** Texts above the first heading, nearest first. */
  readonly above: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows of the sheet that were joined to a row above: how many for each first row. */
  readonly joined: ReadonlyMap<number, number>;
  /** Name of the Excel table it fills, or null. */
  readonly excelTable: string | null;
  /** The table above with the same years over the same columns: its unit holds here too, unless this one says another. */
  readonly before: FoundTable | null;
}

/** A candidate with a part for each column. */
export interface RoledTable {
  readonly found: FoundTable;
  readonly roles: readonly ColumnRole[];
}

/** Tables of money leave rows without figures to sections and explanations; plans list tiltak without any. */
export type Family = "amounts" | "plan";

/** A table whose dialect, unit and price year are settled. */
export interface SettledTable extends RoledTable {
  readonly id: string;
  readonly dialect: string;
  readonly family: Family;
  /** Kind said by the table's heading, the texts above it or its sheet; null where nothing or both are said. */
  readonly kind: Kind | null;
  /** Kroner per number by sheet column, where a column's own head names a unit. */
  readonly scales: ReadonlyMap<number, number>;
  /** Rows from which a section counts in a unit of its own ("Investeringer (mill. kr)"), ascending. */
  readonly sectionScales: readonly { readonly row: number; readonly scale: number }[];
  /** Years the plan covers ("i planperioden"), from its title; null where nothing says. */
  readonly planPeriod: { readonly from: Year; readonly to: Year } | null;
  readonly unit: UnitReading;
  readonly priceYear: Year | null;
  readonly confidence: number;
  readonly grounds: readonly Ground[];
  readonly rivals: PlanTable["rivals"];
}

/** Years are only counted ("År 1"), and nothing says which is the first: the user must. */
export function hasCountedYears(table: RoledTable): boolean {
  return table.found.columns.some((column) => column.year?.counted && table.roles.some((role) => role.column === column.column && role.role === "unread"));
}

/** The columns that play a part, left to right. */
export function columnsOf(table: RoledTable, role: Role): readonly ColumnRole[] {
  return table.roles.filter((column) => column.role === role);
}

/** The first column with the part, or null. */
export function columnOf(table: RoledTable, role: Role): number | null {
  return table.roles.find((column) => column.role === role)?.column ?? null;
}
