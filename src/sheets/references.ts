/** What our sheets, tables and names are really called in this workbook: formulas ask here, nobody assumes. */
import { quoteSheet } from "../plan/cell";
import type { Language } from "../text/language";
import type { SheetInput } from "./input";
import { say, type SheetText } from "./texts";

export type SheetId =
  | "register"
  | "forutsetninger"
  | "beregning"
  | "kostnad"
  | "stillinger"
  | "oekonomiplan"
  | "maal"
  | "kontroll"
  | "demografi";

const titleKeys: Readonly<Record<SheetId, SheetText>> = {
  register: "titleRegister",
  forutsetninger: "titleAssumptions",
  beregning: "titleCalculation",
  kostnad: "titleCost",
  stillinger: "titlePositions",
  oekonomiplan: "titleOekonomiplan",
  maal: "titleGoals",
  kontroll: "titleControl",
  demografi: "titleDemography",
};

export const sheetIds = Object.keys(titleKeys) as readonly SheetId[];
export const tableNames = ["tblTiltak", "tblBeregning", "tblDeflator", "tblKontroll"] as const;
export const cellNames = ["plan_Prisaar", "plan_Priser", "plan_Visningsaar", "plan_Vindusaar"] as const;
export type TableName = (typeof tableNames)[number];
export type CellName = (typeof cellNames)[number];

type Named = Pick<SheetInput, "titles" | "tables" | "names" | "language">;

/** The title a sheet has when nobody else has taken it. */
export function wantedTitle(id: SheetId, language: Language): string {
  return say(language, titleKeys[id]);
}

export function sheetTitle(input: Named, id: SheetId): string {
  return input.titles[id] ?? wantedTitle(id, input.language);
}

/** The sheet as it stands before `!` in a formula. */
export function sheetRef(input: Named, id: SheetId): string {
  return quoteSheet(sheetTitle(input, id));
}

export function tableRef(input: Named, table: TableName): string {
  return input.tables[table] ?? table;
}

export function nameRef(input: Named, name: CellName): string {
  return input.names[name] ?? name;
}

/** A table's column as formulas name it: `tblTiltak[Profil gjelder]`; characters with a meaning there are escaped. */
export function columnRef(input: Named, table: TableName, header: string): string {
  return `${tableRef(input, table)}[${header.replace(/['[\]#@]/g, "'$&")}]`;
}
