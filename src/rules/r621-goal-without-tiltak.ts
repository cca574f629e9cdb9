/** A goal that no tiltak serves. */
import { decimalGoal, typedLists } from "./goal-lists";
import { short } from "./about-tiltak";
import { cellRef, type CellsRef } from "../plan/cell";
import { valueAt } from "../plan/grid";
import type { Goal } from "../plan/plan";
import { gridOf, type RuleInput } from "./input";
import type { Rule } from "./rule";

export const goalWithoutTiltak: Rule = {
  id: "R621",
  name: "goal-without-tiltak",
  severity: "warning",
  group: "references",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Mål som blir nådd av tiltak i andre planer.",
  holds: [
    {
      say: "Begge mål har tiltak",
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [
          { title: "Frisklivssentral", goals: 1 },
          { title: "Minibuss", goals: 2 },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Mål 2 har ingen tiltak",
      at: ["Mål!A3"],
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [
          { title: "Frisklivssentral", goals: 1 },
          { title: "Minibuss", goals: 1 },
        ],
      },
    },
  ],
  check: (input) => {
    const served = new Set(
      input.plan.tiltak.flatMap((tiltak) => {
        const decimal = decimalGoal(input, tiltak);
        // A list turned into a decimal counts for every goal it may have named.
        return decimal === null ? tiltak.goals : typedLists(input, decimal).flatMap((list) => list.split(","));
      }),
    );
    if (served.size === 0) return [];
    return input.plan.goals
      .filter((goal) => !served.has(goal.number))
      .map((goal) => ({ cells: numberOf(input, goal), params: { goal: goal.number, title: short(goal.title) } }));
  },
};

/** The cell of the goal's number, left of its title where it has one of its own. */
function numberOf(input: RuleInput, goal: Goal): CellsRef {
  const grid = gridOf(input, goal.cells.sheet);
  const { row, column } = goal.cells.area;
  for (let at = column; grid && at >= grid.left; at--) {
    if (String(valueAt(grid, row, at) ?? "").trim() === goal.number) return cellRef(goal.cells.sheet, row, at);
  }
  return goal.cells;
}
