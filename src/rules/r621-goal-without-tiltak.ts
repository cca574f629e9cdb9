/** A goal that no tiltak serves. */
import { decimalGoal, typedLists } from "./goal-lists";
import { short } from "./about-tiltak";
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
      .map((goal) => ({ cells: goal.cells, params: { goal: goal.number, title: short(goal.title) } }));
  },
};
