/** The workbook's defined names: those nobody changed stay as they were written, place numbers put right. */
import type { Book, Name, Rect, Sheet } from "../../model";
import { quotedSheet } from "../../address";
import { areaName } from "../address";
import { element, escapeText } from "../xml/escape";
import { openingTag, withPrefixOf } from "../xml/edit";
import { childOf, childrenNamed, numberOf } from "../xml/find";
import { sheetEntries } from "../read/workbook";
import type { Source } from "../read/source";
import type { XmlNode } from "../xml/tree";
import { fileFormula } from "../write/formula-text";
import type { Place } from "./sheet-list";

interface Known {
  node: XmlNode;
  /** Sheet as it is now; null for the workbook's; undefined where it is gone. */
  sheet: Sheet | null | undefined;
  /** New place of the sheet in the list; also of a chart sheet. */
  place: number | null;
}

/** `'Ark 1'!$A$1:$C$9` for one area as page set-up holds it (`A1:C9`, `3:3`, `A:B`). */
function absolute(sheet: Sheet, area: string): string {
  const bare = area.replace(/^.*!/, "").replace(/\$/g, "");
  const dollars = bare.split(":").map((edge) => edge.replace(/^([A-Z]+)/i, "$$$1").replace(/(\d+)$/, "$$$1"));
  const whole = /^(\d+|[A-Z]+)$/i.test(bare) ? [dollars[0], dollars[0]] : dollars;
  return `${quotedSheet(sheet.name)}!${whole.join(":")}`;
}

/** What Excel keeps as built-in names of a sheet. */
function builtinNames(sheet: Sheet): Map<string, string> {
  const names = new Map<string, string>();
  const { printArea, titleRows, titleColumns } = sheet.page;
  if (sheet.autoFilter) names.set("_xlnm._FilterDatabase", absolute(sheet, areaOf(sheet.autoFilter.area)));
  if (printArea) names.set("_xlnm.Print_Area", printArea.split(",").map((area) => absolute(sheet, area)).join(","));
  const titles = [titleColumns, titleRows].filter((each): each is string => each !== null && each !== "");
  if (titles.length > 0) names.set("_xlnm.Print_Titles", titles.map((area) => absolute(sheet, area)).join(","));
  return names;
}

function areaOf(area: Rect): string {
  const name = areaName(area);
  return name.includes(":") ? name : `${name}:${name}`;
}

function nameXml(name: string, text: string, values: { place: number | null; hidden: boolean; comment?: string }): string {
  const head = element("definedName", { name, comment: values.comment || null, localSheetId: values.place, hidden: values.hidden ? true : null }, "-");
  return head.replace(">-<", () => `>${escapeText(text)}<`);
}

function knownNames(source: Source, places: readonly Place[]): Known[] {
  const entries = sheetEntries(source);
  return childrenNamed(childOf(source.workbook, "definedNames"), "definedName").map((node) => {
    const local = numberOf(node, "localSheetId");
    if (local === null) return { node, sheet: null, place: null };
    const at = places.findIndex((each) => each.node !== null && each.node.start === entries[local]?.node.start);
    return { node, sheet: places[at]?.sheet ?? undefined, place: at < 0 ? null : at };
  });
}

function sameName(a: Name | undefined, b: Name): boolean {
  return a !== undefined && a.formula === b.formula && a.visible === b.visible && a.comment === b.comment;
}

interface Input {
  text: string;
  source: Source;
  book: Book;
  /** The workbook as it was opened. */
  before: Book;
  places: readonly Place[];
}

/** Entries that were there: kept, moved to the sheet's new place, or dropped where name or sheet is gone. */
function keptNames({ text, source, book, before, places }: Input, written: Set<string>): string[] {
  return knownNames(source, places).map(({ node, sheet, place }) => {
    const { name = "", localSheetId } = node.attributes;
    if (localSheetId !== undefined && place === null) return "";
    const move = (): string => {
      const tag = openingTag(text, node, localSheetId !== undefined && String(place) !== localSheetId ? { localSheetId: String(place) } : {});
      return tag.text + text.slice(tag.end, node.end);
    };
    const key = `${sheet?.id ?? ""}|${name}`;
    if (name.startsWith("_xlnm.")) {
      const old = before.sheets.find((each) => each.id === sheet?.id);
      if (!sheet || !old) return move();
      const was = builtinNames(old).get(name);
      const is = builtinNames(sheet).get(name);
      if (was === is) written.add(key);
      return was === is ? move() : "";
    }
    const now = book.names.find((each) => each.name === name && (each.sheet ?? "") === (sheet?.id ?? ""));
    const was = before.names.find((each) => each.name === name && (each.sheet ?? "") === (sheet?.id ?? ""));
    if (!was) return move();
    if (!now || !sameName(was, now)) return "";
    written.add(key);
    return move();
  });
}

/** The `<definedNames>` element, empty where no name is left. */
export function namesXml(input: Input): string {
  const written = new Set<string>();
  const kept = keptNames(input, written);
  const added: string[] = [];
  input.places.forEach(({ sheet }, place) => {
    const old = input.before.sheets.find((each) => each.id === sheet?.id);
    const oldNames = old ? builtinNames(old) : new Map<string, string>();
    for (const [name, text] of sheet ? builtinNames(sheet) : []) {
      if (!written.has(`${sheet?.id}|${name}`) && oldNames.get(name) !== text) added.push(nameXml(name, text, { place, hidden: name === "_xlnm._FilterDatabase" }));
    }
  });
  for (const name of input.book.names) {
    const at = name.sheet === null ? -1 : input.places.findIndex((each) => each.sheet?.id === name.sheet);
    if (written.has(`${name.sheet ?? ""}|${name.name}`) || (name.sheet !== null && at < 0)) continue;
    added.push(nameXml(name.name, fileFormula(name.formula, [], 0, 0), { place: at < 0 ? null : at, hidden: !name.visible, comment: name.comment }));
  }
  const inner = kept.join("") + withPrefixOf(input.source.workbook, added.join(""));
  return inner === "" ? "" : `<definedNames>${inner}</definedNames>`;
}
