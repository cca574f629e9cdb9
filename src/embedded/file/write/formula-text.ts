/** Formulas as people see them into the form a file wants: `_xlfn.` before newer functions, `tbl[[#This Row],[Col]]`. */
import { parseStructRef, stringifyStructRef, tokenize, type Token } from "@borgar/fx";
import { tokenize as tokenizeFile } from "@borgar/fx/xlsx";
import type { Table } from "../../model";
import { holds } from "../../rect";
import { filePrefix } from "../future-functions";

function fileReference(text: string, inside: Table | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const table = reference.table || inside?.name;
  if (table === undefined || table === "") return text;
  return stringifyStructRef({ ...reference, table }, { thisRow: true });
}

/** Names that LET and LAMBDA declare carry `_xlpm.` wherever they stand. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const opened: { name: string; argument: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.value === "(") opened.push({ name: tokens[at - 1]?.type === "func" ? (tokens[at - 1]?.value.toUpperCase() ?? "") : "", argument: 0 });
    else if (token.value === ")") opened.pop();
    const call = opened[opened.length - 1];
    if (!call) return;
    if (token.value === "," && token.type === "operator") call.argument += 1;
    const alone = nextSolid(tokens, at)?.value === ",";
    if (token.type !== "range_named" || !alone) return;
    if ((call.name === "LET" && call.argument % 2 === 0) || call.name === "LAMBDA") names.add(token.value.toLowerCase());
  });
  return names;
}

function nextSolid(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1).find((token) => token.type !== "whitespace" && token.type !== "newline");
}

/** A reference to the own table, or to this row or a section of a table. */
const sectioned = /(?<![\p{L}\p{N}_.\\])\[|\[[@#]/u;
const calls = /[A-Za-z][A-Za-z0-9._]*(?=\()/g;

/** True where a file has the formula as people see it. Most are so, and need not be taken apart. */
function isTheSame(text: string): boolean {
  return !sectioned.test(text) && !text.match(calls)?.some((name) => filePrefix(name) !== "");
}

/** The text of `<f>`, without `=`, for a formula of the cell at 0-based `row`, `column`. */
export function fileFormula(formula: string, tables: readonly Table[], row: number, column: number): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (isTheSame(text)) return text;
  const tokens = (/\[\d+\]/.test(text) ? tokenizeFile : tokenize)(formula.startsWith("=") ? formula : `=${formula}`);
  const inside = text.includes("[") ? tables.find((table) => holds(table.area, row, column)) : undefined;
  const declared = /\b(LET|LAMBDA)\s*\(/i.test(text) ? declaredNames(tokens) : new Set<string>();
  return tokens
    .filter((token) => token.type !== "fx_prefix")
    .map((token) => {
      if (token.type === "structured") return fileReference(token.value, inside);
      if (token.type === "func") return filePrefix(token.value) + token.value;
      return token.type === "range_named" && declared.has(token.value.toLowerCase()) ? `_xlpm.${token.value}` : token.value;
    })
    .join("");
}
