/** A head that breaks the row of years: a year twice, a year left out, something that is no year. */
import type { CellChange } from "../plan/finding";
import { gridOf } from "./input";
import type { Found, Rule } from "./rule";
import { inStyleOf, yearHeads, type Head } from "./year-heads";

const table = (third: number | string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"] as const,
      rows: [
        ["Tiltak", 2025, 2026, third, 2028],
        ["Frisklivssentral", 500, 500, 500, 500],
      ],
    },
  ],
});

export const yearHeadsBroken: Rule = {
  id: "R105",
  name: "year-heads",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Feil i første eller siste år, og årsrekker med færre enn fire år.",
  holds: [{ say: "2025, 2026, 2027, 2028", sample: table(2027) }],
  breaks: [{ say: "2025, 2026, 2026, 2028", at: ["Plan!D1"], sample: table(2026) }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      const [block] = one.headerCells;
      return grid && block ? broken(yearHeads(one, grid, block)) : [];
    }),
};

/** Heads that do not follow the year before while both neighbours say which it should be. */
function broken(heads: readonly Head[]): readonly Found[] {
  const first = heads[0]?.year ?? null;
  if (heads.length < 4 || first === null) return [];
  const off = heads.filter((head, i) => head.year !== first + i);
  // More than one in three: the columns are not one row of years.
  if (off.length * 3 > heads.length || heads.at(-1)?.year !== first + heads.length - 1) return [];
  return off.map((head) => {
    const year = first + head.column - (heads[0]?.column ?? 0);
    const fix: CellChange[] = [{ cells: head.cells, old: head.value, next: inStyleOf(heads[0]?.value ?? year, year) }];
    return { cells: head.cells, params: { held: String(head.value ?? ""), year: String(year) }, fix };
  });
}
