/** *Ren kopi*: everything we made taken away, or left as plain values that are the user's own. */
import { done, type Outcome } from "../plan/outcome";
import { keys } from "./memory";
import type { Applied, WorkbookPort } from "./ports";

export type CleanKind = "remove" | "freeze";

/** Titles of the generated sheets that would go or be frozen. */
export async function prepareClean(port: WorkbookPort): Promise<Outcome<readonly string[]>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  return done(inventory.value.sheets.filter((sheet) => sheet.ours !== null).map((sheet) => sheet.name));
}

/** After `remove` the workbook holds nothing of ours; after `freeze` the figures stand and nothing is remembered. */
export async function cleanCopy(port: WorkbookPort, kind: CleanKind): Promise<Outcome<Applied>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const ours = inventory.value.sheets.flatMap((sheet) => sheet.ours ?? []);
  const remember = Object.fromEntries(Object.values(keys).map((key) => [key, null]));
  return port.apply({ sheets: [], cells: [], remove: kind === "remove" ? ours : [], freeze: kind === "freeze" ? ours : [], remember });
}
