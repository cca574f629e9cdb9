/** The workbook's list of sheets after worksheets were added, removed, moved, renamed or hidden. */
import type { Book, Sheet } from "../../model";
import { sheetEntries } from "../read/workbook";
import type { Source } from "../read/source";
import { openingTag, withPrefixOf } from "../xml/edit";
import { escapeAttribute } from "../xml/escape";
import { numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { relationAttribute } from "./children";

/** One place in the list: a sheet of ours, and the entry it had in the opened file. */
export interface Place {
  sheet: Sheet | null;
  node: XmlNode | null;
}

/** All sheets in order. Chart sheets, which the model does not hold, follow the sheet they followed before. */
export function placesOf(book: Book, source: Source): Place[] {
  const kept = new Map(book.sheets.filter((sheet) => sheet.part !== null).map((sheet) => [sheet.part, sheet]));
  const nodeOf = new Map<Sheet, XmlNode>();
  const followers = new Map<Sheet | null, XmlNode[]>();
  let before: Sheet | null = null;
  for (const { node, part } of sheetEntries(source)) {
    const sheet = part === null ? undefined : kept.get(part);
    if (sheet) nodeOf.set((before = sheet), node);
    else if (part === null) followers.set(before, [...(followers.get(before) ?? []), node]);
  }
  const following = (sheet: Sheet | null): Place[] => (followers.get(sheet) ?? []).map((node) => ({ sheet: null, node }));
  return [...following(null), ...book.sheets.flatMap((sheet) => [{ sheet, node: nodeOf.get(sheet) ?? null }, ...following(sheet)])];
}

const states: Record<Sheet["visibility"], string | null> = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

function freeNumber(sheet: Sheet, used: Set<number>): number {
  const wanted = Number.parseInt(sheet.id.slice(1, 9), 16);
  const number = wanted > 0 && wanted < 65_535 && !used.has(wanted) ? wanted : Math.max(0, ...used) + 1;
  used.add(number);
  return number;
}

/** The sheet numbers (`sheetId`) of all places; a new sheet gets the number in its id where that is free. */
function sheetNumbers(places: readonly Place[]): number[] {
  const used = new Set(places.flatMap(({ node }) => numberOf(node ?? undefined, "sheetId") ?? []));
  return places.map(({ sheet, node }) => numberOf(node ?? undefined, "sheetId") ?? (sheet ? freeNumber(sheet, used) : 0));
}

/** The `<sheets>` element, or null where it reads as before. `relations` gives the relationship of a new sheet. */
export function sheetsXml(text: string, source: Source, places: readonly Place[], relations: ReadonlyMap<Sheet, string>): string | null {
  const list = source.workbook.children.find((child) => child.local === "sheets");
  const numbers = sheetNumbers(places);
  const entries = places.map(({ sheet, node }, at) => {
    if (sheet === null) return node ? text.slice(node.start, node.end) : "";
    const state = states[sheet.visibility];
    if (node) return keptEntry(text, node, sheet.name, state);
    const relation = relationAttribute(source.workbook, relations.get(sheet) ?? "");
    return withPrefixOf(source.workbook, `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${numbers[at]}"${state === null ? "" : ` state="${state}"`} ${relation}/>`);
  });
  const before = (list?.children ?? []).map((node) => text.slice(node.start, node.end)).join("");
  return entries.join("") === before ? null : `<sheets>${entries.join("")}</sheets>`;
}

function keptEntry(text: string, node: XmlNode, name: string, state: string | null): string {
  const changes: Record<string, string | null> = {};
  if (node.attributes["name"] !== name) changes["name"] = escapeAttribute(name);
  if ((node.attributes["state"] ?? "visible") !== (state ?? "visible")) changes["state"] = state;
  const tag = openingTag(text, node, changes);
  return tag.text + text.slice(tag.end, node.end);
}
