/** Defined names of the workbook and of its sheets. */
import { sheetArea } from "../address";
import type { Book, Name, Sheet, Value } from "../model";
import { referredArea } from "../objects/range-of";
import type { RangeRef } from "../objects/refs";
import { fail } from "../problem";
import { cellCount } from "../rect";
import type { World } from "../world";
import { isError, plainValue } from "./read-cells";
import { allTables, checkDefinedName } from "./tables";

export function findName(book: Book, name: string, sheet: Sheet | null): Name | undefined {
  return book.names.find((one) => one.sheet === (sheet?.id ?? null) && one.name.toLowerCase() === name.toLowerCase());
}

/** Formula text with `=`; a range becomes its absolute address. */
export function nameFormula(reference: RangeRef | string | number | boolean): string {
  if (typeof reference === "object") return `=${sheetArea(reference.sheet, reference.area, true)}`;
  if (typeof reference === "boolean") return `=${reference ? "TRUE" : "FALSE"}`;
  const text = String(reference);
  if (text.startsWith("=")) return text;
  return typeof reference === "number" || (text.trim() !== "" && !Number.isNaN(Number(text))) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}

export function addName(world: World, sheet: Sheet | null, name: string, formula: string, comment: string): Name {
  const { book } = world;
  checkDefinedName(name);
  const table = sheet === null && allTables(book).some(({ of }) => of.name.toLowerCase() === name.toLowerCase());
  if (table || findName(book, name, sheet)) fail("ItemAlreadyExists");
  const made: Name = { name, formula, visible: true, comment, sheet: sheet?.id ?? null };
  book.names.push(made);
  world.calculation.nameChanged(name);
  return made;
}

export function deleteName(world: World, name: Name): void {
  world.book.names = world.book.names.filter((one) => one !== name);
  world.calculation.nameChanged(name.name);
}

/** The value of a constant name: text, number or truth value; null for anything that must be computed. */
function constant(formula: string): Value {
  const text = formula.slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (text.includes("#REF!")) return { error: "#REF!" };
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : null;
}

export function nameType(book: Book, name: Name): string {
  if (referredArea(book, name.formula)) return "Range";
  const value = constant(name.formula);
  if (isError(value)) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === null ? "Array" : "String";
}

/** What `NamedItem.value` answers: the address of a range, else the constant. */
export function nameValue(book: Book, name: Name): unknown {
  const range = referredArea(book, name.formula);
  if (range) return sheetArea(range.sheet, range.area, cellCount(range.area) > 0);
  const value = constant(name.formula);
  return value === null ? name.formula : plainValue(value);
}
