/** A formula that adds amounts in kroner to amounts in thousands. */
import { cellRef, columnNumber, covers } from "../plan/cell";
import { formulaAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import type { Found, Rule } from "./rule";
import { numberColumns } from "./sum-rows";

const table = (name: string, unit: 1 | 1000) => ({
  name,
  unit,
  roles: ["title", "year 2025"] as const,
  rows: [
    ["Tiltak", 2025],
    [`Minibuss til ${name.toLowerCase()}`, 400 * (1000 / unit)],
    ["Sum", { f: "=SUM(B2:B2)", v: 400 * (1000 / unit) }],
  ],
});
const front = { name: "Samlet", rows: [["Sum av planen", { f: "=Helse!B3+Oppvekst!B3", v: 800 }]] };

export const unitsMixed: Rule = {
  id: "R518",
  name: "units-mixed",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Formler som ganger eller deler: da kan enheten være regnet om. Og tabeller der enheten ikke er oppgitt.",
  holds: [{ say: "Begge arkene i 1000 kr", sample: { sheets: [table("Helse", 1000), table("Oppvekst", 1000), front] } }],
  breaks: [
    {
      say: "Ett ark i kroner og ett i 1000 kr i samme sum",
      at: ["Samlet!B1"],
      sample: { sheets: [table("Helse", 1), table("Oppvekst", 1000), front] },
    },
  ],
  check: (input) => {
    const tables = input.plan.tables.filter((one) => one.unit.saidIn !== null);
    if (new Set(tables.map((one) => one.unit.scale)).size < 2) return [];
    return input.grids.flatMap((grid) => checkGrid(grid, tables));
  },
};

function checkGrid(grid: Grid, tables: readonly PlanTable[]): readonly Found[] {
  const found: Found[] = [];
  for (let row = grid.top; row < grid.top + grid.rows; row++) {
    for (let column = grid.left; column < grid.left + grid.columns; column++) {
      const formula = formulaAt(grid, row, column);
      if (formula === null || /[*/]/.test(formula)) continue;
      const scales = [...new Set(addedTables(formula, grid.sheet, tables).map((one) => one.unit.scale))].sort((a, b) => a - b);
      const [one, other] = scales;
      if (one === undefined || other === undefined) continue;
      found.push({ cells: cellRef(grid.sheet, row, column), params: { formula, one, other } });
    }
  }
  return found;
}

const reference = /(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?(?![\d(\p{L}])/giu;

/** The tables whose amounts a formula refers to. */
function addedTables(formula: string, sheet: string, tables: readonly PlanTable[]): readonly PlanTable[] {
  return [...formula.replace(/"[^"]*"/g, "").matchAll(reference)].flatMap((match) => {
    const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet;
    const [row, column] = [Number(match[4]), columnNumber(match[3] ?? "A")];
    return tables.filter(
      (one) => one.sheet === name && covers(one.body.area, row, column) && numberColumns(one).includes(column),
    );
  });
}
