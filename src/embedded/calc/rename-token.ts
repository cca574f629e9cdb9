/** One token of a formula after a sheet, table, column or name got another name, or went away. */
import { tokenTypes } from "@borgar/fx";
import type { ReferenceStruct, Token } from "@borgar/fx";
import type { FormulaPlace } from "./book-formulas";
import { isNameToken, isRangeToken, isStructuredToken, nameOf, prefixOf, structuredOf, structuredText } from "./formula-text";
import { tableAround } from "./precedents";

export interface Renaming {
  kind: "sheet" | "table" | "column" | "name";
  from: string;
  to: string;
  /** The table of a renamed column. */
  tableName?: string;
}

function equal(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Excel quotes a sheet name unless it is made of letters, digits, `_` and `.` and looks like no address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoted(prefix: string): string {
  const text = prefix.slice(0, -1);
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** The sheet name before an error (`'Ark 1'!#REF!`) is a token of its own. */
function isContextToken(token: Token): boolean {
  return token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE;
}

function renamedSheet(token: Token, { from, to }: Renaming): string | undefined {
  const alone = isContextToken(token);
  const prefix = alone ? `${token.value}!` : prefixOf(token.value);
  if (prefix === "") return undefined;
  const context = unquoted(prefix);
  const names = context.split(":");
  if (context.includes("[") || !names.some((name) => equal(name, from))) return undefined;
  const next = names.map((name) => (equal(name, from) ? to : name));
  const joined = next.join(":");
  const text = next.every((name) => quoteSheet(name) === name) ? joined : `'${joined.replaceAll("'", "''")}'`;
  return alone ? text : `${text}!${token.value.slice(prefix.length)}`;
}

function restated(reference: ReferenceStruct, token: Token, change: Partial<ReferenceStruct>): string {
  return structuredText({ ...reference, ...change }, token.value.toLowerCase().includes("#this row"));
}

function renamedColumn(token: Token, { from, to, tableName = "" }: Renaming, place: FormulaPlace): string | undefined {
  const reference = structuredOf(token);
  if (!reference?.columns?.some((column) => equal(column, from))) return undefined;
  const table = reference.table || tableAround(place)?.name;
  if (!equal(table, tableName)) return undefined;
  const columns = reference.columns.map((column) => (equal(column, from) ? to : column));
  return restated(reference, token, { columns });
}

/** The token's new text; undefined where it does not mean what was renamed. */
export function renameToken(token: Token, renaming: Renaming, place: FormulaPlace): string | undefined {
  const { kind, from, to } = renaming;
  const reference = isRangeToken(token) || isNameToken(token) || isStructuredToken(token) || isContextToken(token);
  if (kind === "sheet") return reference ? renamedSheet(token, renaming) : undefined;
  if (kind === "column") return isStructuredToken(token) ? renamedColumn(token, renaming, place) : undefined;
  if (isNameToken(token)) return equal(nameOf(token)?.name, from) ? prefixOf(token.value) + to : undefined;
  if (kind === "name" || !isStructuredToken(token)) return undefined;
  const structured = structuredOf(token);
  return structured && equal(structured.table, from) ? restated(structured, token, { table: to }) : undefined;
}

/** `#REF!` in place of a token that points to a sheet or table that is gone. */
export function forgetToken(token: Token, kind: "sheet" | "table", name: string): string | undefined {
  if (kind === "sheet") {
    const prefix = prefixOf(token.value);
    const reference = isRangeToken(token) || isNameToken(token) || isStructuredToken(token);
    return reference && prefix !== "" && equal(unquoted(prefix), name) ? "#REF!" : undefined;
  }
  if (isNameToken(token)) return equal(nameOf(token)?.name, name) ? "#REF!" : undefined;
  return isStructuredToken(token) && equal(structuredOf(token)?.table, name) ? "#REF!" : undefined;
}
