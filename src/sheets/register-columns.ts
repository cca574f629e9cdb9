/** The columns of `tblTiltak`, as data: which they are, in which order, how wide. */
import type { Decidable } from "../plan/register";
import type { Year } from "../plan/segment";
import { languages, type Language } from "../text/language";
import { say, type SheetText } from "./texts";

export type Field = keyof Decidable;
export type FieldPart = "read" | "chosen" | "applies";

export const fields: readonly Field[] = [
  "kind",
  "profile",
  "kroner",
  "aarsverk",
  "from",
  "to",
  "startMonth",
  "count",
  "paidByOthers",
  "status",
  "included",
];

const fieldTexts: Readonly<Record<Field, SheetText>> = {
  kind: "fieldKind",
  profile: "fieldProfile",
  kroner: "fieldKroner",
  aarsverk: "fieldAarsverk",
  from: "fieldFrom",
  to: "fieldTo",
  startMonth: "fieldStartMonth",
  count: "fieldCount",
  paidByOthers: "fieldPaidByOthers",
  status: "fieldStatus",
  included: "fieldIncluded",
};

const fieldWidths: Readonly<Record<Field, number>> = {
  kind: 11,
  profile: 21,
  kroner: 12,
  aarsverk: 9,
  from: 8,
  to: 8,
  startMonth: 11,
  count: 8,
  paidByOthers: 10,
  status: 11,
  included: 7,
};

/** Columns before the fields, and after the years. */
const leading = ["Id", "Key", "Section", "Title", "Words", "Source", "State", "Uncertain", "Why"] as const;
const trailing = ["TiltakId", "Number", "Part", "Line", "Goals", "Financing", "UncertainRead", "Offered", "YearsRead", "Reason"] as const;
export type PlainColumn = (typeof leading)[number] | (typeof trailing)[number];

const plainWidths: Readonly<Record<PlainColumn, number>> = {
  Id: 7,
  Key: 8,
  Section: 26,
  Title: 48,
  Words: 30,
  Source: 14,
  State: 15,
  Uncertain: 9,
  Why: 44,
  TiltakId: 9,
  Number: 8,
  Part: 9,
  Line: 7,
  Goals: 10,
  Financing: 24,
  UncertainRead: 13,
  Offered: 11,
  YearsRead: 30,
  Reason: 24,
};

export type RegisterColumn =
  | { readonly kind: "plain"; readonly plain: PlainColumn; readonly header: string; readonly width: number }
  | { readonly kind: "field"; readonly field: Field; readonly part: FieldPart; readonly header: string; readonly width: number }
  | { readonly kind: "year"; readonly year: Year; readonly header: string; readonly width: number };

/** `Beløp valgt`. */
export function fieldHeader(language: Language, field: Field, part: FieldPart): string {
  return `${say(language, fieldTexts[field])} ${say(language, part)}`;
}

export function plainHeader(language: Language, plain: PlainColumn): string {
  return say(language, `column${plain}`);
}

/** All columns in order, the first one in sheet column 1. */
export function registerColumns(language: Language, years: readonly Year[]): readonly RegisterColumn[] {
  const plain = (name: PlainColumn): RegisterColumn => ({
    kind: "plain",
    plain: name,
    header: plainHeader(language, name),
    width: plainWidths[name],
  });
  const parts: readonly FieldPart[] = ["read", "chosen", "applies"];
  return [
    ...leading.map(plain),
    ...fields.flatMap((field) =>
      parts.map(
        (part): RegisterColumn => ({
          kind: "field",
          field,
          part,
          header: fieldHeader(language, field, part),
          width: fieldWidths[field],
        }),
      ),
    ),
    ...years.map((year): RegisterColumn => ({ kind: "year", year, header: String(year), width: 9 })),
    ...trailing.map(plain),
  ];
}

/** Sheet columns (1-based) of what formulas and values look for. */
export interface RegisterPlaces {
  readonly plain: (name: PlainColumn) => number;
  readonly field: (field: Field, part: FieldPart) => number;
  readonly firstYear: number;
  readonly years: number;
  readonly count: number;
}

export function registerPlaces(columns: readonly RegisterColumn[]): RegisterPlaces {
  const at = (fits: (column: RegisterColumn) => boolean): number => columns.findIndex(fits) + 1;
  return {
    plain: (name) => at((column) => column.kind === "plain" && column.plain === name),
    field: (field, part) => at((column) => column.kind === "field" && column.field === field && column.part === part),
    firstYear: at((column) => column.kind === "year"),
    years: columns.filter((column) => column.kind === "year").length,
    count: columns.length,
  };
}

/** What a header says, in whatever language the sheet was written. */
export type HeaderMeaning =
  | { readonly kind: "plain"; readonly plain: PlainColumn }
  | { readonly kind: "field"; readonly field: Field; readonly part: FieldPart }
  | { readonly kind: "year"; readonly year: Year };

/** The meanings of header texts in all languages. */
export function headerMeanings(): ReadonlyMap<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  for (const language of languages) {
    for (const column of registerColumns(language, [])) {
      meanings.set(column.header, column);
    }
  }
  return meanings;
}
