/** A building or homes to be paid from the ordinary frame. */
import { hasMoney, nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { firstSentence } from "./same-subject";
import { study } from "./words";

/** Something to be put up, not only a place where something is done. */
const building =
  /(?<!\p{L})(?:bygg(?:e|es|ing|je)(?!\p{L})|nybygg|utbygg|ombygg|tilbygg|botilbud til|botilbod til|bofellesskap for|bufellesskap for|(?:nye?|nytt|flere|fleire|etabler\p{L}*)\s+(?:\p{L}+\s+)?\p{L}*(?:bolig|bustad|bofellesskap|bokollektiv|sykehjem|sjukeheim|helsehus|skole|barnehage|hall)(?!\p{L}*(?:plass|tiltak|tilsyn)))/iu;

export const buildingUnderOwnFrame: Rule = {
  id: "R911",
  name: "building-under-own-frame",
  severity: "warning",
  group: "financing",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Bygg som faktisk er finansiert et annet sted i budsjettet.",
  holds: [
    {
      say: "Rutiner under egne rammer",
      sample: {
        without: ["cost", "years"],
        tiltak: [{ title: "Rutiner for saksbehandling", financing: "Egne rammer", period: "2026" }],
      },
    },
  ],
  breaks: [
    {
      say: "Bofellesskap under egne rammer",
      at: ["I3"],
      sample: {
        without: ["cost", "years"],
        tiltak: [{ title: "Bofellesskap for unge", financing: "Egne rammer", period: "2026" }],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const words = wordsOf(tiltak);
      const word = building.exec(words)?.[0].replace(/\s(?:til|for)$/iu, "");
      const own =
        /^\s*(?:innenfor\s+|innanfor\s+)?(?:egne?|eigne?|eiga)\s+ramme/iu.test(tiltak.financing ?? "") &&
        !/krev|ekstra|prosjektmid|investering/iu.test(tiltak.financing ?? "");
      if (!tiltak.financingCells || !own || word === undefined || hasMoney(tiltak) || study.test(firstSentence(tiltak)))
        return [];
      return [{ cells: tiltak.financingCells, params: { tiltak: nameOf(tiltak), word } }];
    }),
};
