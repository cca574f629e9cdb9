/** A tiltak that serves a goal which is not in the list of goals. */
import { nameOf } from "./about-tiltak";
import { decimalLists } from "./goal-lists";
import type { Rule } from "./rule";

export const goalMissing: Rule = {
  id: "R620",
  name: "goal-missing",
  severity: "warning",
  group: "references",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Arbeidsbøker uten en egen liste over målene.",
  holds: [
    {
      say: "Mål 1 og 2 finnes begge",
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [
          { title: "Frisklivssentral", goals: 1 },
          { title: "Minibuss", goals: "1,2" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Mål 7 i en liste med to mål",
      at: ["H3"],
      sample: {
        goals: [
          [1, "Mestring"],
          [2, "Trygghet"],
        ],
        tiltak: [
          { title: "Frisklivssentral", goals: "1,7" },
          { title: "Minibuss", goals: 2 },
        ],
      },
    },
  ],
  check: (input) => {
    const known = new Set(input.plan.goals.map((goal) => goal.number));
    if (known.size === 0) return [];
    const isList = decimalLists(input);
    return input.plan.tiltak.flatMap((tiltak) => {
      const cells = tiltak.goalCells;
      if (!cells || isList(tiltak)) return [];
      const numbered = tiltak.goals.filter((goal) => /^\d+[a-z]?$/i.test(goal));
      return numbered
        .filter((goal) => !known.has(goal))
        .map((goal) => ({ cells, params: { tiltak: nameOf(tiltak), goal } }));
    });
  },
};
