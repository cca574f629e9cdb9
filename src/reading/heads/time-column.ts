/** Columns that say when, known by their cells where the head alone may mean something else: "Verknad", "Gjelder", "Effekt". */
import { bodyRows } from "../find/tables";
import { readYears } from "../notation/years";
import type { FoundTable, TableColumn } from "../table";
import { mayBeEffect } from "./effect-head";

/** A head that may be of money or of time over cells of which most say when and none is an amount. */
export function isEffectTime(found: FoundTable, column: TableColumn): boolean {
  if (!mayBeEffect(column.head) || column.facts.moneyTexts > 0) return false;
  const texts = bodyRows(found.blocks, found.lastRow).map((row) => found.view.text(row, column.column).trim()).filter((text) => text !== "");
  const times = texts.filter(saysWhen).length;
  return times > 1 && times * 5 >= texts.length * 3;
}

function saysWhen(text: string): boolean {
  if (text.length > 60) return false;
  const read = readYears(text);
  return (read.kind !== "none" && !read.short) || read.recurring || read.wholePeriod;
}
