/** An effect ("tapt inntekt pga. …") in a year before its cause. */
import type { Plan, Tiltak } from "../plan/plan";
import { nameOf, startOf, wordsOf } from "./about-tiltak";
import { wordsIn } from "./meaning/word-list";
import type { Rule } from "./rule";
import { beginsWith } from "./words";

const because = /(?:pga\.?|p\.g\.a\.?|på grunn av|som følge av|som følgje av|grunnet|etter at)\s+([^.\n]+)/iu;
const falls = beginsWith("reduser", "nedlegg", "legges ned", "avvikl", "færre", "selge", "salg", "stenge");

export const effectBeforeCause: Rule = {
  id: "R812",
  name: "effect-before-cause",
  severity: "warning",
  group: "time",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Virkninger der årsaken ikke er nevnt, eller er nevnt med helt andre ord.",
  holds: [
    {
      say: "Plassene reduseres i 2025, inntekten faller i 2026",
      sample: {
        tiltak: [
          { title: "Langtidsplasser reduseres", years: [2025] },
          { title: "Tapt inntekt pga. færre langtidsopphold", cost: 200000, years: [2026] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Inntekten faller i 2025, plassene reduseres i 2027",
      at: ["C4"],
      sample: {
        tiltak: [
          { title: "Langtidsplasser reduseres", years: [2027] },
          { title: "Tapt inntekt pga. færre langtidsopphold", cost: 200000, years: [2025] },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const causes = bySection(plan);
    return plan.tiltak.flatMap((tiltak) =>
      tiltak.components.flatMap((part) => {
        const reason = because.exec(part.words)?.[1];
        const start = part.years[0];
        if (reason === undefined || start === undefined) return [];
        const cause = (causes.get(sectionOf(tiltak)) ?? []).find(
          (other) => other !== tiltak && (startOf(other) ?? 0) > start && sharesBeginning(reason, wordsOf(other)),
        );
        if (!cause) return [];
        return [
          {
            cells: part.cells,
            related: [cause.titleCells],
            params: {
              tiltak: nameOf(tiltak),
              year: String(start),
              cause: nameOf(cause),
              causeYear: String(startOf(cause)),
            },
          },
        ];
      }),
    );
  },
};

function sectionOf(tiltak: Tiltak): string {
  return `${tiltak.table}\n${tiltak.section ?? ""}`;
}

function bySection(plan: Plan): ReadonlyMap<string, readonly Tiltak[]> {
  const found = new Map<string, Tiltak[]>();
  for (const tiltak of plan.tiltak) {
    if (!falls.test(tiltak.title) || startOf(tiltak) === null) continue;
    const known = found.get(sectionOf(tiltak));
    if (known) known.push(tiltak);
    else found.set(sectionOf(tiltak), [tiltak]);
  }
  return found;
}

/** Compounds of one family: "langtidsvederlag" and "langtidsplasser" begin with the same seven letters. */
function sharesBeginning(a: string, b: string): boolean {
  const starts = new Set(
    wordsIn(b)
      .filter((word) => word.length >= 7)
      .map((word) => word.slice(0, 7)),
  );
  return wordsIn(a).some((word) => word.length >= 7 && starts.has(word.slice(0, 7)));
}
