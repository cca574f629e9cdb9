/** What the user corrects: columns, unit, years, tables left out and pointed out. */
import { gridFromRows } from "../../src/plan/grid";
import { noChoices, type ReadingChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";

const grid = gridFromRows("Innspill", [
  ["Tiltak", "Årsvirkning", "Tekst", 2026, 2027],
  ["Nattpatrulje", "A", "Natt", 700, 700],
  ["Dagsenter", "B", "Dag", 300, 450],
]);
const head = "A1:E1";
const choose = (part: Partial<ReadingChoices["tables"][number]>): ReadingChoices => ({ ...noChoices, tables: [{ sheet: "Innspill", head, ...part }] });

describe("choices", () => {
  test("a unit that nothing says is guessed, doubted and corrected", () => {
    const guessed = readWorkbook([grid], noChoices).tables[0];
    expect([guessed?.unit, (guessed?.confidence ?? 1) <= 0.6]).toEqual([{ scale: 1000, saidIn: null }, true]);
    const plan = readWorkbook([grid], choose({ unit: 1000000 }));
    expect(plan.tiltak[0]?.amounts.map((amount) => amount.kroner)).toEqual([700000000, 700000000]);
    expect(plan.tables[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("a column gets the part the user says, and its cells are then read", () => {
    const plan = readWorkbook([grid], choose({ unit: 1000, roles: [{ column: 3, role: "section" }, { column: 4, role: "comparison-year" }] }));
    expect(plan.tiltak.map((tiltak) => [tiltak.section, tiltak.amounts.map((amount) => amount.year)])).toEqual([["Natt", [2027]], ["Dag", [2027]]]);
  });

  test("a table left out is not read", () => {
    expect(readWorkbook([grid], choose({ leftOut: true })).tables).toEqual([]);
  });

  test("a price year is kept with the table and the plan", () => {
    const plan = readWorkbook([grid], choose({ priceYear: 2025 }));
    expect([plan.tables[0]?.priceYear, plan.priceYear]).toEqual([2025, 2025]);
  });

  test("a range the user selects becomes a table, whatever it looks like", () => {
    const odd = gridFromRows("Notat", [["Diverse"], ["Hva", "Pris i kr"], ["Pynte torget", 5000], ["Vaske statuen", 12000]]);
    expect(readWorkbook([odd], noChoices).tiltak.map((tiltak) => tiltak.title)).not.toContain("Diverse");
    const plan = readWorkbook([odd], { ...noChoices, added: [{ sheet: "Notat", area: { row: 2, column: 1, rows: 3, columns: 2 }, headRows: 1 }] });
    expect(plan.tiltak.map((tiltak) => [tiltak.title, tiltak.costs[0]?.kroner])).toEqual([["Pynte torget", 5000], ["Vaske statuen", 12000]]);
  });

  test("counted years wait for their first: År 1 is asked for, then placed", () => {
    const counted = gridFromRows("Plan", [["Tiltak (i kr)", "År 1", "År 2"], ["Nytt tak", 900000, null], ["Ny port", null, 40000]]);
    const open = readWorkbook([counted], noChoices);
    expect(open.tiltak.map((tiltak) => tiltak.amounts)).toEqual([[], []]);
    expect(open.tables[0]?.confidence).toBeLessThanOrEqual(0.6);
    expect(open.left.map((left) => left.why)).toContain("år uten årstall: første år må velges");
    const placed = readWorkbook([counted], { ...noChoices, firstYear: 2027 });
    expect(placed.tiltak.map((tiltak) => tiltak.amounts.map((amount) => [amount.year, amount.kroner]))).toEqual([[[2027, 900000]], [[2028, 40000]]]);
  });

  test("is plain JSON: what is remembered reads the same", () => {
    const choices = choose({ unit: 1000, roles: [{ column: 3, role: "section" }] });
    expect(readWorkbook([grid], JSON.parse(JSON.stringify(choices)) as ReadingChoices)).toEqual(readWorkbook([grid], choices));
  });
});
