/** Files hold what Excel, stricter than LibreOffice, demands: order, unique ids, indices within their lists. */
import { ensureCell, newBook } from "../../../src/embedded/book";
import { saveBook } from "../../../src/embedded/file/save";
import type { Book } from "../../../src/embedded/model";
import { addPlanSheet, fixture, hardFiles, openFixture, partsOf, planChart, planTable, textOfPart } from "./files";
import { breaches, zipEntries } from "./strict";

/** Uses everything that a file can hold on one sheet, beside and below what is there. */
function useEverything(book: Book, at: number): void {
  const sheet = book.sheets[at];
  if (!sheet) return;
  const row = 4000;
  ["Kode", "Tekst", "Sum"].forEach((text, column) => (ensureCell(sheet, row, column).value = text));
  ensureCell(sheet, row + 1, 2).formula = "=[@Kode]*2";
  sheet.tables.push({ ...planTable(`tblAlt${at}`), area: { row, column: 0, rows: 3, columns: 3 }, columns: ["Kode", "Tekst", "Sum"].map((name, index) => ({ id: index + 1, name })) });
  sheet.merges.push({ row: row + 10, column: 0, rows: 2, columns: 3 });
  sheet.validations.push({ areas: [{ row: row + 20, column: 0, rows: 5, columns: 1 }], rule: { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } }, errorAlert: { showAlert: true, style: "Stop", title: "Feil", message: "Bare hele tall" }, prompt: null, ignoreBlanks: true });
  sheet.conditionalFormats.push({ id: `ny${at}`, areas: [{ row: row + 1, column: 0, rows: 2, columns: 3 }], type: "Custom", priority: 0, stopIfTrue: false, detail: { rule: { formula: "=$A4002>1" }, format: { font: { bold: true, color: "#9C0006" }, fill: { color: "#FFC7CE" } } }, xml: null });
  sheet.columns.set(30, { size: 100, hidden: false, style: book.styles.intern({ ...book.styles.list[0]!, numberFormat: "# ##0.0", xf: null }) });
  sheet.rows.set(row + 30, { size: 40, hidden: false, style: null });
  ensureCell(sheet, row + 40, 0).link = { address: "https://www.ssb.no/a b?x=1&y=2" };
  ensureCell(sheet, row + 41, 0).link = { documentReference: `'${sheet.name.replaceAll("'", "''")}'!A1` };
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.tabColor = "#1F4E78";
  sheet.page = { ...sheet.page, orientation: "Landscape", fitWidth: 1, fitHeight: null, scale: null, printArea: "$A$1:$C$20", titleRows: "$1:$2", header: "&LKommune", footer: "&CSide &P av &N" };
  sheet.charts.push({ ...planChart("ColumnClustered", `'${sheet.name.replaceAll("'", "''")}'`), name: "Nytt", top: 3000 });
  sheet.comments.push({ id: "", row: row + 50, column: 1, author: "Kari", text: "Sjekk", created: "2026-11-22T08:00:00.00", resolved: false, replies: [{ id: "", author: "Ola", text: "Gjort", created: "2026-11-22T09:00:00.00" }] });
  sheet.protection = { protected: true, options: { allowFormatColumns: true, allowAutoFilter: true }, hasPassword: sheet.protection.hasPassword };
}

test("the list of breaches is not blind: planted faults are found", async () => {
  const book = newBook({ sheetNames: ["Ark1"] });
  addPlanSheet(book);
  const parts = partsOf(await saveBook(book));
  expect(breaches(parts)).toEqual([]);
  const plant = (name: string, from: string | RegExp, to: string): string[] => {
    const text = textOfPart(parts, name);
    expect(text.replace(from, to)).not.toBe(text);
    return breaches(new Map([...parts, [name, new TextEncoder().encode(text.replace(from, to))]]));
  };
  const sheet = "xl/worksheets/sheet2.xml";
  expect(plant(sheet, /(<sheetFormatPr[^>]*>)(<sheetData>.*<\/sheetData>)/s, "$2$1")).toEqual([`${sheet}: children out of order`]);
  expect(plant(sheet, 's="1"', 's="99"')).toEqual([`${sheet}: C2: style beyond its list`]);
  expect(plant(sheet, 'r="B2"', 'r="A2"')).toEqual([`${sheet}: A2 out of order`]);
  expect(plant(sheet, "tblPlan[[#This Row],[Kost]]", "[@Kost]")).toEqual([`${sheet}: C2: formula not as files write it: [@Kost]*2`]);
  expect(plant(sheet, "<is><t>Kost</t></is>", "<is><t>Pris</t></is>")).toEqual(["xl/tables/table1.xml: column Kost has the header cell Pris"]);
  expect(plant("xl/tables/table1.xml", 'id="2" name="Kost"', 'id="1" name="Kost"')).toEqual(["xl/tables/table1.xml: columns with one id"]);
  expect(plant("xl/workbook.xml", 'sheetId="2"', 'sheetId="1"')).toEqual(["xl/workbook.xml: two sheets with one sheetId"]);
  expect(plant("xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "worksheets/sheet9.xml")).toContain("xl/workbook.xml: relationship rId4 to missing xl/worksheets/sheet9.xml");
  expect(plant("xl/styles.xml", /<cellXfs count="\d+"/, '<cellXfs count="1"')).toEqual(["xl/styles.xml: cellXfs says 1 and holds 2"]);
});

test("a new workbook that uses everything is sound", async () => {
  const book = newBook({ sheetNames: ["Ark1", "Med 'hermetegn'"] });
  addPlanSheet(book);
  for (let at = 0; at < 3; at += 1) useEverything(book, at);
  book.settings.set("a", { b: [1, "x"] });
  book.customXml.push({ id: "{11111111-2222-4333-8444-555555555555}", xml: "<minne xmlns=\"urn:tiltaksplan:minne\"/>", part: null });
  book.properties["title"] = "Økonomiplan";
  book.customProperties.set("Kommune", "Løten");
  const bytes = await saveBook(book);
  expect(breaches(partsOf(bytes))).toEqual([]);
  expect(new Set(zipEntries(bytes)).size).toBe(zipEntries(bytes).length);
});

describe.each(hardFiles)("%s", (name) => {
  const old = breaches(partsOf(fixture(name)));

  test("a save with a new sheet breaks nothing that was whole", async () => {
    const book = await openFixture(name);
    addPlanSheet(book);
    const bytes = await saveBook(book);
    expect(breaches(partsOf(bytes)).filter((breach) => !old.includes(breach))).toEqual([]);
    expect(new Set(zipEntries(bytes)).size).toBe(zipEntries(bytes).length);
  });

  test("a save that changes every sheet in every way breaks nothing that was whole", async () => {
    const book = await openFixture(name);
    addPlanSheet(book);
    book.sheets.forEach((_sheet, at) => useEverything(book, at));
    const after = breaches(partsOf(await saveBook(book)));
    expect(after.filter((breach) => !old.includes(breach))).toEqual([]);
  });

  test("removing a sheet leaves a sound file without its leavings", async () => {
    const { length } = (await openFixture(name)).sheets;
    for (const at of new Set([0, Math.floor(length / 2), length - 1])) {
      const book = await openFixture(name);
      addPlanSheet(book);
      const [gone] = book.sheets.splice(at, 1);
      book.names = book.names.filter((each) => each.sheet !== gone?.id);
      const parts = partsOf(await saveBook(book));
      expect(parts.has(gone?.part ?? "")).toBe(false);
      expect(breaches(parts).filter((breach) => !old.includes(breach))).toEqual([]);
    }
  });

  test("sheets put in another order leave a sound file", async () => {
    const book = await openFixture(name);
    addPlanSheet(book);
    book.sheets.reverse();
    expect(breaches(partsOf(await saveBook(book))).filter((breach) => !old.includes(breach))).toEqual([]);
  });
});
