/** Packages that write the same things in other words: prefixes, strict namespaces, absolute targets, odd names. */
import { strToU8, zipSync } from "fflate";
import { ensureCell } from "../../../src/embedded/book";
import { saveBook } from "../../../src/embedded/file/save";
import { addPlanSheet, opened, partsOf, textOfPart } from "./files";
import { breaches } from "./strict";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A workbook whose parts all use the prefix `x` and have names of their own. */
function prefixed(): Uint8Array {
  const parts = {
    "[Content_Types].xml":
      '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<t:Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      `<t:Override PartName="/ark/Blad%20En.xml" ContentType="${sheetType}"/><t:Override PartName="/xl/stil.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></t:Types>`,
    "_rels/.rels": `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></r:Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="utf-8"?><x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="Blad" sheetId="3" q:id="b" xmlns:q="${office}"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="b" Type="${office}/worksheet" Target="/ark/Blad%20En.xml"/><r:Relationship Id="c" Type="${office}/styles" Target="stil.xml"/></r:Relationships>`,
    "xl/stil.xml": `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font/></x:fonts><x:fills><x:fill><x:patternFill/></x:fill></x:fills><x:borders><x:border/></x:borders><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`,
    "ark/Blad En.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test("a package with prefixes everywhere is read, patched and added to in its own prefix", async () => {
  const book = await opened(prefixed());
  const sheet = book.sheets[0]!;
  expect(sheet.cells.get(0)?.get(0)?.value).toBe(1);
  ensureCell(sheet, 0, 1).value = "to";
  const bold = ensureCell(sheet, 1, 0);
  bold.value = 3;
  bold.style = book.styles.intern({ ...book.styles.list[0]!, bold: true });
  sheet.merges.push({ row: 4, column: 0, rows: 1, columns: 2 });
  sheet.freeze = { rows: 1, columns: 0 };
  addPlanSheet(book);
  const parts = partsOf(await saveBook(book));
  expect(textOfPart(parts, "ark/Blad En.xml")).toContain(
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>to</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" s="1"><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A5:B5"/></x:mergeCells>',
  );
  expect(textOfPart(parts, "xl/workbook.xml")).toContain(`<x:sheet name="Plan &amp; kostnad" sheetId="4" xmlns:r="${office}" r:id="rId3"/></x:sheets><x:definedNames><x:definedName name="kostNaa">`);
  expect(breaches(parts)).toEqual([]);
  const again = await opened(await saveBook(book));
  expect(again.sheets.map((each) => each.name)).toEqual(["Blad", "Plan & kostnad"]);
  expect(again.styles.list[again.sheets[0]?.cells.get(1)?.get(0)?.style ?? 0]?.bold).toBe(true);
  expect(again.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
});

test("a part in UTF-16 is read, and written as the UTF-8 that it then says it is", async () => {
  const parts = partsOf(prefixed());
  const text = `<?xml version="1.0" encoding="UTF-16"?>${textOfPart(parts, "ark/Blad En.xml").replace("<x:v>1</x:v>", "<x:v>12</x:v>")}`;
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
  const book = await opened(zipSync(Object.fromEntries([...parts, ["ark/Blad En.xml", utf16]])));
  expect(book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(12);
  ensureCell(book.sheets[0]!, 0, 0).value = 13;
  expect(textOfPart(partsOf(await saveBook(book)), "ark/Blad En.xml")).toContain('<?xml version="1.0" encoding="UTF-8"?><x:worksheet');
});

test("a strict package gets strict parts", async () => {
  const strict = (text: string): string =>
    text
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main");
  const parts = partsOf(prefixed());
  const book = await opened(zipSync(Object.fromEntries([...parts.keys()].map((name) => [name, strToU8(strict(textOfPart(parts, name)))]))));
  addPlanSheet(book);
  const bytes = await saveBook(book);
  for (const [name, data] of partsOf(bytes)) {
    const text = new TextDecoder().decode(data);
    expect([name, text.match(/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)[^"]*/g) ?? []]).toEqual([name, []]);
  }
  expect((await opened(bytes)).sheets.map((sheet) => [sheet.name, sheet.charts.length, sheet.tables.length])).toEqual([
    ["Blad", 0, 0],
    ["Plan & kostnad", 1, 1],
  ]);
});
