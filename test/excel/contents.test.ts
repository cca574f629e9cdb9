import { randomBytes } from "node:crypto";
import { contentsOf } from "../../src/excel/contents";
import { extentOf, formOf, textCells } from "../../src/excel/form";
import type { SheetDesign } from "../../src/sheets/design";
import { backupOf, backupXmls, emptyBackup, ownArea, sentCells } from "../../src/excel/backup";
import { memoryOf } from "../../src/excel/memory-part";
import { joinedStyles, widthInPoints } from "../../src/excel/write-cells";
import { fromA1, toA1 } from "../../src/plan/cell";
import { nameFormula } from "../../src/excel/dress";

const area = (address: string) => fromA1(address)!;
const design: SheetDesign = {
  id: "maal",
  title: "Mål",
  tabColour: "#0B5A4A",
  widths: [10],
  values: [
    { at: { row: 1, column: 1 }, values: [["Nr", "Sum"]] },
    { at: { row: 2, column: 1 }, values: [["0100", null], ["=A1", 7]] },
  ],
  formulas: [{ area: area("B2"), formulaR1C1: "=1+1" }],
  styles: [{ area: area("A2:A3"), style: "code" }, { area: area("A3"), style: "kroner" }, { area: area("A4"), style: "note" }],
  tables: [],
  links: [],
  lists: [],
  numbers: [],
  names: [],
  freeze: { rows: 1, columns: 0 },
  print: { landscape: true, area: area("A1:B3"), titleRows: null, onePage: false, header: "", footer: "" },
  charts: [],
};

test("a design reaches as far as its values, formulas and looks", () => {
  expect(toA1(extentOf(design))).toBe("A1:B4");
  expect(toA1(formOf(design).extent)).toBe("A1:B4");
});

test("a new sheet gets values only, an old one has its empty cells emptied, formula cells are left for the formula", () => {
  expect(contentsOf(design, area("A1:C4"), false).rows).toEqual([["Nr", "Sum", null], ["0100", null, null], ["'=A1", 7, null], [null, null, null]]);
  expect(contentsOf(design, area("A1:C4"), true).rows).toEqual([["Nr", "Sum", ""], ["0100", null, ""], ["'=A1", 7, ""], ["", "", ""]]);
});

test("the last look that has a number format says whether a cell is text", () => {
  const isText = textCells(design.styles, area("A1:B4"));
  expect([isText(2, 1), isText(3, 1), isText(2, 2)]).toEqual([true, false, false]);
});

test("what was read is kept so that it becomes the same again: formulas, and text that looks like one", () => {
  const values = [["0100", 3, ""], ["=A1", true, "=B1"]];
  const formulas = [["0100", "=1+2", ""], ["=A1", true, "=B1"]];
  expect(sentCells(area("A2:C3"), values, formulas, design).rows).toEqual([["0100", "=1+2", ""], ["'=A1", true, "'=B1"]]);
});

test("a backup is whole again from its parts, and is none where one is missing", () => {
  // Hexadecimal digits that follow no pattern: packed they take half their length, and a third more as text.
  const noise = randomBytes(1_500_000).toString("hex");
  const backup = { ...emptyBackup, created: ["Mål"], memory: { lang: noise } };
  const xmls = backupXmls(backup);
  expect(xmls.length).toBe(3);
  expect(backupOf(Object.assign({}, ...xmls.map(memoryOf)))).toEqual(backup);
  expect(backupOf(Object.assign({}, ...xmls.slice(1).map(memoryOf)))).toBeNull();
});

test("a backup of formulas that are alike takes one part", () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [`=IF($B${row}=0,INDEX(tblTiltak[Type gjelder],$E${row}),"")*SUM(C${row}:Z${row})`]);
  const sheet = { designId: "beregning", id: "{1}", title: "Beregning", reach: area("A1:A5000"), contents: { area: area("A1:A5000"), rows }, form: formOf(design), tables: [], charts: [] };
  const xmls = backupXmls({ ...emptyBackup, sheets: [sheet] });
  expect(xmls.length).toBe(1);
  expect(backupOf(Object.assign({}, ...xmls.map(memoryOf)))?.sheets).toEqual([sheet]);
});

test("our cells are the design's and the rows a user has added to its tables, not the columns beside them", () => {
  expect(toA1(ownArea(area("A1:D9"), [{ name: "tblTiltak", area: area("A4:F12") }]))).toBe("A1:D12");
});

test("like neighbours become one action, and the order of looks is kept", () => {
  const at = (address: string, style: "text" | "section") => ({ area: area(address), style });
  const joined = joinedStyles([at("A1:C1", "text"), at("A2:C2", "text"), at("A3:C3", "section"), at("A4:C4", "text")]);
  expect(joined.map((one) => [toA1(one.area), one.style])).toEqual([["A1:C2", "text"], ["A3:C3", "section"], ["A4:C4", "text"]]);
});

test("a name's formula is absolute and its sheet quoted; a column of 10 characters is 56,25 points", () => {
  expect(nameFormula("Mor's ark", area("B3"))).toBe("='Mor''s ark'!$B$3");
  expect(nameFormula("Mål", area("B3:C9"))).toBe("='Mål'!$B$3:$C$9");
  expect(widthInPoints(10)).toBe(56.25);
});
