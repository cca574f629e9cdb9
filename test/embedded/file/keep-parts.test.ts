/** Nothing of the user's may be lost: parts before and after a save, compared byte for byte. */
import { saveBook } from "../../../src/embedded/file/save";
import { parseXml, type XmlNode } from "../../../src/embedded/file/xml/tree";
import { addPlanSheet, fixture, hardFiles, opened, openFixture, partsOf, textOfPart } from "./files";

/** Parts that must tell of a new sheet; all other parts stay as they are. */
const mustChange = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function elements(text: string): string[] {
  const root = parseXml(text);
  const all: string[] = [];
  const visit = (node: XmlNode): void => {
    all.push(text.slice(node.start, node.end));
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return all;
}

/** Elements of `before` that are nowhere in `after`. */
function lost(before: string, after: string): string[] {
  const left = elements(after);
  return elements(before).filter((element) => {
    const at = left.indexOf(element);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Elements that grow when a sheet, a name, a font, a fill, a format or an xf is added. */
const grown = /^<(sheets|definedNames|calcPr|numFmts|fonts|fills|borders|cellXfs|dxfs)[\s>]/;

describe.each(hardFiles)("%s", (name) => {
  test("opened and saved with nothing done, every part is as it was", async () => {
    const before = partsOf(fixture(name));
    const after = partsOf(await saveBook(await openFixture(name)));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...before.keys()].filter((part) => !sameBytes(before.get(part), after.get(part)))).toEqual([]);
  });

  test("with a sheet, a table, a chart and a name added, only the parts that must tell of them differ", async () => {
    const before = partsOf(fixture(name));
    const book = await openFixture(name);
    addPlanSheet(book);
    const after = partsOf(await saveBook(book));
    expect([...before.keys()].filter((part) => !after.has(part))).toEqual([]);
    const differing = [...before.keys()].filter((part) => !sameBytes(before.get(part), after.get(part)));
    expect(differing.filter((part) => !mustChange.includes(part))).toEqual([]);
    const added = [...after.keys()].filter((part) => !before.has(part)).map((part) => part.replace(/\d+/g, "#")).sort();
    expect(added).toEqual(["xl/charts/chart#.xml", "xl/drawings/_rels/drawing#.xml.rels", "xl/drawings/drawing#.xml", "xl/tables/table#.xml", "xl/worksheets/_rels/sheet#.xml.rels", "xl/worksheets/sheet#.xml"]);
  });

  test("in the parts that tell of the new sheet everything that stood there stands there still", async () => {
    const before = partsOf(fixture(name));
    const book = await openFixture(name);
    addPlanSheet(book);
    const after = partsOf(await saveBook(book));
    for (const part of mustChange) {
      const gone = lost(textOfPart(before, part), textOfPart(after, part));
      expect(gone.filter((element) => !grown.test(element))).toEqual([]);
    }
  });

  test("the saved file opens again with the old sheets, tables and names and the new ones", async () => {
    const book = await openFixture(name);
    const names = book.names.map((each) => each.name);
    const sheets = book.sheets.map((sheet) => [sheet.id, sheet.name, sheet.tables.length, sheet.charts.length]);
    addPlanSheet(book);
    const again = await opened(await saveBook(book));
    expect(again.sheets.slice(0, -1).map((sheet) => [sheet.id, sheet.name, sheet.tables.length, sheet.charts.length])).toEqual(sheets);
    expect(again.names.map((each) => each.name)).toEqual([...names, "kostNaa"]);
    const added = again.sheets[again.sheets.length - 1];
    expect(added?.id).toBe(book.sheets[book.sheets.length - 1]?.id);
    expect(added?.tables.map((table) => table.name)).toEqual(["tblPlan"]);
    expect(added?.cells.get(1)?.get(2)).toMatchObject({ formula: "=[@Kost]*2", value: 2000 });
  });

  test("two saves of the same workbook give the same bytes", async () => {
    const book = await openFixture(name);
    addPlanSheet(book);
    expect(Buffer.compare(await saveBook(book), await saveBook(book))).toBe(0);
  });
});
