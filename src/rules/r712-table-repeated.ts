/** A whole table that stands in the workbook twice: its tiltak must be counted from one of them. */
import { repeatedTables } from "./repeated-tables";
import type { Rule } from "./rule";

const rows = (names: readonly string[]) => [["Tiltak", 2025], ...names.map((name, i) => [name, 100000 + 10000 * i])];
const names = ["Frisklivssentral", "Minibuss", "Kulturskole", "Brannbil"];

export const tableRepeated: Rule = {
  id: "R712",
  name: "table-repeated",
  severity: "warning",
  group: "same-twice",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller der titlene er skrevet om; dem tar R710 rad for rad.",
  holds: [
    {
      say: "To tabeller med forskjellige tiltak",
      sample: {
        sheets: [
          { name: "Helse", roles: ["title", "year 2025"], rows: rows(names) },
          {
            name: "Teknisk",
            roles: ["title", "year 2025"],
            rows: rows(["Renseanlegg", "Gatelys", "Turvei", "Carport"]),
          },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Samme fire tiltak på to ark",
      at: ["Kopi!A1:B1"],
      sample: {
        sheets: [
          { name: "Helse", roles: ["title", "year 2025"], rows: rows(names) },
          { name: "Kopi", roles: ["title", "year 2025"], rows: rows(names) },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    [...repeatedTables(plan)].flatMap(([key, count]) => {
      const [first, second] = key.split("\n").map((id) => plan.tables.find((table) => table.id === id));
      const [head] = second?.headerCells ?? [];
      if (!first || !head) return [];
      return [
        {
          cells: head,
          related: first.headerCells.slice(0, 1),
          params: { sheet: second?.sheet ?? "", other: first.sheet, count },
        },
      ];
    }),
};
