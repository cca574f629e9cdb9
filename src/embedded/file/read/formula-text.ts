/** Formulas as a file writes them, into the form people see: `_xlfn.` gone, `[@Col]` for this row. */
import { parseStructRef, stringifyStructRef, tokenize, translateFormulaToR1C1, translateTokensToA1 } from "@borgar/fx/xlsx";
import { stringifyStructRef as stringifyForPeople, type Token } from "@borgar/fx";
import type { Table } from "../../model";
import { holds } from "../../rect";
import { cellName } from "../address";

const prefixes = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

function shown(token: Token, inside: Table | undefined): string {
  if (token.type === "structured") return shownReference(token.value, inside);
  return /^_xl/i.test(token.value) ? token.value.replace(prefixes, "") : token.value;
}

function shownReference(text: string, inside: Table | undefined): string {
  const reference = parseStructRef(text);
  if (!reference || !reference.sections?.includes("this row")) return text;
  const own = inside !== undefined && reference.table?.toLowerCase() === inside.name.toLowerCase();
  return own ? stringifyForPeople({ columns: reference.columns ?? [], sections: reference.sections }) : stringifyStructRef(reference);
}

/** English A1 formula with `=` of a cell at 0-based `row`, `column`; `tables` are those of its sheet. */
export function formulaOfFile(text: string, tables: readonly Table[], row: number, column: number): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!/_xl|\[#This Row\]/i.test(formula)) return formula;
  const inside = tables.find((table) => holds(table.area, row, column));
  return tokenize(formula).map((token) => shown(token, inside)).join("");
}

/** A shared formula: its text at any other cell of the range. */
export interface SharedFormula {
  at(row: number, column: number): string;
}

/** `text` stands at 0-based `row`, `column`; elsewhere its relative references have moved as in a copy. */
export function shareFormula(text: string, row: number, column: number): SharedFormula {
  const tokens = tokenize(translateFormulaToR1C1(text.startsWith("=") ? text : `=${text}`, cellName(row, column)), { r1c1: true });
  return {
    at: (toRow, toColumn) =>
      translateTokensToA1(tokens, cellName(toRow, toColumn))
        .map((token) => token.value)
        .join(""),
  };
}
