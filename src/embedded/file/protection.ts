/** Sheet protection: the file says what is locked, Office.js what is allowed. */
import type { Sheet } from "../model";
import { attributes } from "./xml/escape";
import { flagOf } from "./xml/find";
import type { XmlNode } from "./xml/tree";

/** Attribute, Office.js option, and whether a protected sheet locks it when the file says nothing. */
const options: readonly (readonly [string, string, boolean])[] = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
];

export function readProtection(node: XmlNode | undefined): Sheet["protection"] {
  if (!node || !flagOf(node, "sheet")) return { protected: false, options: {}, hasPassword: false };
  const allowed = options.map(([attribute, option, locked]) => [option, !flagOf(node, attribute, locked)]);
  const selectionMode = flagOf(node, "selectUnlockedCells") ? "None" : flagOf(node, "selectLockedCells") ? "Unlocked" : "Normal";
  const { password, hashValue } = node.attributes;
  return { protected: true, options: { ...Object.fromEntries(allowed), selectionMode }, hasPassword: Boolean(password ?? hashValue) };
}

/** `<sheetProtection>`, empty for an unprotected sheet. A password is never set here. */
export function protectionXml(protection: Sheet["protection"]): string {
  if (!protection.protected) return "";
  const values: Record<string, boolean | null> = { sheet: true };
  for (const [attribute, option, locked] of options) {
    // A sheet that is protected without a word about drawings and scenarios protects these too, as Excel does.
    const lock = protection.options[option] !== true;
    values[attribute] = lock === locked ? null : lock;
  }
  const mode = protection.options["selectionMode"];
  if (mode === "Unlocked" || mode === "None") values["selectLockedCells"] = true;
  if (mode === "None") values["selectUnlockedCells"] = true;
  return `<sheetProtection${attributes(values)}/>`;
}
