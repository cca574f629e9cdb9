/** Defined names; print areas and titles go to the page set-up of their sheet instead. */
import { areaText, parseArea, splitList, splitSheet } from "../../address";
import type { Name, Sheet } from "../../model";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { formulaOfFile } from "./formula-text";

const builtin = "_xlnm.";

/** Areas without sheet names, locked: `'Ark 1'!A1:C9,'Ark 1'!3:3` → `$A$1:$C$9`, `$3:$3`. */
function areasOf(text: string): string[] {
  return splitList(text).flatMap((part) => {
    const area = parseArea(splitSheet(part).rest);
    return area ? [areaText(area, true)] : [];
  });
}

function readPrintName(sheet: Sheet, name: string, text: string): void {
  const areas = areasOf(text);
  if (name === "Print_Area" && areas.length > 0) sheet.page.printArea = areas.join(",");
  if (name !== "Print_Titles") return;
  for (const area of areas) {
    if (/^\$\d+:/.test(area)) sheet.page.titleRows = area;
    else if (/^\$[A-Z]+:/.test(area)) sheet.page.titleColumns = area;
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
