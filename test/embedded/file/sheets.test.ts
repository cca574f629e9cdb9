/** Sheets that come, go, move and get other names: what points at them by place or name follows. */
import { ensureCell, newBook, newSheet } from "../../../src/embedded/book";
import { saveBook } from "../../../src/embedded/file/save";
import { addPlanSheet, opened, openFixture, partsOf, sheetNamed, textOfPart } from "./files";

function workbookText(bytes: Uint8Array): string {
  return textOfPart(partsOf(bytes), "xl/workbook.xml");
}

/** `name|localSheetId` of every defined name. */
function nameKeys(text: string): string[] {
  return [...text.matchAll(/<definedName ([^>]*)>/g)].map(([, attributes = ""]) => `${/name="([^"]*)"/.exec(attributes)?.[1]}|${/localSheetId="(\d+)"/.exec(attributes)?.[1] ?? ""}`);
}

test("a sheet put first pushes the names of single sheets one place on, chart sheets counted", async () => {
  const book = await openFixture("ironcalc_example.xlsx");
  newSheet(book, "Først", 0);
  const text = workbookText(await saveBook(book));
  // In the file: answer on sheet 4, answer2 on 0, local_thing on 2; Chart1 is sheet 1.
  expect(nameKeys(text)).toEqual(["answer|5", "answer2|1", "local_thing|3", "numbers|", "quantum|"]);
  expect([...text.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual(["Først", "Sheet1", "Chart1", "Second", "Sheet4", "shared", "Table", "Sheet2", "Created fourth", "Frozen", "Split", "Hidden"]);
  // The file was saved with its ninth sheet (place 8) in front.
  expect(/activeTab="(\d+)"/.exec(text)?.[1]).toBe("9");
});

test("a sheet taken away takes its own names with it and lets the others close up", async () => {
  const book = await openFixture("ironcalc_example.xlsx");
  const second = sheetNamed(book, "Second");
  book.sheets = book.sheets.filter((sheet) => sheet !== second);
  book.names = book.names.filter((name) => name.sheet !== second.id);
  const bytes = await saveBook(book);
  expect(nameKeys(workbookText(bytes))).toEqual(["answer|3", "answer2|0", "numbers|", "quantum|"]);
  const again = await opened(bytes);
  expect(again.names.find((name) => name.name === "answer")?.sheet).toBe(sheetNamed(again, "shared").id);
  expect([...partsOf(bytes).keys()]).not.toContain("xl/calcChain.xml");
});

test("a sheet with a drawing, a pivot table and comments goes with all that only it used", async () => {
  const book = await openFixture("kitchen-sink.xlsm");
  const before = [...(book.package?.keys() ?? [])];
  book.sheets = book.sheets.filter((sheet) => sheet.name !== "Model");
  const after = partsOf(await saveBook(book));
  expect(before.filter((part) => !after.has(part)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/comments/comment1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/commentsDrawing1.vml",
    "xl/drawings/drawing1.xml",
    "xl/media/image1.png",
    "xl/slicers/slicer1.xml",
    "xl/tables/table1.xml",
    "xl/threadedComments/threadedComment1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("our own sheet added, saved, opened, removed and saved leaves the parts that were there before", async () => {
  const first = await openFixture("kitchen-sink.xlsm");
  const before = [...(first.package?.keys() ?? [])].sort();
  addPlanSheet(first);
  const second = await opened(await saveBook(first), "kitchen-sink.xlsm");
  second.sheets = second.sheets.filter((sheet) => sheet.name !== "Plan & kostnad");
  second.names = second.names.filter((name) => name.name !== "kostNaa");
  expect([...partsOf(await saveBook(second)).keys()].sort()).toEqual(before);
});

test("a renamed sheet renames its print area and titles, and what its pivot table fetches from", async () => {
  const book = await openFixture("kitchen-sink.xlsm");
  sheetNamed(book, "Model").name = "Modell 'A'";
  const bytes = await saveBook(book);
  const text = workbookText(bytes);
  expect(textOfPart(partsOf(bytes), "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`<worksheetSource ref="A3:F15" sheet="Modell 'A'">`);
  expect(text).toContain("'Modell ''A'''!$A$1:$P$40");
  expect(text).toContain("'Modell ''A'''!$3:$3");
  expect(text).toContain('<sheet name="Modell \'A\'" sheetId="1" r:id="rId1" state="visible">');
});

test("a hidden sheet is hidden, a shown one shown, the others read as before", async () => {
  const book = await openFixture("kitchen-sink.xlsm");
  sheetNamed(book, "Other sheet").visibility = "VeryHidden";
  sheetNamed(book, "Hidden").visibility = "Visible";
  const again = await opened(await saveBook(book));
  expect(again.sheets.map((sheet) => sheet.visibility)).toEqual(["Visible", "VeryHidden", "Visible", "Visible"]);
});

test("ids of sheets made here come back, so that what remembers them finds them", async () => {
  const book = newBook({ sheetNames: ["A", "B"] });
  book.sheets.splice(0, 1);
  newSheet(book, "C", 0);
  const ids = book.sheets.map((sheet) => sheet.id);
  book.active = ids[1] ?? "";
  const again = await opened(await saveBook(book));
  expect(again.sheets.map((sheet) => [sheet.name, sheet.id])).toEqual([
    ["C", ids[0]],
    ["B", ids[1]],
  ]);
  expect(again.active).toBe(ids[1]);
});

test("a filter of a new sheet is known by the hidden name that Excel wants", async () => {
  const book = newBook({ sheetNames: ["Ark 1"] });
  const sheet = book.sheets[0]!;
  ["a", "b"].forEach((text, column) => (ensureCell(sheet, 0, column).value = text));
  sheet.autoFilter = { area: { row: 0, column: 0, rows: 5, columns: 2 }, criteria: [{}, { filterOn: "Values", values: ["x", ""] }] };
  const bytes = await saveBook(book);
  expect(workbookText(bytes)).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Ark 1\'!$A$1:$B$5</definedName>');
  expect((await opened(bytes)).sheets[0]?.autoFilter).toEqual(sheet.autoFilter);
});
