/** The columns of `tblBeregning`: basis, then the years three times: marks, kroner, årsverk. */
import type { Year } from "../plan/segment";
import type { Language } from "../text/language";
import { say } from "./texts";

export const basisColumns = [
  "id",
  "reading",
  "key",
  "text",
  "row",
  "kind",
  "path",
  "line",
  "profile",
  "kroner",
  "aarsverk",
  "from",
  "to",
  "ownShare",
  "firstShare",
  "marks",
  "counted",
  "uncertain",
  "span",
  "unscheduled",
  "notCosted",
  "postsWithoutYear",
  "total",
] as const;
export type BasisColumn = (typeof basisColumns)[number];

export const basisWidths: readonly number[] = [7, 8, 8, 48, 8, 12, 12, 22, 21, 12, 9, 7, 7, 8, 8, 8, 7, 9, 9, 8, 8, 9, 13];

export function basisHeader(language: Language, column: BasisColumn): string {
  const texts: Record<BasisColumn, string> = {
    id: say(language, "columnId"),
    reading: say(language, "calcReading"),
    key: say(language, "columnKey"),
    text: say(language, "calcText"),
    row: say(language, "calcRow"),
    kind: say(language, "fieldKind"),
    path: say(language, "calcPath"),
    line: say(language, "calcLine"),
    profile: say(language, "fieldProfile"),
    kroner: say(language, "fieldKroner"),
    aarsverk: say(language, "fieldAarsverk"),
    from: say(language, "fieldFrom"),
    to: say(language, "fieldTo"),
    ownShare: say(language, "calcOwnShare"),
    firstShare: say(language, "calcFirstShare"),
    marks: say(language, "calcMarks"),
    counted: say(language, "calcCounted"),
    uncertain: say(language, "calcUncertain"),
    span: say(language, "calcSpan"),
    unscheduled: say(language, "calcUnscheduled"),
    notCosted: say(language, "calcNotCosted"),
    total: say(language, "calcTotal"),
    postsWithoutYear: say(language, "calcPostsWithoutYear"),
  };
  return texts[column];
}

/** 1-based sheet column of a basis column. */
export function basisAt(column: BasisColumn): number {
  return basisColumns.indexOf(column) + 1;
}

export const markHeader = (language: Language, year: Year): string => `${say(language, "calcMark")} ${String(year)}`;
export const kronerHeader = (year: Year): string => String(year);
export const aarsverkHeader = (language: Language, year: Year): string => `${say(language, "calcAarsverk")} ${String(year)}`;

/** First columns of the three groups of years. */
export function yearGroups(years: number): { readonly marks: number; readonly kroner: number; readonly aarsverk: number; readonly count: number } {
  const first = basisColumns.length + 1;
  return { marks: first, kroner: first + years, aarsverk: first + 2 * years, count: basisColumns.length + 3 * years };
}
