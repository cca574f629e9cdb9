/** Shares of one whole that sum to 100 in the other columns, but not in this one. */
import { cellRef, columnLetters } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { Found, Rule } from "./rule";

const table = (third: number) => ({
  sheets: [
    {
      name: "KOSTRA",
      rows: [
        ["Indikator", "Kommunen", "Gruppen", "Landet"],
        ["Institusjon, % av netto driftsutgifter", 60, 44.6, 45.4],
        ["Hjemmetjenester, % av netto driftsutgifter", 30, 50.1, 49.3],
        ["Aktivitet, % av netto driftsutgifter", third, 5.3, 5.3],
      ],
    },
  ],
});

export const sharesNotWhole: Rule = {
  id: "R521",
  name: "shares-not-whole",
  severity: "warning",
  group: "sums",
  basis: "arithmetic",
  needs: ["grids"],
  fixes: false,
  cannotSee: "Andeler i tabeller med bare én tallkolonne: da er det ikke gitt at de er deler av samme hele.",
  holds: [{ say: "60 + 30 + 10 = 100", sample: table(10) }],
  breaks: [{ say: "60 + 30 + 14 = 104, der de andre kolonnene gir 100", at: ["KOSTRA!B2:B4"], sample: table(14) }],
  check: (input) => input.grids.flatMap(checkGrid),
};

function checkGrid(grid: Grid): readonly Found[] {
  return groupsOf(grid).flatMap(({ first, rows, whole }) => {
    const columns = Array.from({ length: grid.columns - 1 }, (_, i) => grid.left + 1 + i).flatMap((column) => {
      const held = Array.from({ length: rows }, (_, i) => valueAt(grid, first + i, column)).filter(
        (value) => typeof value === "number",
      );
      return held.length === rows ? [{ column, sum: held.reduce((all, value) => all + value, 0) }] : [];
    });
    const off = columns.filter(({ sum }) => Math.abs(sum - 100) > 0.31);
    if (columns.length - off.length < 2 || off.length * 2 > columns.length) return [];
    return off.map(({ column, sum }) => ({
      cells: { ...cellRef(grid.sheet, first, column), area: { row: first, column, rows, columns: 1 } },
      params: { whole, column: columnLetters(column), sum: Math.round(sum * 10) / 10 },
    }));
  });
}

/** Runs of at least two rows whose first cell ends in the same "% av …". */
function groupsOf(grid: Grid): readonly { first: number; rows: number; whole: string }[] {
  const groups: { first: number; rows: number; whole: string }[] = [];
  for (let row = grid.top; row < grid.top + grid.rows; row++) {
    const whole = /%\s+(?:av|of)\s+(.{4,})$/i
      .exec(String(valueAt(grid, row, grid.left) ?? "").trim())?.[1]
      ?.toLowerCase();
    const last = groups.at(-1);
    if (whole === undefined) continue;
    if (last && last.whole === whole && last.first + last.rows === row) last.rows += 1;
    else groups.push({ first: row, rows: 1, whole });
  }
  return groups.filter((group) => group.rows >= 2);
}
