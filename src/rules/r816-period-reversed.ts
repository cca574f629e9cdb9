/** A period that ends before it begins. */
import { cellRef } from "../plan/cell";
import { valueAt } from "../plan/grid";
import { nameOf } from "./about-tiltak";
import { gridOf, tablesById } from "./input";
import type { Found, Rule } from "./rule";

export const periodReversed: Rule = {
  id: "R816",
  name: "period-reversed",
  severity: "error",
  group: "time",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Perioder som er skrevet med ord.",
  holds: [{ say: "2025-2027", sample: { tiltak: [{ title: "Frisklivssentral", period: "2025-2027" }] } }],
  breaks: [{ say: "2027-2025", at: ["J3"], sample: { tiltak: [{ title: "Frisklivssentral", period: "2027-2025" }] } }],
  check: (input) => {
    const tables = tablesById(input);
    return input.plan.tiltak.flatMap((tiltak) => {
      const grid = gridOf(input, tiltak.sheet);
      const columns = tables.get(tiltak.table)?.columns.filter((one) => one.role === "period") ?? [];
      return columns.flatMap(({ column }): Found[] => {
        const held = grid ? String(valueAt(grid, tiltak.row, column) ?? "") : "";
        const match = /(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/.exec(held);
        const from = Number(match?.[1]);
        const to = match?.[2]?.length === 2 ? 2000 + Number(match[2]) : Number(match?.[2]);
        if (!match || to >= from) return [];
        return [
          { cells: cellRef(tiltak.sheet, tiltak.row, column), params: { tiltak: nameOf(tiltak), period: match[0] } },
        ];
      });
    });
  },
};
