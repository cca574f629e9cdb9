/** The text names a year of start or planning that is not among the marked years. */
import { nameOf, wordsOf, yearsOf } from "./about-tiltak";
import type { Rule } from "./rule";

const pattern =
  /(?<!\p{L})(?:start(?:er|ar|es|ast)?|oppstart|planlegging(?:en|a)?(?:\s+start(?:er|ar))?|igangsettes|igangsetjast|settes i gang|innføres|innførast|åpner|opnar)\s+(?:\p{L}+\s+){0,1}?(?:i\s+)?(20\d\d)(?!\d)/giu;

export const yearInWords: Rule = {
  id: "R810",
  name: "year-in-words",
  severity: "info",
  group: "time",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "År som er nevnt uten ord som «starter» og «oppstart».",
  holds: [
    {
      say: "«Oppstart 2026» med kryss i 2026",
      sample: { tiltak: [{ title: "Frisklivssentral. Oppstart 2026.", years: [2026] }] },
    },
  ],
  breaks: [
    {
      say: "«Planlegging starter i 2025», men krysset står i 2027",
      at: ["B3"],
      sample: { tiltak: [{ title: "Allbrukshus. Planlegging starter i 2025.", years: [2027] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const years = yearsOf(tiltak);
      const { period } = tiltak;
      if (years.length === 0) return [];
      const said = [...new Set([...wordsOf(tiltak).matchAll(pattern)].map((match) => Number(match[1])))];
      const inside = (year: number): boolean =>
        years.includes(year) || (period !== null && year >= period.from && year <= (period.to ?? Infinity));
      return said
        .filter((year) => !inside(year))
        .map((year) => ({
          cells: tiltak.titleCells,
          params: { tiltak: nameOf(tiltak), year: String(year), marked: years.join(", ") },
        }));
    }),
};
