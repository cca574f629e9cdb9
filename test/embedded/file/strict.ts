/** What Excel demands of a package and forgives nowhere, told as a list of breaches; empty for a sound file. */
import path from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
const worksheetChildren =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" ");
/** CT_Workbook, 18.2.27. */
const workbookChildren =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(" ");
/** CT_Stylesheet, 18.8.39. */
const styleChildren = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

type Parts = ReadonlyMap<string, Uint8Array>;

function children(node: Element | null | undefined, local?: string): Element[] {
  const all = node ? [...node.childNodes].filter((each): each is Element => each.nodeType === 1) : [];
  return local === undefined ? all : all.filter((each) => each.localName === local);
}

function child(node: Element | null | undefined, local: string): Element | undefined {
  return children(node, local)[0];
}

function all(node: Element | null | undefined, local: string): Element[] {
  return children(node).flatMap((each) => [...(each.localName === local ? [each] : []), ...all(each, local)]);
}

function number(node: Element | undefined, name: string): number | null {
  const value = node?.getAttribute(name);
  return value === null || value === undefined || value === "" ? null : Number(value);
}

function columnOf(address: string): number {
  return [...address.replace(/[^A-Z]/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

interface Box {
  name: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function box(reference: string): Box {
  const [from = "A1", to = from] = reference.split(":");
  const row = (text: string): number => Number(text.replace(/\D/g, ""));
  return { name: reference, top: row(from), left: columnOf(from), bottom: row(to), right: columnOf(to) };
}

function overlap(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

class Inspector {
  readonly breaches: string[] = [];
  private readonly documents = new Map<string, Document>();
  private readonly tables = { ids: new Map<string, string>(), names: new Map<string, string>() };
  private xfs = 0;
  private dxfs = 0;

  constructor(private readonly parts: Parts) {}

  private say(part: string, what: string): void {
    this.breaches.push(`${part}: ${what}`);
  }

  private root(part: string): Element | null {
    const known = this.documents.get(part);
    if (known) return known.documentElement;
    const bytes = this.parts.get(part);
    if (!bytes) return null;
    try {
      const parser = new DOMParser({ onError: (level, message) => { if (level !== "warning") throw new Error(message); } });
      const document = parser.parseFromString(new TextDecoder().decode(bytes), "text/xml");
      this.documents.set(part, document);
      return document.documentElement;
    } catch (error) {
      this.say(part, `not well formed: ${String(error).slice(0, 80)}`);
      return null;
    }
  }

  private relations(part: string): { id: string; kind: string; target: string; external: boolean }[] {
    const name = `${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`.replace(/^\.\//, "");
    return children(this.root(name)).map((node) => {
      const target = node.getAttribute("Target") ?? "";
      const external = node.getAttribute("TargetMode") === "External";
      const whole = target.startsWith("/") ? target.slice(1) : path.posix.normalize(path.posix.join(path.posix.dirname(part), target));
      return { id: node.getAttribute("Id") ?? "", kind: (node.getAttribute("Type") ?? "").replace(/^.*\//, ""), target: external ? target : decodeURI(whole), external };
    });
  }

  inspect(): string[] {
    for (const part of this.parts.keys()) if (/\.(xml|rels|vml)$/.test(part)) this.root(part);
    this.inspectRelationships();
    this.inspectContentTypes();
    this.inspectStyles();
    this.inspectWorkbook();
    return this.breaches;
  }

  private inspectRelationships(): void {
    for (const part of this.parts.keys()) {
      const relationships = this.relations(part);
      const ids = relationships.map((each) => each.id);
      if (new Set(ids).size !== ids.length) this.say(part, "two relationships with one id");
      for (const each of relationships) if (!each.external && !this.parts.has(each.target)) this.say(part, `relationship ${each.id} to missing ${each.target}`);
      const used = new Set<string>();
      const visit = (node: Element): void => {
        for (const attribute of [...node.attributes]) {
          if (/relationships$/.test(attribute.namespaceURI ?? "")) used.add(attribute.value);
        }
        children(node).forEach(visit);
      };
      const root = /\.xml$/.test(part) ? this.root(part) : null;
      if (root) visit(root);
      for (const id of used) if (id !== "" && !ids.includes(id)) this.say(part, `names relationship ${id} that it does not have`);
    }
    for (const part of this.parts.keys()) {
      if (!part.includes("_rels/")) continue;
      const source = part.replace("_rels/", "").replace(/\.rels$/, "");
      if (source !== "" && !this.parts.has(source)) this.say(part, "relationships of a part that is not there");
    }
  }

  private inspectContentTypes(): void {
    const root = this.root("[Content_Types].xml");
    const names = children(root, "Override").map((node) => decodeURI((node.getAttribute("PartName") ?? "").slice(1)));
    const endings = children(root, "Default").map((node) => (node.getAttribute("Extension") ?? "").toLowerCase());
    for (const name of names) if (!this.parts.has(name)) this.say("[Content_Types].xml", `tells of missing ${name}`);
    if (new Set(names).size !== names.length) this.say("[Content_Types].xml", "tells of a part twice");
    if (new Set(endings).size !== endings.length) this.say("[Content_Types].xml", "tells of an ending twice");
    for (const part of this.parts.keys()) {
      const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
      if (part !== "[Content_Types].xml" && !names.includes(part) && !endings.includes(ending)) this.say(part, "has no content type");
      if (/^xl\/(worksheets|charts|drawings|tables|threadedComments|persons)\/[^/]*\.xml$/.test(part) && !names.includes(part)) this.say(part, "is plain xml to Excel");
    }
  }

  private inspectOrder(part: string, root: Element, order: readonly string[]): void {
    const places = children(root).map((node) => order.indexOf(node.localName ?? "")).filter((place) => place >= 0);
    if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))) this.say(part, "children out of order");
    for (const name of new Set(children(root).map((node) => node.localName))) {
      if (name !== "conditionalFormatting" && name !== "cols" && order.includes(name ?? "") && children(root, name ?? "").length > 1) this.say(part, `${name} stands twice`);
    }
  }

  private inspectCount(part: string, node: Element | undefined): void {
    const count = number(node, "count");
    if (count !== null && count !== children(node).length) this.say(part, `${node?.localName} says ${count} and holds ${children(node).length}`);
  }

  private inspectStyles(): void {
    const part = this.relations("xl/workbook.xml").find((each) => each.kind === "styles")?.target ?? "";
    const root = this.root(part);
    if (!root) return;
    this.inspectOrder(part, root, styleChildren);
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]) this.inspectCount(part, child(root, name));
    const size = (name: string): number => children(child(root, name)).length;
    const formats = new Set(children(child(root, "numFmts")).map((node) => node.getAttribute("numFmtId")));
    if (formats.size !== size("numFmts")) this.say(part, "a number format twice");
    for (const group of ["cellStyleXfs", "cellXfs"]) {
      children(child(root, group)).forEach((xf, at) => {
        const limits: [string, number][] = [["fontId", size("fonts")], ["fillId", size("fills")], ["borderId", size("borders")], ["xfId", group === "cellXfs" ? size("cellStyleXfs") : Infinity]];
        for (const [name, limit] of limits) if ((number(xf, name) ?? 0) >= Math.max(1, limit)) this.say(part, `${group} ${at}: ${name} beyond its list`);
        const format = number(xf, "numFmtId") ?? 0;
        if (format >= 164 && !formats.has(String(format))) this.say(part, `${group} ${at}: number format ${format} missing`);
      });
    }
    this.xfs = Math.max(1, size("cellXfs"));
    this.dxfs = size("dxfs");
  }

  private inspectWorkbook(): void {
    const part = "xl/workbook.xml";
    const root = this.root(part);
    if (!root) return this.say(part, "missing");
    this.inspectOrder(part, root, workbookChildren);
    const sheets = children(child(root, "sheets"));
    const relations = this.relations(part);
    const distinct = (name: string, fold = false): void => {
      const values = sheets.map((node) => (fold ? (node.getAttribute(name) ?? "").toLowerCase() : node.getAttribute(name)));
      if (new Set(values).size !== values.length) this.say(part, `two sheets with one ${name}`);
    };
    distinct("name", true);
    distinct("sheetId");
    for (const node of sheets) if (!/^[^:\\/?*[\]]{1,31}$/.test(node.getAttribute("name") ?? "")) this.say(part, `sheet name ${node.getAttribute("name")}`);
    const active = number(all(root, "workbookView")[0], "activeTab") ?? 0;
    if (!sheets[active] || sheets[active]?.getAttribute("state")?.includes("idden")) this.say(part, "active sheet is not there to be seen");
    this.inspectNames(part, children(child(root, "definedNames")), sheets.length);
    const selected = relations.filter((each) => each.kind === "worksheet").filter((each) => all(this.root(each.target), "sheetView").some((node) => /^(1|true)$/.test(node.getAttribute("tabSelected") ?? "")));
    if (selected.length > 1) this.say(part, "several sheets are selected as a group");
    for (const each of relations.filter((relation) => relation.kind === "worksheet")) this.inspectSheet(each.target);
  }

  private inspectNames(part: string, nodes: Element[], sheets: number): void {
    const keys = nodes.map((node) => `${node.getAttribute("localSheetId") ?? ""}|${(node.getAttribute("name") ?? "").toLowerCase()}`);
    if (new Set(keys).size !== keys.length) this.say(part, "a name twice");
    for (const node of nodes) {
      if ((number(node, "localSheetId") ?? 0) >= sheets) this.say(part, `name ${node.getAttribute("name")} belongs to a sheet that is not there`);
      if ((node.textContent ?? "") === "") this.say(part, `name ${node.getAttribute("name")} without formula`);
    }
  }

  private inspectSheet(part: string): void {
    const root = this.root(part);
    if (!root) return;
    this.inspectOrder(part, root, worksheetChildren);
    this.inspectCells(part, root);
    for (const name of ["mergeCells", "dataValidations", "tableParts"]) this.inspectCount(part, child(root, name));
    for (const rule of all(root, "cfRule")) {
      if ((number(rule, "dxfId") ?? -1) >= this.dxfs) this.say(part, "conditional format with a dxf that is not there");
      if (rule.namespaceURI?.endsWith("2006/main") && number(rule, "priority") === null) this.say(part, "conditional format without priority");
    }
    for (const formula of all(root, "formula1")) if (/^".{256,}"$/s.test(formula.textContent ?? "")) this.say(part, "list of more than 255 characters");
    const columns = all(child(root, "cols"), "col");
    columns.forEach((node, at) => {
      if (at > 0 && (number(node, "min") ?? 0) <= (number(columns[at - 1], "max") ?? 0)) this.say(part, "columns out of order");
      if ((number(node, "style") ?? 0) >= this.xfs) this.say(part, "column style beyond its list");
    });
    this.inspectAreas(part, root);
    this.inspectDrawing(part, root);
  }

  private inspectCells(part: string, root: Element): void {
    let last = 0;
    for (const row of children(child(root, "sheetData"), "row")) {
      const at = number(row, "r") ?? last + 1;
      if (at <= last) this.say(part, `row ${at} after row ${last}`);
      last = at;
      if ((number(row, "s") ?? 0) >= this.xfs) this.say(part, `row ${at}: style beyond its list`);
      let column = 0;
      for (const cell of children(row, "c")) {
        const address = cell.getAttribute("r") ?? "";
        if (address !== "") {
          if (Number(address.replace(/\D/g, "")) !== at) this.say(part, `${address} stands in row ${at}`);
          if (columnOf(address) <= column) this.say(part, `${address} out of order`);
          column = columnOf(address);
        }
        if ((number(cell, "s") ?? 0) >= this.xfs) this.say(part, `${address}: style beyond its list`);
        const formula = child(cell, "f")?.textContent ?? "";
        if (/^=|\[@/.test(formula)) this.say(part, `${address}: formula not as files write it: ${formula}`);
        if (cell.getAttribute("t") === null && child(cell, "v") && !Number.isFinite(Number(child(cell, "v")?.textContent))) this.say(part, `${address}: a number that is none`);
      }
    }
  }

  private inspectAreas(part: string, root: Element): void {
    const merges = all(child(root, "mergeCells"), "mergeCell").map((node) => box(node.getAttribute("ref") ?? ""));
    const tables = this.relations(part).filter((each) => each.kind === "table").map((each) => ({ target: each.target, node: this.root(each.target) }));
    for (const { target, node } of tables) {
      if (!node) continue;
      this.inspectTable(target, node);
      this.inspectHeader(target, node, root);
    }
    const areas = [...merges, ...tables.map(({ node }) => box(node?.getAttribute("ref") ?? "A1"))];
    areas.forEach((a, at) => {
      for (const b of areas.slice(at + 1)) if (overlap(a, b)) this.say(part, `${a.name} and ${b.name} overlap`);
    });
    const filter = child(root, "autoFilter");
    for (const { node } of tables) if (filter && overlap(box(filter.getAttribute("ref") ?? ""), box(node?.getAttribute("ref") ?? "A1"))) this.say(part, "filter of the sheet over a table");
    const listed = all(child(root, "tableParts"), "tablePart").length;
    if (listed !== tables.length) this.say(part, `${tables.length} tables, ${listed} listed`);
  }

  /** Excel repairs a table whose header cells say something else than its columns, or hold numbers. */
  private inspectHeader(part: string, table: Element, sheet: Element): void {
    if (table.getAttribute("headerRowCount") === "0") return;
    const area = box(table.getAttribute("ref") ?? "");
    const row = children(child(sheet, "sheetData"), "row").find((each) => number(each, "r") === area.top);
    children(child(table, "tableColumns"), "tableColumn").forEach((column, at) => {
      const cell = children(row, "c").find((each) => columnOf(each.getAttribute("r") ?? "") === area.left + at);
      const kind = cell?.getAttribute("t");
      if (kind === "s") return;
      const name = (column.getAttribute("name") ?? "").replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      if (!["inlineStr", "str"].includes(kind ?? "") || (cell?.textContent ?? "") !== name) this.say(part, `column ${name} has the header cell ${cell?.textContent ?? ""}`);
    });
  }

  private inspectTable(part: string, table: Element): void {
    for (const [seen, attribute] of [[this.tables.ids, "id"], [this.tables.names, "displayName"]] as const) {
      const value = (table.getAttribute(attribute) ?? "").toLowerCase();
      if (seen.has(value)) this.say(part, `${attribute} ${value} also in ${seen.get(value)}`);
      seen.set(value, part);
    }
    const area = box(table.getAttribute("ref") ?? "");
    const columns = children(child(table, "tableColumns"), "tableColumn");
    if (columns.length !== area.right - area.left + 1) this.say(part, "columns do not fill the area");
    this.inspectCount(part, child(table, "tableColumns"));
    for (const attribute of ["id", "name"]) {
      const values = columns.map((node) => (node.getAttribute(attribute) ?? "").toLowerCase());
      if (new Set(values).size !== values.length || values.includes("")) this.say(part, `columns with one ${attribute}`);
    }
    this.inspectOrder(part, table, ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"]);
  }

  private inspectDrawing(part: string, root: Element): void {
    const drawings = this.relations(part).filter((each) => each.kind === "drawing");
    if (drawings.length !== children(root, "drawing").length) this.say(part, "drawings related and named are not the same number");
    for (const { target } of drawings) {
      const drawing = this.root(target);
      const ids = all(drawing, "cNvPr").filter((node) => node.parentNode?.localName !== "Fallback").map((node) => node.getAttribute("id"));
      if (new Set(ids).size !== ids.length) this.say(target, "two shapes with one id");
      for (const anchor of children(drawing).filter((node) => node.localName === "twoCellAnchor")) {
        const corner = (name: string, axis: string): number => Number(child(child(anchor, name), axis)?.textContent ?? Number.NaN);
        const flat = ["col", "row"].some((axis) => !(corner("to", axis) >= corner("from", axis)) || corner("from", `${axis}Off`) < 0);
        if (flat) this.say(target, "anchor turned inside out");
      }
    }
  }
}

export function breaches(parts: Parts): string[] {
  return new Inspector(parts).inspect();
}

/** Entries of a zip as its central directory names them, doubles included. */
export function zipEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 45 + length;
  }
  return names;
}
