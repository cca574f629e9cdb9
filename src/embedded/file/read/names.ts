/** Defined names; print areas and titles go to the page set-up of their sheet instead. */
import type { Name, Sheet } from "../../model";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { formulaOfFile } from "./formula-text";

const builtin = "_xlnm.";

/** Drops sheet name and `$`: `'Ark 1'!$A$1:$C$9,'Ark 1'!$E$1` → `A1:C9,E1`. */
function withoutSheet(text: string): string {
  return text.replace(/('(?:[^']|'')*'|[^'!,]+)!/g, "").replace(/\$/g, "");
}

function readPrintName(sheet: Sheet, name: string, text: string): void {
  const areas = withoutSheet(text);
  if (/#REF!/.test(text) || areas === "") return;
  if (name === "Print_Area") sheet.page.printArea = areas;
  if (name !== "Print_Titles") return;
  for (const part of areas.split(",")) {
    if (/^\d+(:\d+)?$/.test(part)) sheet.page.titleRows = part;
    else if (/^[A-Z]+(:[A-Z]+)?$/i.test(part)) sheet.page.titleColumns = part;
  }
}

/** Names for people; `sheetAt` gives the worksheet at a place in the workbook's list (null for a chart sheet). */
export function readNames(workbook: XmlNode, sheetAt: (place: number) => Sheet | null): Name[] {
  const names: Name[] = [];
  for (const node of childrenNamed(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", comment = "" } = node.attributes;
    const place = numberOf(node, "localSheetId");
    const sheet = place === null ? null : sheetAt(place);
    if (place !== null && !sheet) continue;
    if (name.startsWith(builtin)) {
      if (sheet) readPrintName(sheet, name.slice(builtin.length), node.text);
      continue;
    }
    names.push({ name, formula: formulaOfFile(node.text, [], 0, 0), visible: !flagOf(node, "hidden"), comment, sheet: sheet?.id ?? null });
  }
  return names;
}
