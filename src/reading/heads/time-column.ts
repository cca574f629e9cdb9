/** Columns that say when, known by their cells where the head alone may mean something else: "Verknad", "Gjelder", "Effekt". */
import { bodyRows } from "../find/tables";
import { readYears } from "../notation/years";
import type { FoundTable, TableColumn } from "../table";
import { plainHead } from "./words";

const effect = /^(?:(?:budsjett|økonomisk )?(?:virkning|verknad|effekt)|gjeld(?:er|ande|ende)?|varigh(?:et|eit)|varig|dato|tid)(?!\p{L})/u;
const from = /(?<!\p{L})(?:fra|frå|f\.?\s?o\.?\s?m)(?!\p{L})|start|innfør/u;

/** "Verknad", "Gjelder", "Varighet" over times: how long something holds, not when it is done. */
export function isEffectHead(head: string): boolean {
  return effect.test(plainHead(head)) && !from.test(plainHead(head));
}

/** A head that may be of money or of time over cells of which most say when and none is an amount. */
export function isEffectTime(found: FoundTable, column: TableColumn): boolean {
  if (!effect.test(plainHead(column.head)) || column.facts.moneyTexts > 0) return false;
  const texts = bodyRows(found.blocks, found.lastRow).map((row) => found.view.text(row, column.column).trim()).filter((text) => text !== "");
  const times = texts.filter(saysWhen).length;
  return times > 1 && times * 5 >= texts.length * 3;
}

function saysWhen(text: string): boolean {
  if (text.length > 60) return false;
  const read = readYears(text);
  return (read.kind !== "none" && !read.short) || read.recurring || read.wholePeriod;
}
