/** Large sheets: time grows with the cells, not with their square. */
import { gridFromRows, type Grid } from "../../src/plan/grid";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";

/** `rows` tiltak over 40 columns: number, title, area, text columns and twenty years, a sum for every fifty. */
function large(rows: number): Grid {
  const years = Array.from({ length: 20 }, (_, i) => 2026 + i);
  const head = ["Nr", "Tiltak (i 1000 kr)", "Ansvar", ...years, ...Array.from({ length: 17 }, (_, i) => `Kolonne ${i + 1}`)];
  const lines = Array.from({ length: rows }, (_, r) => [
    r + 1, `Tiltak nummer ${r + 1}`, "Helse", ...years.map((_, i) => ((r * 7 + i * 13) % 900) + 1), ...Array.from({ length: 17 }, () => "x"),
  ]);
  return gridFromRows("Stor", [head, ...lines], { merges: lines.map((_, i) => ({ row: i + 2, column: 24, rows: 1, columns: 2 })) });
}

function seconds(rows: number): number {
  const grid = large(rows);
  const start = process.hrtime.bigint();
  const plan = readWorkbook([grid], noChoices);
  expect(plan.tiltak).toHaveLength(rows);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

test("2 000 rows × 40 columns are read in linear time", () => {
  seconds(200);
  const [some, many] = [seconds(500), seconds(2000)];
  process.stdout.write(`500 rows ${some.toFixed(2)} s, 2000 rows ${many.toFixed(2)} s\n`);
  expect(many).toBeLessThan(some * 4 * 2.5 + 0.3);
});

test("formatting a thousand columns wide costs no reading", () => {
  const wide = gridFromRows("Bred", [["Tiltak (kr)", 2026, 2027], ["Ny gangvei", 450000, null]]);
  const empty = (): null[] => Array.from({ length: 1000 }, () => null);
  const grid: Grid = { ...wide, columns: 1003, values: wide.values.map((line) => [...line, ...empty()]), fills: wide.values.map((line) => [...line.map(() => null), ...Array.from({ length: 1000 }, () => "#FFFF00")]) };
  const plan = readWorkbook([grid], noChoices);
  expect(plan.tiltak.map((tiltak) => [tiltak.title, tiltak.amounts[0]?.kroner])).toEqual([["Ny gangvei", 450000]]);
  expect(plan.tables[0]?.columns).toHaveLength(3);
});
