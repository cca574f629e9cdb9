/** From an address, a name or an object to a range. */
import { parseArea, splitList, splitSheet } from "../address";
import { sheetNamed } from "../edit/sheets";
import type { Book, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { onSheet } from "../rect";
import type { Args } from "./args";
import type { AreasRef, RangeRef } from "./refs";
import { thing, type Thing } from "./things";

export function rangeThing(sheet: Sheet, area: Rect): Thing<"Range"> {
  return thing("Range", { sheet, area });
}

/** A range, where the area lies on the sheet; else `InvalidArgument`. */
export function checkedRange(sheet: Sheet, area: Rect): Thing<"Range"> {
  return rangeThing(sheet, onSheet(area) ?? fail("InvalidArgument"));
}

/** What a name refers to, where that is one area of a sheet. */
function namedArea(book: Book, name: string, sheet: Sheet | null): RangeRef | null {
  const wanted = name.toLowerCase();
  const same = book.names.filter((one) => one.name.toLowerCase() === wanted);
  const found = same.find((one) => sheet && one.sheet === sheet.id) ?? same.find((one) => one.sheet === null);
  return found ? referredArea(book, found.formula) : null;
}

/** The single area a formula like `='Ark 1'!$A$1:$B$2` stands for, or null. */
export function referredArea(book: Book, formula: string): RangeRef | null {
  const { sheet, rest } = splitSheet(formula);
  const area = parseArea(rest);
  const found = sheet === null ? undefined : sheetNamed(book, sheet);
  return area && found ? { sheet: found, area } : null;
}

function tableArea(book: Book, name: string): RangeRef | null {
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() !== name.toLowerCase()) continue;
      const top = table.headerRow ? 1 : 0;
      const rows = table.area.rows - top - (table.totalRow ? 1 : 0);
      return { sheet, area: { ...table.area, row: table.area.row + top, rows } };
    }
  }
  return null;
}

/** Resolves an address or a name, seen from `sheet`. A sheet in the address wins where `free`, else it must be the same. */
export function areaOf(book: Book, sheet: Sheet, address: string, free = false): RangeRef {
  const { sheet: named, rest } = splitSheet(address);
  const area = parseArea(rest);
  if (area) {
    const other = named === null ? sheet : (sheetNamed(book, named) ?? fail("ItemNotFound"));
    if (other !== sheet && !free) fail("InvalidArgument");
    return { sheet: other, area };
  }
  const found = named === null ? (namedArea(book, rest, sheet) ?? tableArea(book, rest)) : null;
  if (!found || (found.sheet !== sheet && !free)) return fail("InvalidArgument");
  return found;
}

/** Several areas of one sheet from a comma list. */
export function areasOf(book: Book, sheet: Sheet, addresses: string): AreasRef {
  const areas = splitList(addresses).map((address) => areaOf(book, sheet, address).area);
  return areas.length > 0 ? { sheet, areas } : fail("InvalidArgument");
}

/** A range given as object or as address. */
export function rangeArg(book: Book, sheet: Sheet | null, args: Args, at: number): RangeRef {
  const given = args.thing(at);
  if (given?.kind === "Range") return given.self as RangeRef;
  if (given) return fail("InvalidArgument");
  const text = args.text(at);
  const base = sheet ?? book.sheets.find((one) => one.id === book.active) ?? fail("InvalidArgument");
  return areaOf(book, base, text, true);
}
