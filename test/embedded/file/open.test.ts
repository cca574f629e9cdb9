/** What a file says, and what it says when it cannot be opened. Expected values were read out of the files' XML. */
import { zipSync, strToU8 } from "fflate";
import { openBook } from "../../../src/embedded/file/open";
import { unpack } from "../../../src/embedded/file/package/unpack";
import { saveBook } from "../../../src/embedded/file/save";
import { newBook } from "../../../src/embedded/book";
import { addPlanSheet, fixture, openFixture, opened, partsOf, sheetNamed } from "./files";

async function code(bytes: Uint8Array): Promise<string> {
  const result = await openBook(bytes, "x.xlsx");
  return result.ok ? "opened" : `${result.code} ${result.detail}`;
}

/** A .xlsx of the parts given, with the least that points at `xl/workbook.xml`. */
function zipped(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function relationships(...list: [string, string, string][]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** One sheet under an unusual name, with `sheet` as its XML. */
function oneSheet(sheet: string, more: Record<string, string> = {}): Uint8Array {
  return zipped({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["r1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad" sheetId="7" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["a", "worksheet", "/xl/odd/blad-en.xml"], ["s", "sharedStrings", "strings.xml"]),
    "xl/odd/blad-en.xml": sheet,
    ...more,
  });
}

describe("files that cannot be opened end in a code", () => {
  test("an encrypted package", async () => expect(await code(fixture("excelize_encryptAES.xlsx"))).toBe("encrypted-workbook EncryptedPackage"));

  test("a workbook of Excel 97–2003", async () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set([..."Workbook"].flatMap((letter) => [letter.charCodeAt(0), 0]), 512);
    expect(await code(bytes)).toBe("old-workbook-format xls");
  });

  test("another old Office document", async () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await code(bytes)).toBe("not-a-workbook ole");
  });

  test("nothing, a text, a picture", async () => {
    expect(await code(new Uint8Array())).toBe("not-a-workbook empty");
    expect(await code(strToU8("Tiltak;Kostnad\n1;2\n"))).toBe("not-a-workbook no-zip");
  });

  test("a zip without a workbook, a Word document, a binary workbook", async () => {
    expect(await code(zipped({ "a.txt": "hei" }))).toBe("not-a-workbook no-workbook");
    const word = { "_rels/.rels": relationships(["r1", "officeDocument", "word/document.xml"]), "word/document.xml": "<w:document xmlns:w='w'/>" };
    expect(await code(zipped(word))).toBe("not-a-workbook document");
    expect(await code(zipped({ "_rels/.rels": relationships(["r1", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }))).toBe("old-workbook-format xlsb");
  });

  test("broken XML in a sheet, and a file cut off in the middle", async () => {
    expect(await code(oneSheet(`<worksheet xmlns="${main}"><sheetData><row></sheetData></worksheet>`))).toMatch(/^broken-workbook .*unexpected close tag/);
    expect(await code(fixture("kitchen-sink.xlsm").subarray(0, 12_000))).toMatch(/^broken-workbook /);
  });

  test("an entity bomb is broken XML, not an expansion", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${main}"><sheetData>&b;</sheetData></worksheet>`;
    expect(await code(oneSheet(bomb))).toMatch(/^broken-workbook /);
  });

  test("a zip that unpacks beyond the limit is refused before it is unpacked", () => {
    const bytes = zipSync({ "xl/a.xml": new Uint8Array(3_000_000), "xl/b.xml": new Uint8Array(3_000_000) });
    expect(bytes.length).toBeLessThan(20_000);
    expect(() => unpack(bytes, 5_000_000)).toThrow("broken-workbook: too-large");
    expect(unpack(bytes, 7_000_000).size).toBe(2);
  });
});

describe("cells", () => {
  test("every kind of value, without addresses, in a sheet found by relationship under a prefix", async () => {
    const strings = `<sst xmlns="${main}"><si><t>delt</t></si><si><r><t xml:space="preserve">rik </t></r><r><rPr><b/></rPr><t>tekst</t></r><rPh sb="0" eb="1"><t>nei</t></rPh></si></sst>`;
    const cells = [
      '<x:c t="s"><x:v>0</x:v></x:c>',
      '<x:c t="s"><x:v>1</x:v></x:c>',
      '<x:c t="inlineStr"><x:is><x:t>linje_x000D__x000a_to _x005F_x0041_</x:t></x:is></x:c>',
      '<x:c t="b"><x:v>1</x:v></x:c>',
      '<x:c t="e"><x:v>#N/A</x:v></x:c>',
      '<x:c><x:v>-1.5e3</x:v></x:c>',
      '<x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>deltx</x:v></x:c>',
      '<x:c t="d"><x:v>2026-11-22T12:00:00</x:v></x:c>',
    ].join("");
    const book = await opened(oneSheet(`<x:worksheet xmlns:x="${main}"><x:sheetData><x:row>${cells}</x:row></x:sheetData></x:worksheet>`, { "xl/strings.xml": strings }));
    const sheet = sheetNamed(book, "Blad");
    expect(sheet.id).toBe("{00000007-0000-0000-0000-000000000000}");
    const row = [...(sheet.cells.get(0)?.values() ?? [])];
    // 22.11.2026 is day 46348 of Excel's calendar.
    expect(row.map((cell) => cell.value)).toEqual(["delt", "rik tekst", "linje\r\nto _x0041_", true, { error: "#N/A" }, -1500, "deltx", 46348.5]);
    expect(row[6]?.formula).toBe('=A1&"x"');
  });

  test("shared formulas stand written out, array formulas know their area, new functions lose their prefix", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+Blad!A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">_xlfn._xlws.SORT(A1:A2)</f><v>0</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><v>1</v></c><c r="D3"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*A1)&amp;"_xlfn.ikke"</f></c></row>';
    const sheet = sheetNamed(await opened(oneSheet(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`)), "Blad");
    const formula = (row: number, column: number): unknown => sheet.cells.get(row)?.get(column)?.formula;
    expect([formula(0, 1), formula(1, 1), formula(2, 1)]).toEqual(["=A1*$A$1+Blad!A2", "=A2*$A$1+Blad!A3", "=A3*$A$1+Blad!A4"]);
    expect(sheet.cells.get(1)?.get(2)).toMatchObject({ formula: "=SORT(A1:A2)", array: { row: 1, column: 2, rows: 2, columns: 1 } });
    expect(formula(2, 3)).toBe('=LET(x,2,x*A1)&"_xlfn.ikke"');
  });

  test("a million formatted rows and columns to the edge cost no more than a limit", async () => {
    const rows = Array.from({ length: 300_000 }, (_each, at) => `<row r="${at + 1}" s="1" customFormat="1"><c r="A${at + 1}" s="1"/></row>`).join("");
    const styles = `<styleSheet xmlns="${main}"><cellXfs><xf/><xf fillId="1"/></cellXfs><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills></styleSheet>`;
    const bytes = oneSheet(`<worksheet xmlns="${main}"><cols><col min="2" max="16384" width="9" style="1"/></cols><sheetData>${rows}<row r="900000"><c r="B900000"><v>5</v></c></row></sheetData></worksheet>`, {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relationships(["a", "worksheet", "/xl/odd/blad-en.xml"], ["s", "styles", "styles.xml"]),
    });
    const sheet = sheetNamed(await opened(bytes), "Blad");
    expect(sheet.cells.get(899_999)?.get(1)?.value).toBe(5);
    expect(sheet.rows.size).toBe(100_000);
    expect(sheet.cells.size).toBe(100_001);
    expect(sheet.columns.size).toBe(16_383);
  });
});

describe("the kitchen sink", () => {
  test("sheets, names, print set-up, frozen panes, columns", async () => {
    const book = await openFixture("kitchen-sink.xlsm");
    expect(book.macros).toBe(true);
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Model", "Visible"],
      ["Other sheet", "Visible"],
      ["Hidden", "Hidden"],
      ["Pivot", "Visible"],
    ]);
    expect(book.names.map((name) => [name.name, name.formula])).toEqual([
      ["Rate", "='Other sheet'!$B$1"],
      ["Slicer_Region", "=#N/A"],
    ]);
    const model = sheetNamed(book, "Model");
    expect(model.page).toMatchObject({ orientation: "Landscape", printArea: "$A$1:$P$40", titleRows: "$3:$3", fitWidth: 1, fitHeight: null, footer: "&CPage &P of &N" });
    expect(model.freeze).toEqual({ rows: 3, columns: 3 });
    expect(model.tabColor).toBe("#00B050");
    expect(model.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
    // 18 characters: trunc((256*18+18)/256*7) = 126 pixels = 94.5 points.
    expect(model.columns.get(0)).toEqual({ size: 94.5, hidden: false, style: null });
    expect(model.columns.get(8)).toMatchObject({ hidden: true, level: 1 });
    expect(model.rows.get(0)?.size).toBe(28);
    expect(model.rows.get(16)?.hidden).toBe(true);
  });

  test("cells with formulas, table, styles, protection", async () => {
    const book = await openFixture("kitchen-sink.xlsm");
    const model = sheetNamed(book, "Model");
    expect(model.cells.get(18)?.get(1)?.formula).toBe("=SUM(Sales[2025])");
    expect(model.tables).toMatchObject([{ name: "Sales", part: "xl/tables/table1.xml" }]);
    const title = book.styles.list[model.cells.get(0)?.get(0)?.style ?? 0];
    expect(title).toMatchObject({ bold: true, fontSize: 14, fontColor: "#FFFFFF", fill: "#1F4E78", horizontal: "Center", xf: 1 });
    const date = book.styles.list[model.cells.get(3)?.get(2)?.style ?? 0];
    expect(date?.numberFormat).toBe("dd/mm/yyyy");
    expect(sheetNamed(book, "Other sheet").protection).toMatchObject({ protected: true, hasPassword: true, options: { allowSort: false, allowEditObjects: true, selectionMode: "Normal" } });
  });

  test("validation, conditional formats, comments, charts, custom XML, properties", async () => {
    const book = await openFixture("kitchen-sink.xlsm");
    const model = sheetNamed(book, "Model");
    expect(model.validations.map((each) => each.rule)).toEqual([
      { list: { inCellDropDown: true, source: "North,South,East,West" } },
      { decimal: { formula1: 0, formula2: 1_000_000, operator: "Between" } },
    ]);
    expect(model.conditionalFormats.map((each) => each.type)).toEqual(["CellValue", "ColorScale", "DataBar"]);
    expect(model.comments).toMatchObject([{ author: "Ann", text: "Check this region" }]);
    expect(model.charts.map((chart) => [chart.type, chart.title, chart.series.length])).toEqual([
      ["Line", "Trend", 3],
      ["ColumnClustered", "Columns", 1],
    ]);
    // The first anchor is 5 400 000 × 2 700 000 EMU at the corner of H3.
    expect(model.charts[0]).toMatchObject({ width: 5_400_000 / 12_700, height: 2_700_000 / 12_700 });
    expect(book.customXml).toHaveLength(1);
    expect([...book.customProperties.keys()].length).toBeGreaterThan(0);
  });
});

test("dates of the 1904 calendar are told by the workbook", async () => {
  const plain = await saveBook(newBook());
  expect((await opened(plain)).date1904).toBe(false);
  const parts = partsOf(plain);
  const text = new TextDecoder().decode(parts.get("xl/workbook.xml")).replace("<workbookPr/>", '<workbookPr date1904="1"/>');
  const changed = await opened(zipSync(Object.fromEntries([...parts, ["xl/workbook.xml", strToU8(text)]])));
  expect(changed.date1904).toBe(true);
});

test("settings and custom XML come back", async () => {
  const book = newBook();
  addPlanSheet(book);
  book.settings.set("valg", { "år": [2026, null], tekst: "<&>" });
  book.customXml.push({ id: "{11111111-2222-4333-8444-555555555555}", xml: '<m:minne xmlns:m="urn:tiltaksplan:minne"><m:ark id="register"/></m:minne>', part: null });
  const again = await opened(await saveBook(book));
  expect([...again.settings]).toEqual([["valg", { "år": [2026, null], tekst: "<&>" }]]);
  expect(again.customXml.map(({ id, xml }) => [id, xml.replace(/^<\?xml[^>]*>\s*/, "")])).toEqual([["{11111111-2222-4333-8444-555555555555}", '<m:minne xmlns:m="urn:tiltaksplan:minne"><m:ark id="register"/></m:minne>']]);
  again.settings.clear();
  again.customXml = [];
  const parts = partsOf(await saveBook(again));
  expect([...parts.keys()].filter((name) => name.startsWith("customXml"))).toEqual([]);
});
