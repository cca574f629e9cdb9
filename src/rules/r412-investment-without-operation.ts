/** Something new is built, but nothing says what it costs to run. */
import type { Tiltak } from "../plan/plan";
import { hasMoney, moneyCells, nameOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { firstSentence, subjects } from "./same-subject";

const newBuilding =
  /(?<!\p{L})(?:bygge|byggje|bygging av|nybygg|utbygging|oppføring|ny(?:e|tt)?\s+\p{L}*(?:bolig|boliger|bustad|skole|skule|barnehage|sykehjem|sjukeheim|helsehus|svømmehall|idrettshall|dagsenter))(?!\p{L})/iu;

export const investmentWithoutOperation: Rule = {
  id: "R412",
  name: "investment-without-operation",
  severity: "info",
  group: "drift-and-investering",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Driftskostnader som er lagt i rammen uten å være nevnt i planen.",
  holds: [
    {
      say: "Ny barnehage og bemanning av den",
      sample: {
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Ny barnehage på Moen", cost: 40000000, years: [2025], kind: "investering" },
          { title: "Bemanning av barnehagen", cost: 6000000, years: [2027], aarsverk: 8 },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Ny barnehage, men ingen drift",
      at: ["C3"],
      sample: {
        tiltak: [
          { title: "Ny barnehage på Moen", cost: 40000000, years: [2025], kind: "investering" },
          { title: "Skoleskyss", cost: 600000, years: [2027] },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const isDrift = (tiltak: Tiltak): boolean =>
      tiltak.components.some((part) => part.kind === "drift" && part.kroner !== 0);
    const built = plan.tiltak.filter(
      (tiltak) => tiltak.kind === "investering" && hasMoney(tiltak) && newBuilding.test(whatIsDone(tiltak)),
    );
    // A plan of investments alone has its drift elsewhere.
    if (built.length === 0 || !plan.tiltak.some((tiltak) => isDrift(tiltak) && hasMoney(tiltak))) return [];
    const related = subjects(plan);
    return built
      .filter((tiltak) => !related(tiltak).some(isDrift))
      .map((tiltak) => ({ cells: moneyCells(tiltak), params: { tiltak: nameOf(tiltak) } }));
  },
};

/** The first sentence up to the place: "Velferdsteknologi i nye omsorgsboliger" builds nothing. */
function whatIsDone(tiltak: Tiltak): string {
  return firstSentence(tiltak).split(/\s(?:i|på|ved|til|for)\s/iu)[0] ?? "";
}
