/**
 * Takes a formula apart into tokens and puts it together again, reference by reference.
 * All that rewrites references goes through here, so that texts and names that only look like
 * addresses are never touched.
 */
import {
  MAX_COLS,
  MAX_ROWS,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  tokenTypes,
} from "@borgar/fx";
import type { RangeA1, ReferenceA1, ReferenceName, ReferenceStruct, Token } from "@borgar/fx";

/** Last 0-based row and column of a sheet. */
export const lastRow = MAX_ROWS;
export const lastColumn = MAX_COLS;

export function formulaTokens(formula: string): Token[] {
  return tokenize(formula, { withLocation: false, negativeNumbers: false });
}

export function isRangeToken(token: Token): boolean {
  return token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
}

export function isStructuredToken(token: Token): boolean {
  return token.type === tokenTypes.REF_STRUCT;
}

export function isNameToken(token: Token): boolean {
  return token.type === tokenTypes.REF_NAMED;
}

export function isCallToken(token: Token): boolean {
  return token.type === tokenTypes.FUNCTION;
}

/** An area with all four edges; `A:A` and `5:5` reach from edge to edge. */
export interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function edgesOf(range: RangeA1): Edges {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return {
    top,
    left,
    bottom: range.bottom ?? (range.top === null || range.top === undefined ? lastRow : top),
    right: range.right ?? (range.left === null || range.left === undefined ? lastColumn : left),
  };
}

/** A token's address, or undefined where it is none. `context` holds the workbook and sheet before `!`. */
export function rangeOf(token: Token): ReferenceA1 | undefined {
  const parsed = parseA1Ref(token.value);
  return parsed && "range" in parsed ? parsed : undefined;
}

export function structuredOf(token: Token): ReferenceStruct | undefined {
  return parseStructRef(token.value) ?? undefined;
}

export function nameOf(token: Token): ReferenceName | undefined {
  const parsed = parseA1Ref(token.value);
  return parsed && "name" in parsed ? parsed : undefined;
}

/** Text before `!` of a reference, as it stood, with the `!`; empty where there is none. */
export function prefixOf(text: string): string {
  const at = text.lastIndexOf("!");
  return at < 0 ? "" : text.slice(0, at + 1);
}

/** Writes a changed area back with the prefix as it stood. */
export function rangeText(token: Token, range: RangeA1): string {
  return prefixOf(token.value) + stringifyA1Ref({ range });
}

export function referenceText(reference: ReferenceA1 | ReferenceName): string {
  return stringifyA1Ref(reference);
}

export function structuredText(reference: ReferenceStruct, thisRow: boolean): string {
  return stringifyStructRef(reference, { thisRow });
}

/** The formula with each token replaced by what `change` gives (undefined leaves it as it stood). */
export function mapTokens(formula: string, change: (token: Token) => string | undefined): string {
  let changed = false;
  const parts = formulaTokens(formula).map((token) => {
    const text = change(token);
    if (text === undefined || text === token.value) return token.value;
    changed = true;
    return text;
  });
  return changed ? parts.join("") : formula;
}

/** `B2:D5` of 0-based edges. */
export function areaText({ top, left, bottom, right }: Edges): string {
  return stringifyA1Ref({ range: { top, left, bottom, right } });
}

/** The same with both corners, for one cell too: `B2:B2`. */
export function spanText({ top, left, bottom, right }: Edges): string {
  const corner = (row: number, column: number): string => areaText({ top: row, left: column, bottom: row, right: column });
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
