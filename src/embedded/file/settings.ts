/**
 * What add-ins keep in a workbook: custom XML parts, and their settings. Excel keeps settings in a web-extension part
 * that belongs to an installed add-in; here they stand in a custom XML part of their own, so that they come back.
 */
import type { Book } from "../model";
import { contentTypes, relationshipTypes, xmlHead } from "./package/kinds";
import { actualName } from "./package/paths";
import { relationshipsOf, targetOfKind } from "./package/relationships";
import type { PackageDraft } from "./package/draft";
import { decodeXml } from "./xml/encoding";
import { element, escapeText } from "./xml/escape";
import { childrenNamed } from "./xml/find";
import { parseXml, type XmlNode } from "./xml/tree";

const settingsNamespace = "urn:tiltaksplan:innstillinger";
const settingsId = "{7C0B6A5E-52E1-4B0F-9D0B-6C1B6A1F0001}";
const itemNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

type CustomXml = Book["customXml"][number];

function itemId(parts: ReadonlyMap<string, Uint8Array>, part: string, at: number): string {
  const properties = targetOfKind(parts, part, "customXmlProps");
  const bytes = properties === null ? undefined : parts.get(properties);
  const attributes = bytes ? parseXml(decodeXml(bytes)).attributes : {};
  const id = Object.entries(attributes).find(([name]) => name.endsWith("itemID"))?.[1];
  return id ?? `{${String(at + 1).padStart(8, "0")}-0000-4000-8000-000000000000}`;
}

/** All custom XML parts of a package, in the order of their relationships. */
function readItems(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): CustomXml[] {
  const related = [...relationshipsOf(parts, workbookPart), ...relationshipsOf(parts, "")].filter((each) => each.kind === "customXml" && parts.has(each.target));
  const names = [...new Set(related.map((each) => each.target))];
  return names.map((part, at) => ({ id: itemId(parts, part, at), xml: decodeXml(parts.get(part) ?? new Uint8Array()), part }));
}

/** A value as it was kept; what another program garbled is nothing. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSettings(xml: string): boolean {
  return xml.includes(`xmlns="${settingsNamespace}"`);
}

export function readCustomXml(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): { customXml: CustomXml[]; settings: Map<string, unknown>; settingsPart: string | null } {
  const items = readItems(parts, workbookPart);
  const kept = items.find((each) => isSettings(each.xml));
  const nodes: XmlNode[] = kept ? childrenNamed(parseXml(kept.xml), "setting") : [];
  const settings = new Map(nodes.map((node): [string, unknown] => [node.attributes["name"] ?? "", valueOf(node.text)]));
  return { customXml: items.filter((each) => each !== kept), settings, settingsPart: kept?.part ?? null };
}

/** `undefined` cannot be kept and is left out, as in JSON. */
function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const all = [...settings].filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  const inner = all.map(([name, value]) => element("setting", { name }, escapeText(JSON.stringify(value))));
  return `${xmlHead}<settings xmlns="${settingsNamespace}">${inner.join("")}</settings>`;
}

function addItem(xml: string, id: string, workbookPart: string, draft: PackageDraft): void {
  let number = 1;
  while (actualName(draft.parts, `customXml/item${number}.xml`) !== null || actualName(draft.parts, `customXml/itemProps${number}.xml`) !== null) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.put(part, "application/xml", xml.trimStart().startsWith("<?xml") ? xml : `${xmlHead}${xml}`);
  draft.put(properties, contentTypes.customXmlProperties, `${xmlHead}${element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": itemNamespace }, "<ds:schemaRefs/>")}`);
  draft.relate(part, relationshipTypes.customXmlProperties, properties);
  draft.relate(workbookPart, relationshipTypes.customXml, part);
}

function removeItem(part: string, workbookPart: string, draft: PackageDraft): void {
  for (const source of [workbookPart, ""]) {
    relationshipsOf(draft.parts, source).filter((each) => each.target === part).forEach((each) => draft.unrelate(source, each.id));
  }
}

/** Adds, rewrites and removes custom XML parts as the workbook asks. */
export function saveCustomXml(book: Book, workbookPart: string, draft: PackageDraft): void {
  const before = readCustomXml(draft.parts, workbookPart);
  for (const old of before.customXml) {
    const now = book.customXml.find((each) => each.part === old.part);
    if (!now) removeItem(old.part ?? "", workbookPart, draft);
    else if (now.xml !== old.xml) draft.setText(old.part ?? "", now.xml);
  }
  for (const item of book.customXml) if (item.part === null) addItem(item.xml, item.id, workbookPart, draft);
  const [was, is] = [settingsXml(before.settings), settingsXml(book.settings)];
  if (was === is) return;
  if (before.settingsPart === null) addItem(is, settingsId, workbookPart, draft);
  else if (book.settings.size === 0) removeItem(before.settingsPart, workbookPart, draft);
  else draft.setText(before.settingsPart, is);
}
