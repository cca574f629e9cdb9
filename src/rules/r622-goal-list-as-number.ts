/** A goal list that Excel has made a decimal; text again where it is plain which list it was. */
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import { nameOf } from "./about-tiltak";
import { decimalGoal, decimalLists, typedLists } from "./goal-lists";
import { gridOf } from "./input";
import type { Rule } from "./rule";

export const goalListAsNumber: Rule = {
  id: "R622",
  name: "goal-list-as-number",
  severity: "error",
  group: "references",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Lister med tre mål eller flere.",
  holds: [
    {
      say: "«1,2» som tekst",
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [{ title: "Frisklivssentral", goals: "1,2" }],
      },
    },
  ],
  breaks: [
    {
      say: "Tallet 1,2 i stedet for listen «1,2»",
      at: ["H3"],
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [{ title: "Frisklivssentral", goals: 1.2 }],
      },
    },
  ],
  check: (input) => {
    const isList = decimalLists(input);
    return input.plan.tiltak.flatMap((tiltak) => {
      const value = decimalGoal(input, tiltak);
      const cells = tiltak.goalCells;
      if (value === null || !cells || !isList(tiltak)) return [];
      const lists = typedLists(input, value);
      const [list] = lists;
      const grid = gridOf(input, cells.sheet);
      const old = grid ? valueAt(grid, cells.area.row, cells.area.column) : value;
      const fix: CellChange[] =
        lists.length === 1 && list !== undefined ? [{ cells, old, next: list, format: "@" }] : [];
      return [
        {
          cells,
          params: { tiltak: nameOf(tiltak), number: String(value).replace(".", ","), lists: lists.join(" / ") },
          fix,
        },
      ];
    });
  },
};
