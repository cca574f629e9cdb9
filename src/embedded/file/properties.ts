/** Document properties: core and application ones by Office.js' names, and the user's own. */
import type { Book } from "../model";
import type { PackageDraft } from "./package/draft";
import { contentTypes, relationshipTypes, xmlHead } from "./package/kinds";
import { targetOfKind } from "./package/relationships";
import { decodeXml } from "./xml/encoding";
import { appendInside, applyEdits, replaceNode, type Edit } from "./xml/edit";
import { element, escapeText } from "./xml/escape";
import { childOf, childrenNamed, numberOf } from "./xml/find";
import { parseXml, type XmlNode } from "./xml/tree";

const dc = "http://purl.org/dc/elements/1.1/";
const cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** Office.js' name, element, namespace. */
const core: readonly (readonly [string, string, string])[] = [
  ["title", "dc:title", dc],
  ["subject", "dc:subject", dc],
  ["author", "dc:creator", dc],
  ["keywords", "cp:keywords", cp],
  ["comments", "dc:description", dc],
  ["lastAuthor", "cp:lastModifiedBy", cp],
  ["category", "cp:category", cp],
];
const app: readonly (readonly [string, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

function rootOf(parts: ReadonlyMap<string, Uint8Array>, kind: string): XmlNode | undefined {
  const part = targetOfKind(parts, "", kind);
  return part === null ? undefined : parseXml(decodeXml(parts.get(part) ?? new Uint8Array()));
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readCustom(node: XmlNode): string | number | boolean {
  const value = node.children[0];
  const text = value?.text ?? "";
  if (value?.local === "bool") return text.trim() === "true" || text.trim() === "1";
  return value && /^(i[1248]|ui[1248]|int|uint|r4|r8|decimal)$/.test(value.local) ? Number(text) : text;
}

export function readProperties(parts: ReadonlyMap<string, Uint8Array>): Pick<Book, "properties" | "customProperties"> {
  const properties: Book["properties"] = {};
  const coreRoot = rootOf(parts, "core-properties");
  for (const [key, name] of core) properties[key] = childOf(coreRoot, local(name))?.text ?? "";
  const appRoot = rootOf(parts, "extended-properties");
  for (const [key, name] of app) properties[key] = childOf(appRoot, name)?.text ?? "";
  properties["creationDate"] = childOf(coreRoot, "created")?.text ?? null;
  properties["revisionNumber"] = Number(childOf(coreRoot, "revision")?.text ?? 0) || 0;
  const custom = childrenNamed(rootOf(parts, "custom-properties"), "property");
  return { properties, customProperties: new Map(custom.map((node) => [node.attributes["name"] ?? "", readCustom(node)])) };
}

interface Wanted {
  name: string;
  namespace: string | null;
  value: string;
}

/** Sets children of a property part; an empty value takes one away. */
function setValues(draft: PackageDraft, part: string, wanted: readonly Wanted[]): void {
  const text = draft.text(part);
  const root = parseXml(text);
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const { name, namespace, value } of wanted) {
    const node = childOf(root, local(name));
    const prefix = name.split(":")[0];
    const written = value === "" ? "" : element(name, namespace === null ? {} : { [`xmlns:${prefix}`]: namespace }, escapeText(value));
    if (node) edits.push(replaceNode(node, written));
    else added.push(written);
  }
  if (added.join("") !== "") edits.push(...appendInside(text, root, added.join("")));
  draft.setText(part, applyEdits(text, edits));
}

function changed(book: Book, before: Book, keys: readonly string[]): string[] {
  return keys.filter((key) => key in book.properties && String(book.properties[key] ?? "") !== String(before.properties[key] ?? ""));
}

function partOrNew(draft: PackageDraft, kind: string, name: string, contentType: string, type: string, empty: string): string {
  const known = targetOfKind(draft.parts, "", kind);
  if (known !== null) return known;
  draft.put(name, contentType, `${xmlHead}${empty}`);
  draft.relate("", type, name);
  return name;
}

const customNamespaces = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

function customXml(name: string, value: string | number | boolean, pid: number): string {
  const kind = typeof value === "boolean" ? "bool" : typeof value === "string" ? "lpwstr" : Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8";
  const vt = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  return element("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid, name }, `<vt:${kind} ${vt}>${escapeText(String(value))}</vt:${kind}>`);
}

function saveCustom(book: Book, before: Book, draft: PackageDraft): void {
  const keys = [...new Set([...before.customProperties.keys(), ...book.customProperties.keys()])].filter((key) => before.customProperties.get(key) !== book.customProperties.get(key));
  if (keys.length === 0) return;
  const part = partOrNew(draft, "custom-properties", "docProps/custom.xml", contentTypes.custom, relationshipTypes.custom, `<Properties ${customNamespaces}/>`);
  const text = draft.text(part);
  const root = parseXml(text);
  const nodes = childrenNamed(root, "property");
  let pid = Math.max(1, ...nodes.map((node) => numberOf(node, "pid") ?? 1));
  const edits = nodes.filter((node) => keys.includes(node.attributes["name"] ?? "")).map((node) => replaceNode(node, ""));
  const added = keys.flatMap((key) => {
    const value = book.customProperties.get(key);
    return value === undefined ? [] : [customXml(key, value, (pid += 1))];
  });
  if (added.length > 0) edits.push(...appendInside(text, root, added.join("")));
  draft.setText(part, applyEdits(text, edits));
}

/** Writes the properties that were changed; dates are left to the program that saves next. */
export function saveProperties(book: Book, before: Book, draft: PackageDraft): void {
  const valueOf = (key: string): string => String(book.properties[key] ?? "");
  const coreKeys = changed(book, before, core.map(([key]) => key));
  if (coreKeys.length > 0) {
    const part = partOrNew(draft, "core-properties", "docProps/core.xml", contentTypes.core, relationshipTypes.core, `<cp:coreProperties xmlns:cp="${cp}"/>`);
    setValues(draft, part, core.filter(([key]) => coreKeys.includes(key)).map(([key, name, namespace]) => ({ name, namespace, value: valueOf(key) })));
  }
  const appKeys = changed(book, before, app.map(([key]) => key));
  if (appKeys.length > 0) {
    const empty = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';
    const part = partOrNew(draft, "extended-properties", "docProps/app.xml", contentTypes.app, relationshipTypes.app, empty);
    setValues(draft, part, app.filter(([key]) => appKeys.includes(key)).map(([key, name]) => ({ name, namespace: null, value: valueOf(key) })));
  }
  saveCustom(book, before, draft);
}
