/** What is put into a workbook made from nothing comes out of its file again. */
import { ensureCell, newBook } from "../../../src/embedded/book";
import { saveBook } from "../../../src/embedded/file/save";
import { textElement } from "../../../src/embedded/file/xml/escape";
import type { Book, Sheet, Style } from "../../../src/embedded/model";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { addPlanSheet, fixture, opened, openFixture, partsOf, planChart, sheetNamed, textOfPart } from "./files";

async function again(book: Book): Promise<{ book: Book; sheet: Sheet; parts: ReadonlyMap<string, Uint8Array> }> {
  const bytes = await saveBook(book);
  const read = await opened(bytes);
  return { book: read, sheet: read.sheets[0]!, parts: partsOf(bytes) };
}

function oneSheet(): { book: Book; sheet: Sheet } {
  const book = newBook({ sheetNames: ["Ark1"] });
  return { book, sheet: book.sheets[0]! };
}

const texts = [" foran", "bak ", "to  mellomrom", "linje\nskift", "\ttab", "_x000D_", "_x0041_ og _x", "\r\n", "\u0001\u001F", "<&>\"'", "🏔 fjell", "=ikke formel", "", "'", "0100", "æøå", "\uFFFF", "a\uD800b"];

test.each(texts.map((text) => [JSON.stringify(text), text]))("text %s", async (_shown, text) => {
  const { book, sheet } = oneSheet();
  ensureCell(sheet, 0, 0).value = text;
  expect((await again(book)).sheet.cells.get(0)?.get(0)?.value).toBe(text);
});

test("any text at all comes back, in cells and in results of formulas", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 12 }), { minLength: 1, maxLength: 20 }), async (list) => {
      const { book, sheet } = oneSheet();
      list.forEach((text, row) => {
        ensureCell(sheet, row, 0).value = text;
        Object.assign(ensureCell(sheet, row, 1), { formula: "=T(A1)", value: text });
      });
      const read = (await again(book)).sheet;
      list.forEach((text, row) => expect([read.cells.get(row)?.get(0)?.value, read.cells.get(row)?.get(1)?.value]).toEqual([text, text]));
    }),
    { numRuns: 40 },
  );
});

test("the XML of odd text is what Excel writes", () => {
  expect(textElement(" a\u0001_x0041_\r\n")).toBe('<t xml:space="preserve"> a_x0001__x005F_x0041__x000D_\n</t>');
});

test("any number comes back to the last bit, truth and errors too", async () => {
  const numbers = [0, -0, 1, -1.5, 0.1 + 0.2, 1e21, 1.7976931348623157e308, 5e-324, 123456789012345680, 1 / 3];
  const { book, sheet } = oneSheet();
  numbers.forEach((value, row) => (ensureCell(sheet, row, 0).value = value));
  ensureCell(sheet, 20, 0).value = true;
  ensureCell(sheet, 21, 0).value = { error: "#N/A" };
  const read = (await again(book)).sheet;
  expect(numbers.map((_value, row) => read.cells.get(row)?.get(0)?.value)).toEqual(numbers.map((value) => (Object.is(value, -0) ? 0 : value)));
  expect(read.cells.get(20)?.get(0)?.value).toBe(true);
  expect(read.cells.get(21)?.get(0)?.value).toEqual({ error: "#N/A" });
});

test("every kind of result stands beside its formula with its kind", async () => {
  const { book, sheet } = oneSheet();
  Object.assign(ensureCell(sheet, 0, 0), { formula: "=1+1", value: 2 });
  Object.assign(ensureCell(sheet, 0, 1), { formula: '="a"', value: "a" });
  Object.assign(ensureCell(sheet, 0, 2), { formula: "=TRUE", value: true });
  Object.assign(ensureCell(sheet, 0, 3), { formula: "=1/0", value: { error: "#DIV/0!" } });
  Object.assign(ensureCell(sheet, 0, 4), { formula: "=A1", value: null });
  Object.assign(ensureCell(sheet, 0, 5), { formula: "=TRANSPOSE(A1:A2)", value: 2, array: { row: 0, column: 5, rows: 1, columns: 2 } });
  const { parts, sheet: read } = await again(book);
  expect(/<sheetData>.*<\/sheetData>/s.exec(textOfPart(parts, "xl/worksheets/sheet1.xml"))?.[0]).toBe(
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c>'.replace('"a"</f>', "&quot;a&quot;</f>") +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A1</f></c><c r="F1"><f t="array" ref="F1:G1">TRANSPOSE(A1:A2)</f><v>2</v></c></row></sheetData>',
  );
  expect(read.cells).toEqual(sheet.cells);
});

test("every look comes back", async () => {
  const { book, sheet } = oneSheet();
  const normal = book.styles.list[0]!;
  const line = { style: "Continuous", weight: "Thin", color: "#1F4E78" };
  const looks: Partial<Style>[] = [
    { numberFormat: '# ##0;-# ##0;"–"' },
    { numberFormat: "m/d/yyyy" },
    { fontName: "Arial", fontSize: 9.5, bold: true, italic: true, strikethrough: true, underline: "DoubleAccountant", fontColor: "#C00000" },
    { fill: "#FFF2CC", horizontal: "CenterAcrossSelection", vertical: "Top", wrap: true, indent: 2 },
    { rotation: -45, shrink: true, script: "Superscript" },
    { rotation: 180, locked: false, formulaHidden: true },
    { borders: { top: line, bottom: { ...line, weight: "Thick" }, left: { ...line, style: "Double", weight: "Thick" }, right: { ...line, style: "Dash" }, diagonalUp: { ...line, style: "Dot" } } },
  ];
  looks.forEach((look, row) => (ensureCell(sheet, row, 0).style = book.styles.intern({ ...normal, ...look })));
  const { book: read, sheet: back } = await again(book);
  looks.forEach((look, row) => {
    const style = read.styles.list[back.cells.get(row)?.get(0)?.style ?? 0];
    expect({ ...style, xf: null }).toEqual({ ...normal, ...look, xf: null });
  });
});

test("sizes, hidden and grouped rows and columns, view and page set-up come back", async () => {
  const { book, sheet } = oneSheet();
  sheet.columns.set(1, { size: 90.75, hidden: false, style: null });
  sheet.columns.set(2, { size: 90.75, hidden: false, style: null });
  sheet.columns.set(5, { size: 48, hidden: true, style: null, level: 1 });
  sheet.rows.set(3, { size: 22.5, hidden: false, style: null });
  sheet.rows.set(4, { size: null, hidden: true, style: null, level: 2 });
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.tabColor = "#00B050";
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.page = { ...sheet.page, orientation: "Landscape", paperSize: "A3", scale: null, fitWidth: 1, fitHeight: 2, printArea: "$A$1:$C$9,$E$1:$E$4", titleRows: "$1:$3", titleColumns: "$A:$A", header: "&L&\"Arial,Bold\"Løten", footer: "&P/&N", centerHorizontally: true, printGridlines: true };
  const { sheet: read, parts } = await again(book);
  expect([...read.columns]).toEqual([...sheet.columns]);
  expect([...read.rows]).toEqual([...sheet.rows]);
  expect(textOfPart(parts, "xl/worksheets/sheet1.xml")).toContain('<cols><col min="2" max="3" width="17.28515625" customWidth="1"/>');
  for (const key of ["showGridlines", "showHeadings", "tabColor", "freeze", "page", "standardHeight", "standardWidth"] as const) expect([key, read[key]]).toEqual([key, sheet[key]]);
});

test("tables, links, validation, conditional formats, protection and comments come back", async () => {
  const book = newBook({ sheetNames: ["Ark1"] });
  const plan = addPlanSheet(book);
  plan.tables[0]!.columns[1]!.filter = { filterOn: "Custom", criterion1: ">1000", criterion2: "<=3000", operator: "And" };
  ensureCell(plan, 10, 0).link = { address: "https://www.ssb.no/", screenTip: "SSB" };
  ensureCell(plan, 11, 0).link = { documentReference: "Ark1!A1" };
  ensureCell(plan, 11, 0).value = "til Ark1";
  plan.validations.push(
    { areas: [{ row: 12, column: 0, rows: 3, columns: 1 }], rule: { list: { inCellDropDown: true, source: 'ja,"nei",kanskje' } }, errorAlert: { showAlert: true, style: "Warning", title: "T", message: "Velg fra lista\nigjen" }, prompt: { showPrompt: false, title: "", message: "" }, ignoreBlanks: true },
    { areas: [{ row: 15, column: 0, rows: 1, columns: 1 }], rule: { decimal: { formula1: 0, formula2: "=$B$2", operator: "NotBetween" } }, errorAlert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: true, title: "Hjelp", message: "Skriv" }, ignoreBlanks: false },
    { areas: [{ row: 16, column: 0, rows: 1, columns: 1 }], rule: { custom: { formula: "=A17>1" } }, errorAlert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: true, title: "", message: "" }, ignoreBlanks: false },
  );
  const area = [{ row: 20, column: 0, rows: 5, columns: 2 }];
  const format = { font: { bold: true, color: "#9C0006" }, fill: { color: "#FFC7CE" } };
  const formats: [string, Record<string, unknown>][] = [
    ["CellValue", { rule: { formula1: "=0", operator: "LessThan" }, format }],
    ["Custom", { rule: { formula: '=$A21="x"' }, format }],
    ["ContainsText", { rule: { operator: "BeginsWith", text: "Av" }, format }],
    ["TopBottom", { rule: { rank: 3, type: "BottomPercent" }, format }],
    ["PresetCriteria", { rule: { criterion: "OneStdDevBelowAverage" }, format }],
    ["PresetCriteria", { rule: { criterion: "Blanks" }, format }],
    ["ColorScale", { criteria: { minimum: { type: "LowestValue", color: "#F8696B" }, midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" }, maximum: { type: "HighestValue", color: "#63BE7B" } } }],
  ];
  formats.forEach(([type, detail], at) => plan.conditionalFormats.push({ id: `cf${at + 1}`, areas: area, type, priority: at + 1, stopIfTrue: at === 0, detail, xml: null }));
  plan.protection = { protected: true, options: { allowAutoFilter: true, allowFormatColumns: true, selectionMode: "Unlocked" }, hasPassword: false };
  plan.comments.push({ id: "{00000001-0000-00C0-0000-000000000000}", row: 1, column: 1, author: "Kari", text: "Stemmer dette?", created: "2026-11-22T08:00:00.00", resolved: true, replies: [{ id: "{00000002-0000-00C0-0000-000000000000}", author: "Ola", text: "Ja", created: "2026-11-22T09:00:00.00" }] });
  plan.comments.push({ id: "{note-1}", row: 2, column: 1, author: "Per", text: "Et notat", created: "", resolved: false, replies: [], note: true });
  const read = sheetNamed((await again(book)).book, "Plan & kostnad");
  expect(read.tables).toEqual(plan.tables.map((table) => ({ ...table, part: "xl/tables/table1.xml" })));
  expect([read.cells.get(10)?.get(0)?.link, read.cells.get(11)?.get(0)?.link]).toEqual([plan.cells.get(10)?.get(0)?.link, plan.cells.get(11)?.get(0)?.link]);
  expect(read.validations).toEqual(plan.validations);
  expect(read.conditionalFormats.map(({ xml: _xml, ...rest }) => rest)).toEqual(plan.conditionalFormats.map(({ xml: _xml, ...rest }) => rest));
  expect(read.protection).toMatchObject({ protected: true, options: { allowAutoFilter: true, allowFormatColumns: true, allowSort: false, allowEditObjects: false, selectionMode: "Unlocked" } });
  expect(read.comments).toEqual(plan.comments.map((each) => (each.note ? { ...each, id: expect.any(String) as string } : each)));
});

test.each(["Line", "LineMarkers", "ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked100", "Pie", "Doughnut", "Area", "AreaStacked", "XYScatter", "XYScatterLines", "XYScatterSmoothNoMarkers"])("a %s chart comes back", async (type) => {
  const book = newBook({ sheetNames: ["Ark1"] });
  const plan = addPlanSheet(book);
  const chart = { ...planChart(type), value: { ...planChart().value, min: 0, max: 9000, majorUnit: 3000 } };
  plan.charts = [chart];
  const read = sheetNamed((await again(book)).book, "Plan & kostnad").charts[0]!;
  expect(read).toMatchObject({ type, title: "Kostnad per år", name: "Diagram 1", descr: chart.descr, legend: chart.legend, left: 20, top: 100, width: 400, height: 240 });
  expect(read.series.map(({ name, values, categories }) => ({ name, values, categories }))).toEqual(chart.series.map(({ name, values, categories }) => ({ name, values, categories })));
  if (type !== "Pie" && type !== "Doughnut") {
    expect(read.series.map((series) => series.color)).toEqual(["#1F4E78", "#E69F00"]);
    expect([read.category.title, read.value]).toEqual(["År", chart.value]);
  }
});

test("columns and a line on a second axis share one plot, with the last known points", async () => {
  const book = newBook({ sheetNames: ["Ark1"] });
  const plan = addPlanSheet(book);
  const chart = planChart("ColumnClustered");
  chart.series[1] = { ...chart.series[1]!, type: "LineMarkers", axisGroup: "Secondary", labels: true, nameRef: "'Plan & kostnad'!$C$1" };
  chart.secondary = { ...chart.value, title: "dobbelt" };
  plan.charts = [chart];
  const { book: read, parts } = await again(book);
  expect(sheetNamed(read, "Plan & kostnad").charts[0]?.series.map((series) => [series.name, series.type, series.axisGroup, series.labels ?? false])).toEqual([
    ["Drift", "ColumnClustered", "Primary", false],
    ["Dobbelt", "LineMarkers", "Secondary", true],
  ]);
  const text = textOfPart(parts, "xl/charts/chart1.xml");
  expect(text).toContain("<c:f>'Plan &amp; kostnad'!$C$2:$C$4</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>2000</c:v></c:pt>");
  expect([...text.matchAll(/<c:delete val="(\d)"/g)].map((match) => match[1])).toEqual(["0", "0", "0", "1"]);
});

test("a chart of the user's that is moved keeps its part, and one whose source moved keeps all but the reference", async () => {
  const book = newBook({ sheetNames: ["Ark1"] });
  addPlanSheet(book);
  const first = (await again(book)).book;
  const before = partsOf(await saveBook(first));
  const chart = sheetNamed(first, "Plan & kostnad").charts[0]!;
  chart.left += 48;
  const moved = partsOf(await saveBook(first));
  expect(moved.get("xl/charts/chart1.xml")).toEqual(before.get("xl/charts/chart1.xml"));
  expect(textOfPart(moved, "xl/drawings/drawing1.xml")).not.toBe(textOfPart(before, "xl/drawings/drawing1.xml"));
  chart.series[0]!.values = "'Plan & kostnad'!$B$2:$B$3";
  const shifted = textOfPart(partsOf(await saveBook(first)), "xl/charts/chart1.xml");
  expect(shifted).toBe(textOfPart(before, "xl/charts/chart1.xml").replace("'Plan &amp; kostnad'!$B$2:$B$4", "'Plan &amp; kostnad'!$B$2:$B$3"));
});

test("document properties come back, and only those that changed are written", async () => {
  const book = newBook();
  Object.assign(book.properties, { title: "Økonomiplan <2026>", author: "Kari", company: "Løten" });
  book.customProperties.set("Utvalg", "Helse").set("År", 2026).set("Vedtatt", false).set("Sats", 0.5);
  const { book: read, parts } = await again(book);
  expect(read.properties).toMatchObject({ title: "Økonomiplan <2026>", author: "Kari", company: "Løten", manager: "" });
  expect([...read.customProperties]).toEqual([["Utvalg", "Helse"], ["År", 2026], ["Vedtatt", false], ["Sats", 0.5]]);
  read.customProperties.delete("År");
  const after = partsOf(await saveBook(read));
  expect(after.get("docProps/core.xml")).toEqual(parts.get("docProps/core.xml"));
  expect(textOfPart(after, "docProps/custom.xml")).not.toContain("2026");
});

test("what LibreOffice and Excel count as a number of a format is written as that number", async () => {
  const { book, sheet } = oneSheet();
  ensureCell(sheet, 0, 0).style = book.styles.intern({ ...book.styles.list[0]!, numberFormat: "#,##0" });
  ensureCell(sheet, 1, 0).style = book.styles.intern({ ...book.styles.list[0]!, numberFormat: '#,##0 "kr"' });
  const styles = textOfPart((await again(book)).parts, "xl/styles.xml");
  expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0 &quot;kr&quot;"/></numFmts><fonts');
  expect(styles).toContain('<xf numFmtId="3" ');
});

test("a table's total row says what its cells hold", async () => {
  const book = newBook({ sheetNames: ["Ark1"] });
  const plan = addPlanSheet(book);
  const table = plan.tables[0]!;
  table.totalRow = true;
  table.area.rows = 5;
  ensureCell(plan, 4, 0).value = "Sum";
  Object.assign(ensureCell(plan, 4, 1), { formula: "=SUBTOTAL(109,tblPlan[Kost])", value: 6000 });
  Object.assign(ensureCell(plan, 4, 2), { formula: "=MAX(tblPlan[Dobbelt])-1", value: 5999 });
  const { parts } = await again(book);
  const text = textOfPart(parts, "xl/tables/table1.xml");
  expect(text).toContain('totalsRowCount="1"><autoFilter ref="A1:C4"/>');
  expect(text).toContain('<tableColumn id="1" name="År" totalsRowLabel="Sum"/><tableColumn id="2" name="Kost" totalsRowFunction="sum"/>');
  expect(text).toContain("<calculatedColumnFormula>tblPlan[[#This Row],[Kost]]*2</calculatedColumnFormula><totalsRowFormula>MAX(tblPlan[Dobbelt])-1</totalsRowFormula>");
});

test("texts of a validation are cut where Excel would else repair the file, and new errors stand as old ones", async () => {
  const { book, sheet } = oneSheet();
  sheet.validations.push({ areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], rule: { custom: { formula: "=TRUE" } }, errorAlert: { showAlert: true, style: "Stop", title: "t".repeat(40), message: "m".repeat(300) }, prompt: null, ignoreBlanks: true });
  Object.assign(ensureCell(sheet, 0, 0), { formula: "=SEQUENCE(3)", value: { error: "#SPILL!" } });
  const { sheet: read } = await again(book);
  expect(read.validations[0]?.errorAlert).toMatchObject({ title: "t".repeat(32), message: "m".repeat(255) });
  expect(read.cells.get(0)?.get(0)).toMatchObject({ formula: "=SEQUENCE(3)", value: { error: "#VALUE!" } });
});

test("a chart of the user's takes another title where it stands, and one that we cannot draw is never drawn anew", async () => {
  const book = await openFixture("kitchen-sink.xlsm");
  const before = textOfPart(partsOf(await saveBook(book)), "xl/charts/chart1.xml");
  const chart = sheetNamed(book, "Model").charts[0]!;
  chart.title = "Utvikling <2026>";
  expect(textOfPart(partsOf(await saveBook(book)), "xl/charts/chart1.xml")).toBe(before.replace(">Trend<", ">Utvikling &lt;2026&gt;<"));
  const radar = before.replaceAll("lineChart", "radarChart");
  const parts = partsOf(fixture("kitchen-sink.xlsm"));
  const changed = await opened(zipSync(Object.fromEntries([...parts, ["xl/charts/chart1.xml", strToU8(radar)]])));
  Object.assign(sheetNamed(changed, "Model").charts[0]!, { title: "Ny", legend: { visible: false, position: "Top" } });
  expect(textOfPart(partsOf(await saveBook(changed)), "xl/charts/chart1.xml")).toBe(radar.replace(">Trend<", ">Ny<"));
});
