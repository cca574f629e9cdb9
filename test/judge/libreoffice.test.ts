/** The judge is proved first, then asked: results of formulas, widths, and pages that are not blank. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureCell, newBook } from "../../src/embedded/book";
import { saveBook } from "../../src/embedded/file/save";
import type { Book } from "../../src/embedded/model";
import { addPlanSheet, opened, openFixture, sheetNamed } from "../embedded/file/files";
import { colours, drawn, judge, recalculated } from "./libreoffice";
import { disagreements, formulaCount } from "./results";

/** `=2+3` with a result that is not its own. */
function planted(): Book {
  const book = newBook({ sheetNames: ["Ark1"] });
  const cell = ensureCell(book.sheets[0]!, 0, 0);
  cell.formula = "=2+3";
  cell.value = 999;
  return book;
}

judge("LibreOffice as judge", () => {
  jest.setTimeout(180_000);

  test("without being told to recalculate it echoes a planted 999", async () => {
    const book = planted();
    expect(await disagreements(book, recalculated(await saveBook(book), false))).toEqual([]);
  });

  test("told to, it catches the planted 999", async () => {
    const book = planted();
    expect(await disagreements(book, recalculated(await saveBook(book)))).toEqual([{ cell: "Ark1!R1C1", formula: "=2+3", ours: 999, theirs: 5 }]);
  });

  test("tables, names and formulas of a new sheet mean to it what they mean to us", async () => {
    const book = newBook({ sheetNames: ["Ark1"] });
    const plan = addPlanSheet(book);
    const first = book.sheets[0]!;
    const put = (row: number, formula: string, value: number | string | boolean): void => {
      Object.assign(ensureCell(first, row, 0), { formula, value });
    };
    put(0, "=SUM(tblPlan[Dobbelt])", 12000);
    put(1, "=kostNaa*3", 3000);
    put(2, "=SUMIFS(tblPlan[Kost],tblPlan[År],2025)", 2000);
    put(3, '=IFERROR(1/0,"deling på null")', "deling på null");
    put(4, "='Plan & kostnad'!B3=2000", true);
    put(5, '="a"&CHAR(10)&"<b>"', "a\n<b>");
    put(6, "=SUM(tblPlan[[Kost]:[Dobbelt]])", 18000);
    put(7, '=TEXTJOIN("-",TRUE,IFS(TRUE,"x"),MAXIFS(tblPlan[Kost],tblPlan[År],"<2026"))', "x-2000");
    Object.assign(ensureCell(first, 8, 0), { formula: "=1/0", value: { error: "#DIV/0!" } });
    expect(plan.tables).toHaveLength(1);
    expect(formulaCount(book)).toBe(12);
    expect(await disagreements(book, recalculated(await saveBook(book)))).toEqual([]);
  });

  test("formulas of a user's workbook agree with the results in it after a save with a new sheet", async () => {
    const book = await openFixture("ironcalc_example.xlsx");
    addPlanSheet(book);
    // 36 in the file, 3 in the new sheet.
    expect(formulaCount(book)).toBe(39);
    expect(await disagreements(book, recalculated(await saveBook(book)))).toEqual([]);
  });

  test("widths, heights, merges, print areas and titles come through", async () => {
    const book = newBook({ sheetNames: ["Ark1"] });
    const sheet = book.sheets[0]!;
    ensureCell(sheet, 0, 0).value = "x";
    sheet.columns.set(0, { size: 75, hidden: false, style: null });
    sheet.columns.set(2, { size: 48, hidden: true, style: null });
    sheet.rows.set(3, { size: 30, hidden: false, style: null });
    sheet.merges.push({ row: 5, column: 0, rows: 2, columns: 3 });
    ensureCell(sheet, 5, 0).value = "samlet";
    sheet.page = { ...sheet.page, orientation: "Landscape", fitWidth: 1, fitHeight: null, scale: null, titleRows: "$1:$1", printArea: "$A$1:$D$20" };
    const again = sheetNamed(await opened(recalculated(await saveBook(book))), "Ark1");
    // 75 points are 100 pixels; LibreOffice rounds to its own units.
    expect(Math.abs((again.columns.get(0)?.size ?? 0) - 75)).toBeLessThanOrEqual(0.75);
    expect(again.columns.get(2)?.hidden).toBe(true);
    expect(again.rows.get(3)?.size).toBe(30);
    expect(again.merges).toEqual(sheet.merges);
    expect(again.page).toMatchObject({ orientation: "Landscape", fitWidth: 1, titleRows: "$1:$1", printArea: "$A$1:$D$20" });
  });

  test("a chart is drawn: the page holds its colours", async () => {
    const book = newBook({ sheetNames: ["Ark1"] });
    const plan = addPlanSheet(book);
    plan.page = { ...plan.page, orientation: "Landscape", fitWidth: 1, fitHeight: 1, scale: null };
    const bytes = await saveBook(book);
    const dots = colours(bytes);
    expect(dots.get("#1F4E78")).toBeGreaterThan(500);
    expect(dots.get("#E69F00")).toBeGreaterThan(1000);
    plan.charts = [];
    expect(colours(await saveBook(book)).get("#1F4E78")).toBeUndefined();
    const chart = sheetNamed(await opened(recalculated(bytes)), "Plan & kostnad").charts[0];
    expect(chart).toMatchObject({ title: "Kostnad per år", type: "ColumnStacked" });
    expect(chart?.series.map((series) => [series.name, series.values, series.color])).toEqual([
      ["Drift", "'Plan & kostnad'!$B$2:$B$4", "#1F4E78"],
      ["Dobbelt", "'Plan & kostnad'!$C$2:$C$4", "#E69F00"],
    ]);
  });

  test("pages come as pictures that a person can look at", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "tiltak-look-"));
    const book = newBook({ sheetNames: ["Ark1"] });
    addPlanSheet(book);
    const pages = drawn(await saveBook(book), folder);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(readFileSync(page).subarray(1, 4).toString()).toBe("PNG");
    rmSync(folder, { recursive: true, force: true });
  });
});
