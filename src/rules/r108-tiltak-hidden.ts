/** A tiltak that nobody sees: hidden row, hidden or very hidden sheet. */
import { nameOf } from "./about-tiltak";
import { gridOf } from "./input";
import type { Rule } from "./rule";

const table = (hiddenRows: number[]) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Minibuss", 300],
      ],
      grid: { hiddenRows },
    },
  ],
});

export const tiltakHidden: Rule = {
  id: "R108",
  name: "tiltak-hidden",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Tekst i samme farge som bakgrunnen.",
  holds: [{ say: "Ingen skjulte rader", sample: table([]) }],
  breaks: [{ say: "Rad 3 er skjult", at: ["Plan!A3"], sample: table([3]) }],
  check: (input) => {
    const hidden = new Map(input.grids.map((grid) => [grid.sheet, new Set(grid.hiddenRows)]));
    return input.plan.tiltak
      .filter(
        (tiltak) => gridOf(input, tiltak.sheet)?.visibility !== "visible" || hidden.get(tiltak.sheet)?.has(tiltak.row),
      )
      .filter((tiltak) => gridOf(input, tiltak.sheet) !== null)
      .map((tiltak) => ({
        cells: tiltak.titleCells,
        params: { tiltak: nameOf(tiltak), sheet: tiltak.sheet, row: String(tiltak.row) },
      }));
  },
};
