import type { SheetDesign } from "../../src/sheets/design";
import { designSheets } from "../../src/sheets/list";
import { cellNames, tableNames } from "../../src/sheets/references";
import { languages } from "../../src/text/language";
import type { RegisterRow } from "../../src/plan/register";
import { lotenRows } from "../economy/oracle";
import { compute } from "./computed";
import { sheetInput } from "./input";

const designs = designSheets(sheetInput(lotenRows));
const ours = designs.filter((design) => design.id !== "demografi");

/** A plan `times` as long, every copy in areas of its own. */
function larger(times: number): readonly RegisterRow[] {
  return Array.from({ length: times }, (_, copy) =>
    lotenRows.map((row) => ({
      ...row,
      id: `B${String(1000 * (copy + 1) + Number(row.id.slice(1)))}`,
      tiltak: `B${String(1000 * (copy + 1) + Number(row.tiltak.slice(1)))}`,
      section: `${String(copy)}.${row.section ?? ""}`,
    })),
  ).flat();
}

test("the eight sheets stand in this order, with the demography after them", () => {
  expect(designs.map((design) => design.id)).toEqual(["register", "forutsetninger", "beregning", "kostnad", "stillinger", "oekonomiplan", "maal", "kontroll", "demografi"]);
});

test.each(languages)("table headers in %s are unique texts, as Excel demands", (language) => {
  for (const design of designSheets(sheetInput(lotenRows, { language }))) {
    for (const { area } of design.tables) {
      const line = design.values.find(({ at }) => at.row === area.row && at.column === area.column)?.values[0] ?? [];
      const headers = line.map((header) => String(header).toLowerCase());
      expect(headers).toHaveLength(area.columns);
      expect(line.every((header) => typeof header === "string" && header !== "")).toBe(true);
      expect(new Set(headers).size).toBe(headers.length);
    }
  }
});

test("no formula needs more than Excel 2019, an array, or a sum over conditions of its own", () => {
  const formulas = designs.flatMap((design) => design.formulas.map((block) => block.formulaR1C1));
  expect(formulas.length).toBeGreaterThan(200);
  for (const formula of formulas) {
    expect(formula).not.toMatch(/\b(LET|LAMBDA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|XLOOKUP|XMATCH|VSTACK|HSTACK|TAKE|SUMPRODUCT|INDIRECT|OFFSET)\(/);
    expect(formula.length).toBeLessThan(2000);
  }
});

test("a block of Beregning is one formula for all rows and years", () => {
  const blocks = designs[2]?.formulas ?? [];
  const rows = lotenRows.length + lotenRows.reduce((sum, row) => sum + row.alternatives.length, 0);
  expect(blocks.filter((block) => block.area.rows === rows && block.area.columns === 14)).toHaveLength(2);
});

test("formulas hold no value of the plan: the same rows with other kroner have the same formulas", () => {
  const dearer = lotenRows.map((row) => ({ ...row, read: { ...row.read, kroner: row.read.kroner === null ? null : row.read.kroner * 2 } }));
  const formulas = (all: readonly SheetDesign[]): string => JSON.stringify(all.filter((one) => one.id !== "demografi").map((one) => one.formulas));
  expect(formulas(designSheets(sheetInput(dearer)))).toBe(formulas(designs));
});

test("the number of formula blocks follows the number of sheets and years, not of tiltak", () => {
  const blocks = (all: readonly SheetDesign[]): number => all.reduce((sum, design) => sum + design.formulas.length, 0);
  expect(blocks(designSheets(sheetInput(larger(20))))).toBe(blocks(designs));
});

test("cells grow in step with the plan", () => {
  const cells = (all: readonly SheetDesign[]): number =>
    all.reduce((sum, design) => sum + design.formulas.reduce((part, { area }) => part + area.rows * area.columns, 0), 0);
  const [one, two] = [cells(designSheets(sheetInput(larger(30)))), cells(designSheets(sheetInput(larger(60))))];
  expect(two / one).toBeLessThan(2.05);
});

test("every sheet prints on landscape A4 with its heading, and the wide ones repeat their head", () => {
  for (const design of ours) {
    expect(design.print.landscape).toBe(true);
    expect(design.print.area).toMatchObject({ row: 1, column: 1 });
    expect(design.widths.length).toBeGreaterThanOrEqual(design.print.area.columns);
  }
  expect(ours.filter((design) => design.print.onePage).map((design) => design.id)).toEqual(["forutsetninger", "oekonomiplan"]);
  expect(ours.filter((design) => !design.print.onePage).every((design) => design.print.titleRows !== null)).toBe(true);
});

test("every sheet says where it comes from", () => {
  for (const design of ours) {
    expect(JSON.stringify(design.values)).toContain("Løten.xlsx · 32 rader · lest 22.11.2026 05:20 · versjon 0.1.0 · kontrollsum 1a2b3c4d");
  }
});

test("where the user has sheets, tables and names called the same, formulas speak of ours", () => {
  const titles = Object.fromEntries(designs.map((design) => [design.id, `${design.title} 2`]));
  const tables = Object.fromEntries(tableNames.map((name) => [name, `${name}2`]));
  const names = Object.fromEntries(cellNames.map((name) => [name, `${name}2`]));
  const renamed = designSheets(sheetInput(lotenRows, { titles, tables, names }));
  for (const design of renamed) {
    for (const { formulaR1C1 } of design.formulas) {
      expect(formulaR1C1).not.toMatch(/tbl\w+?[a-z]\[|plan_\w+?[a-z](?![\w2])|'(Beregning|Kostnad per år|Stillinger)'!/);
    }
  }
  const computed = compute(renamed);
  expect(computed.at("Kostnad per år 2", 6, 4)).toBe(8725000);
});

test("a plan without a cost, and one without a year, still give sheets without errors", () => {
  const none = lotenRows.slice(-2).map((row) => ({ ...row, read: { ...row.read, from: null }, yearsRead: {} }));
  const sparse = designSheets(sheetInput(none));
  const computed = compute(sparse);
  for (const sheet of computed.book.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (typeof cell.value === "object" && cell.value !== null) throw new Error(`${sheet.name} R${String(row + 1)}C${String(column + 1)}: ${cell.value.error}`);
      }
    }
  }
});
