/** A heading that is repeated further down, with another year over the same column. */
import type { CellChange } from "../plan/finding";
import { gridOf } from "./input";
import type { Found, Rule } from "./rule";
import { yearHeads } from "./year-heads";

const table = (second: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "mark 2025", "mark 2026", "mark 2027"] as const,
      rows: [
        ["Tiltak", 2025, 2026, 2027],
        ["Frisklivssentral", "x", null, null],
        ["Tiltak", 2025, second, 2027],
        ["Kulturskole", "x", null, null],
      ],
      heads: [3],
    },
  ],
});

export const repeatedHeadDiffers: Rule = {
  id: "R106",
  name: "repeated-head-differs",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Gjentatte overskrifter som er så ulike den første at de leses som en ny tabell.",
  holds: [{ say: "Samme år i den gjentatte overskriften", sample: table(2026) }],
  breaks: [{ say: "2024 der den første overskriften har 2026", at: ["Plan!C3"], sample: table(2024) }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      const [first, ...repeats] = one.headerCells;
      if (!grid || !first || repeats.length === 0) return [];
      const model = new Map(yearHeads(one, grid, first).map((head) => [head.column, head]));
      return repeats.flatMap((block) =>
        yearHeads(one, grid, block).flatMap((head): Found[] => {
          const above = model.get(head.column);
          if (!above || above.year === null || head.year === above.year) return [];
          const fix: CellChange[] = [{ cells: head.cells, old: head.value, next: above.value }];
          return [
            {
              cells: head.cells,
              related: [above.cells],
              params: { held: String(head.value ?? ""), year: String(above.year) },
              fix,
            },
          ];
        }),
      );
    }),
};
