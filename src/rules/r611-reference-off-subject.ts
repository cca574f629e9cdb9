/** "Jf. pkt. 13" where item 13 exists but speaks of something else: the list has been renumbered since. */
import { stemmer } from "@orama/stemmers/norwegian";
import type { Tiltak } from "../plan/plan";
import { nameOf, wordsOf } from "./about-tiltak";
import { wordsIn } from "./meaning/word-list";
import { referencesOf, targetsOf } from "./references";
import type { Rule } from "./rule";

export const referenceOffSubject: Rule = {
  id: "R611",
  name: "reference-off-subject",
  severity: "warning",
  group: "references",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Om en henvisning som deler et ord med det den viser til, likevel er feil.",
  holds: [
    {
      say: "«jf. pkt. 2», og 2 handler om det samme",
      sample: {
        tiltak: [
          { number: "1", title: "Turnus på natt, jf. pkt. 2" },
          { number: "2", title: "Vaktbok og turnus for vikarer" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "«jf. pkt. 2», men 2 handler om noe annet",
      at: ["B3"],
      sample: {
        tiltak: [
          { number: "1", title: "Turnus på natt, jf. pkt. 2" },
          { number: "2", title: "Brukerundersøkelse" },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const targets = targetsOf(plan);
    return plan.tiltak.flatMap((tiltak) =>
      referencesOf(tiltak).flatMap((reference) => {
        const found = reference.section === null ? targets(tiltak, reference).filter((one) => one !== tiltak) : [];
        const [target] = found;
        if (!target || found.some((one) => shareSubject(tiltak, one))) return [];
        return [
          {
            cells: tiltak.titleCells,
            related: [target.titleCells],
            params: { tiltak: nameOf(tiltak), reference: reference.text, target: nameOf(target) },
          },
        ];
      }),
    );
  },
};

/** One word in common, or one that is part of a compound ("rehabilitering" in "rehabiliteringsgruppe"), or the same beginning. */
function shareSubject(a: Tiltak, b: Tiltak): boolean {
  const [one = [], other = []] = [a, b].map((tiltak) =>
    wordsIn(wordsOf(tiltak))
      .map((word) => stemmer(word))
      .filter((stem) => stem.length >= 4),
  );
  return one.some((stem) => other.some((word) => akin(stem, word)));
}

function akin(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return (
    less === more ||
    (less.length >= 5 && more.includes(less)) ||
    (less.length >= 6 && more.startsWith(less.slice(0, 6)))
  );
}
