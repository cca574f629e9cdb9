/** A sum over rows of drift and of investering. */
import { cellRef } from "../plan/cell";
import { label } from "./r510-sum-not-its-parts";
import type { Rule } from "./rule";
import { sumCells } from "./sum-rows";

const table = (kind: string, title: string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "kind", "year 2025"] as const,
      rows: [
        ["Tiltak", "Inv/Drift", 2025],
        ["Renter og avdrag", "Drift", 300],
        [title, kind, 5000],
        ["Sum", null, 5300],
      ],
    },
  ],
});

export const sumMixesKinds: Rule = {
  id: "R516",
  name: "sum-mixes-kinds",
  severity: "warning",
  group: "sums",
  basis: "law",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Investeringer som verken en kolonne eller ordene i tiltaket sier er det.",
  holds: [{ say: "Bare drift i summen", sample: table("Drift", "Skoleskyss") }],
  breaks: [{ say: "Drift 300 og investering 5 000 i samme sum", at: ["Plan!C4"], sample: table("Inv", "Skoleskyss") }],
  check: (input) => {
    const kinds = new Map(input.plan.tiltak.map((tiltak) => [`${tiltak.table}\n${tiltak.row}`, tiltak.kind]));
    const seen = new Set<string>();
    return sumCells(input).flatMap((cell) => {
      const key = `${cell.table.id}\n${cell.row}`;
      if (seen.has(key)) return [];
      const said = cell.table.columns.some((one) => one.role === "kind");
      const sum = (kind: string): number =>
        cell.block
          .filter((part) => kinds.get(`${cell.table.id}\n${part.row}`) === kind)
          .reduce((all, part) => all + part.value, 0);
      const [drift, investering] = [sum("drift"), sum("investering")];
      if (drift === 0 || investering === 0 || cell.value === null) return [];
      seen.add(key);
      return [
        {
          cells: cellRef(cell.cells.sheet, cell.row, cell.column),
          params: { row: label(cell), drift, investering },
          // Kinds that only the words tell may be read wrongly.
          ...(said ? {} : { severity: "info" as const }),
        },
      ];
    });
  },
};
