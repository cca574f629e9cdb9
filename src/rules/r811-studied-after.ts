/** Something is to be studied or planned after it has been set up. */
import type { Tiltak } from "../plan/plan";
import { nameOf, startOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { firstSentence, subjects } from "./same-subject";
import { establish, study } from "./words";

export const studiedAfter: Rule = {
  id: "R811",
  name: "studied-after",
  severity: "warning",
  group: "time",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tiltak som ikke deler noe ord, og evaluering etterpå: den skal komme etter.",
  holds: [
    {
      say: "Utrede i 2025, etablere i 2027",
      sample: {
        tiltak: [
          { title: "Utrede samlokalisering i allbrukshuset", years: [2025] },
          { title: "Allbrukshus etableres", years: [2027] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Etablere i 2025, utrede i 2027",
      at: ["B3"],
      sample: {
        tiltak: [
          { title: "Utrede samlokalisering i allbrukshuset", years: [2027] },
          { title: "Allbrukshus etableres", years: [2025] },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const studies = plan.tiltak.filter((tiltak) => startOf(tiltak) !== null && isStudy(tiltak));
    if (studies.length === 0) return [];
    const related = subjects(plan);
    return studies.flatMap((tiltak) => {
      const start = startOf(tiltak) ?? 0;
      const others = related(tiltak).filter(
        (other) => !isStudy(other) && establish.test(firstSentence(other)) && startOf(other) !== null,
      );
      const [first] = others.filter((other) => (startOf(other) ?? 0) < start);
      if (!first || others.some((other) => (startOf(other) ?? 0) >= start)) return [];
      return [
        {
          cells: tiltak.titleCells,
          related: [first.titleCells],
          params: {
            tiltak: nameOf(tiltak),
            year: String(start),
            other: nameOf(first),
            otherYear: String(startOf(first)),
          },
        },
      ];
    });
  },
};

function isStudy(tiltak: Tiltak): boolean {
  return study.test(firstSentence(tiltak));
}
