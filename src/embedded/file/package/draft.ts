/** A package in the making: original parts byte for byte, beside them what is added, changed or taken away. */
import { applyEdits, appendInside, replaceNode, type Edit } from "../xml/edit";
import { decodeXml, encodeXml } from "../xml/encoding";
import { element } from "../xml/escape";
import { parseXml } from "../xml/tree";
import { orphans } from "./reach";
import { actualName, decodePath, relationshipPart, relativeTarget } from "./paths";
import { relationshipsOf } from "./relationships";
import { inStrictNames, isStrict } from "./strict-names";

const contentTypesPart = "[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

interface NewRelationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export class PackageDraft {
  readonly parts: Map<string, Uint8Array>;
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly newRelationships = new Map<string, NewRelationship[]>();
  private readonly goneRelationships = new Map<string, Set<string>>();

  private readonly strict: boolean;

  constructor(private readonly original: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(original);
    this.strict = isStrict(original);
  }

  text(part: string): string {
    return decodeXml(this.parts.get(part) ?? new Uint8Array());
  }

  setText(part: string, text: string): void {
    this.parts.set(part, encodeXml(this.strict ? inStrictNames(text) : text));
  }

  /** Adds a part of a given content type under the first free name `stem1.extension`, `stem2.extension`, … */
  add(stem: string, extension: string, contentType: string, content: string): string {
    const part = this.addBare(stem, extension, content);
    this.overrides.set(part, contentType);
    return part;
  }

  /** As `add`, for a part whose file ending says what it is. */
  addBare(stem: string, extension: string, content: string): string {
    let number = 1;
    while (actualName(this.parts, `${stem}${number}.${extension}`) !== null) number += 1;
    const part = `${stem}${number}.${extension}`;
    this.setText(part, content);
    this.removed.delete(part);
    return part;
  }

  /** Adds or replaces a part under a name. */
  put(part: string, contentType: string, content: string): void {
    this.setText(part, content);
    this.removed.delete(part);
    this.overrides.set(part, contentType);
  }

  /** A content type for all parts with a file ending (`vml`). */
  setDefault(extension: string, contentType: string): void {
    this.defaults.set(extension, contentType);
  }

  /** Takes a part away, with its relationships and content type. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(actualName(this.parts, relationshipPart(part)) ?? "");
    this.newRelationships.delete(part);
    this.overrides.delete(part);
    this.removed.add(part);
  }

  /** Relates `source` to a part (or, external, to an address) and returns the relationship's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const added = this.newRelationships.get(source) ?? [];
    const used = new Set([...relationshipsOf(this.parts, source), ...added].map((each) => each.id.toLowerCase()));
    let number = used.size + 1;
    while (used.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    this.newRelationships.set(source, [...added, { id, type: this.strict ? inStrictNames(type) : type, target: external ? target : relativeTarget(source, target), external }]);
    return id;
  }

  unrelate(source: string, id: string): void {
    const gone = this.goneRelationships.get(source) ?? new Set();
    this.goneRelationships.set(source, gone.add(id));
  }

  /** Writes the collected relationships and content types, and throws out what nothing refers to any more. */
  finish(): ReadonlyMap<string, Uint8Array> {
    for (const source of new Set([...this.newRelationships.keys(), ...this.goneRelationships.keys()])) this.writeRelationships(source);
    if (this.goneRelationships.size > 0) orphans(this.original, this.parts).forEach((part) => this.remove(part));
    this.writeContentTypes();
    return this.parts;
  }

  private writeRelationships(source: string): void {
    if (source !== "" && !this.parts.has(source)) return;
    const wanted = relationshipPart(source);
    const part = actualName(this.parts, wanted) ?? wanted;
    const text = this.parts.has(part) ? this.text(part) : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"/>`;
    const root = parseXml(text);
    const prefix = root.name.slice(0, root.name.length - root.local.length);
    const gone = this.goneRelationships.get(source);
    const edits: Edit[] = root.children.filter((node) => gone?.has(node.attributes["Id"] ?? "")).map((node) => replaceNode(node, ""));
    const added = (this.newRelationships.get(source) ?? []).map((each) =>
      element(`${prefix}Relationship`, { Id: each.id, Type: each.type, Target: each.external ? each.target : encodeURI(each.target), TargetMode: each.external ? "External" : null }),
    );
    if (added.length > 0) edits.push(...appendInside(text, root, added.join("")));
    this.setText(part, applyEdits(text, edits));
  }

  private writeContentTypes(): void {
    const text = this.text(contentTypesPart);
    const root = parseXml(text);
    const prefix = root.name.slice(0, root.name.length - root.local.length);
    const named = (node: { attributes: Record<string, string> }): string => decodePath((node.attributes["PartName"] ?? "").replace(/^\//, ""));
    const edits: Edit[] = [];
    for (const node of root.children.filter((each) => each.local === "Override")) {
      const part = named(node);
      const type = this.overrides.get(part);
      if (type !== undefined && type === node.attributes["ContentType"]) this.overrides.delete(part);
      else if (type !== undefined || (this.removed.has(part) && !this.parts.has(part))) edits.push(replaceNode(node, ""));
    }
    const known = new Set(root.children.filter((each) => each.local === "Default").map((each) => (each.attributes["Extension"] ?? "").toLowerCase()));
    const defaults = [...this.defaults].filter(([extension]) => !known.has(extension)).map(([extension, type]) => element(`${prefix}Default`, { Extension: extension, ContentType: type }));
    const overrides = [...this.overrides].map(([part, type]) => element(`${prefix}Override`, { PartName: `/${part}`, ContentType: type }));
    if (defaults.length + overrides.length > 0) edits.push(...appendInside(text, root, [...defaults, ...overrides].join("")));
    if (edits.length > 0) this.setText(contentTypesPart, applyEdits(text, edits));
  }
}
