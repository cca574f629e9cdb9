/** A change on a user's sheet touches that cell and nothing else. */
import { ensureCell } from "../../../src/embedded/book";
import { openBook } from "../../../src/embedded/file/open";
import { saveBook } from "../../../src/embedded/file/save";
import { parseXml, type XmlNode } from "../../../src/embedded/file/xml/tree";
import type { Book } from "../../../src/embedded/model";
import { fixture, hardFiles, opened, openFixture, partsOf, sheetNamed, textOfPart } from "./files";

function differing(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): string[] {
  return [...before.keys()].filter((part) => !after.has(part) || Buffer.compare(before.get(part)!, after.get(part)!) !== 0);
}

/** The text of each cell by address, and the part's text without cells. */
function cellsOf(text: string): { cells: Map<string, string>; rest: string } {
  const cells = new Map<string, string>();
  let rest = "";
  let at = 0;
  const visit = (row: XmlNode): void => {
    for (const cell of row.children) {
      cells.set(cell.attributes["r"] ?? "", text.slice(cell.start, cell.end));
      rest += text.slice(at, cell.start);
      at = cell.end;
    }
  };
  parseXml(text, visit);
  return { cells, rest: rest + text.slice(at) };
}

/** Saves after `change` and tells which cells of `part` differ, and whether anything beside cells does. */
async function afterChange(name: string, part: string, change: (book: Book) => void): Promise<{ cells: Record<string, string | undefined>; restSame: boolean; parts: string[] }> {
  const before = partsOf(fixture(name));
  const book = await openFixture(name);
  change(book);
  const after = partsOf(await saveBook(book));
  const [old, now] = [cellsOf(textOfPart(before, part)), cellsOf(textOfPart(after, part))];
  const cells: Record<string, string | undefined> = {};
  for (const address of new Set([...old.cells.keys(), ...now.cells.keys()])) {
    if (old.cells.get(address) !== now.cells.get(address)) cells[address] = now.cells.get(address);
  }
  return { cells, restSame: old.rest === now.rest, parts: differing(before, after) };
}

test("one number changed in the kitchen sink: that cell alone, and Excel is asked to calculate already", async () => {
  const result = await afterChange("kitchen-sink.xlsm", "xl/worksheets/sheet1.xml", (book) => {
    ensureCell(sheetNamed(book, "Model"), 3, 3).value = 1234.5;
  });
  expect(result.cells).toEqual({ D4: '<c r="D4" s="3"><v>1234.5</v></c>' });
  expect(result.restSame).toBe(true);
  expect(result.parts).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a number becomes text, with characters that XML cannot hold", async () => {
  const result = await afterChange("kitchen-sink.xlsm", "xl/worksheets/sheet1.xml", (book) => {
    ensureCell(sheetNamed(book, "Model"), 3, 3).value = " a<b>&\"\u0001 _x0041_\n";
  });
  expect(result.cells).toEqual({
    D4: '<c r="D4" s="3" t="inlineStr"><is><t xml:space="preserve"> a&lt;b&gt;&amp;&quot;_x0001_ _x005F_x0041_\n</t></is></c>',
  });
});

test("a cell that was not there is put between its neighbours, and one below all rows makes a row", async () => {
  const result = await afterChange("kitchen-sink.xlsm", "xl/worksheets/sheet1.xml", (book) => {
    const sheet = sheetNamed(book, "Model");
    ensureCell(sheet, 17, 2).value = true;
    ensureCell(sheet, 29, 0).value = 7;
  });
  expect(result.cells).toEqual({ C18: '<c r="C18" t="b"><v>1</v></c>', A30: '<c r="A30"><v>7</v></c>' });
});

test("the style of one cell changed: content and shared string stay, one xf is appended to the styles", async () => {
  const before = partsOf(fixture("ironcalc_example.xlsx"));
  const count = /<cellXfs count="(\d+)"/.exec(textOfPart(before, "xl/styles.xml"))?.[1];
  const result = await afterChange("ironcalc_example.xlsx", "xl/worksheets/sheet1.xml", (book) => {
    const cell = ensureCell(sheetNamed(book, "Sheet1"), 0, 0);
    cell.style = book.styles.intern({ ...book.styles.list[cell.style]!, bold: true });
  });
  expect(result.cells).toEqual({ A1: `<c r="A1" t="s" s="${count}"><v>0</v></c>` });
  expect(result.restSame).toBe(true);
  expect(result.parts.sort()).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("the first cell of a shared formula changed: the others say their formula themselves, and the order of calculation goes", async () => {
  const result = await afterChange("ironcalc_example.xlsx", "xl/worksheets/sheet1.xml", (book) => {
    const cell = ensureCell(sheetNamed(book, "Sheet1"), 1, 3);
    expect(cell.formula).toBe("=C2+1");
    delete cell.formula;
    cell.value = 5;
  });
  expect(result.cells).toEqual({ D2: '<c r="D2"><v>5</v></c>', D3: '<c r="D3"><f>C3+1</f><v>4</v></c>' });
  expect(result.parts.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("a new result of an untouched formula is written only when something it may lean on was changed", async () => {
  const recalculate = (book: Book): void => {
    sheetNamed(book, "Sheet1").cells.get(0)!.get(3)!.value = 99;
  };
  const alone = await afterChange("ironcalc_example.xlsx", "xl/worksheets/sheet1.xml", recalculate);
  expect(alone.parts).toEqual([]);
  const both = await afterChange("ironcalc_example.xlsx", "xl/worksheets/sheet1.xml", (book) => {
    recalculate(book);
    ensureCell(sheetNamed(book, "Sheet1"), 0, 2).value = 98;
  });
  expect(both.cells).toEqual({ C1: '<c r="C1"><v>98</v></c>', D1: '<c r="D1"><f>C1+1</f><v>99</v></c>' });
});

test("a merge, a height and a validation added: the cells stay as they are", async () => {
  const result = await afterChange("kitchen-sink.xlsm", "xl/worksheets/sheet2.xml", (book) => {
    const sheet = sheetNamed(book, "Other sheet");
    sheet.merges.push({ row: 5, column: 0, rows: 1, columns: 2 });
    sheet.rows.set(1, { size: 30, hidden: false, style: null });
    sheet.validations.push({ areas: [{ row: 8, column: 0, rows: 2, columns: 1 }], rule: { list: { inCellDropDown: true, source: "ja,nei" } }, errorAlert: null, prompt: null, ignoreBlanks: true });
  });
  expect(result.cells).toEqual({});
  const book = await openFixture("kitchen-sink.xlsm");
  const sheet = sheetNamed(book, "Other sheet");
  sheet.merges.push({ row: 5, column: 0, rows: 1, columns: 2 });
  const text = textOfPart(partsOf(await saveBook(book)), "xl/worksheets/sheet2.xml");
  expect(text).toContain('password="CEBA"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><pageMargins');
});

describe.each(hardFiles)("%s", (name) => {
  test("one cell beyond all others set on each sheet: old cells and everything around them stay as they are", async () => {
    const before = partsOf(fixture(name));
    const book = await openFixture(name);
    for (const sheet of book.sheets) ensureCell(sheet, 5000, 40).value = 1;
    const after = partsOf(await saveBook(book));
    for (const sheet of book.sheets) {
      const [old, now] = [cellsOf(textOfPart(before, sheet.part!)), cellsOf(textOfPart(after, sheet.part!))];
      now.cells.delete("AO5001");
      expect([...now.cells]).toEqual([...old.cells]);
      const cleaned = now.rest.replace('<row r="5001"></row>', "");
      const closed = cleaned.replace("<sheetData></sheetData>", "<sheetData/>").replace(/<dimension ref="[^"]*"/, "");
      expect(closed).toBe(old.rest.replace("<sheetData></sheetData>", "<sheetData/>").replace(/<dimension ref="[^"]*"/, ""));
    }
    const sheets = book.sheets.map((sheet) => sheet.part);
    expect(differing(before, after).filter((part) => part !== "xl/workbook.xml" && !sheets.includes(part))).toEqual([]);
  });

  test("every number set to another and back leaves the file as it was", async () => {
    const book = await openFixture(name);
    for (const sheet of book.sheets) {
      for (const line of sheet.cells.values()) {
        for (const cell of line.values()) if (typeof cell.value === "number") cell.value = Number(String(cell.value));
      }
    }
    const after = partsOf(await saveBook(book));
    expect(differing(partsOf(fixture(name)), after)).toEqual([]);
  });

  test("every cell's content changed: all read back as they were set", async () => {
    const book = await openFixture(name);
    for (const sheet of book.sheets) {
      for (const [row, line] of sheet.cells) {
        for (const [column, cell] of line) {
          delete cell.formula;
          delete cell.array;
          cell.value = (row + column) % 2 === 0 ? row * 1000 + column : `r${row}k${column}`;
        }
      }
    }
    const result = await openBook(await saveBook(book), name);
    const again = result.ok ? result.value : null;
    for (const sheet of book.sheets) {
      const read = sheetNamed(again ?? (await opened(new Uint8Array())), sheet.name);
      for (const [row, line] of sheet.cells) {
        for (const [column, cell] of line) expect(read.cells.get(row)?.get(column)).toEqual(cell);
      }
    }
  });
});
