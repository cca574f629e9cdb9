/** "Se under Dagtilbud" where no heading is called so. */
import type { Plan } from "../plan/plan";
import { nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";

const pattern =
  /(?<!\p{L})(?:[Ss]e|[Ss]jå|[Jj]f\.?)\s+(?:(?:også|òg|pkt\.?|punkt)\s+)?under\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)/gu;

export const sectionReference: Rule = {
  id: "R612",
  name: "section-reference",
  severity: "warning",
  group: "references",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Henvisninger som er skrevet med liten forbokstav, og til overskrifter i andre dokumenter.",
  holds: [
    {
      say: "«Se under Kultur», og området finnes",
      sample: {
        tiltak: [
          { title: "Utleie av lokaler. Se under Kultur.", section: "Helse" },
          { title: "Minibuss", section: "Kultur" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "«Se under Oppvekst», men området finnes ikke",
      at: ["B3"],
      sample: {
        tiltak: [
          { title: "Utleie av lokaler. Se under Oppvekst.", section: "Helse" },
          { title: "Minibuss", section: "Kultur" },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    plan.sections.length === 0
      ? []
      : plan.tiltak.flatMap((tiltak) =>
          [...wordsOf(tiltak).matchAll(pattern)]
            .filter((match) => !isHeading(plan, match[1] ?? ""))
            .map((match) => ({
              cells: tiltak.titleCells,
              params: { tiltak: nameOf(tiltak), reference: match[0], section: match[1] ?? "" },
            })),
        ),
};

/** True where a heading, a sheet or a goal's area begins with the words, or holds them. */
function isHeading(plan: Plan, words: string): boolean {
  const wanted = words.toLowerCase();
  const titles = [
    ...plan.sections.map((one) => one.title),
    ...plan.tables.map((one) => one.sheet),
    ...plan.goals.flatMap((one) => (one.area === null ? [] : [one.area])),
  ];
  return titles.some((title) => title.toLowerCase().includes(wanted) || wanted.includes(title.toLowerCase()));
}
