/** The same tiltak in two places, perhaps in other words: count it once. */
import type { Tiltak } from "../plan/plan";
import { hasMoney, kronerOf, nameOf, wordsOf } from "./about-tiltak";
import { alikePairs, type Alike } from "./meaning/alike";
import { repeatedTables } from "./repeated-tables";
import type { Found, Rule } from "./rule";
import { meaningsIn } from "./same-subject";

export const sameTiltakTwice: Rule = {
  id: "R710",
  name: "same-tiltak-twice",
  severity: "warning",
  group: "same-twice",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee:
    "Like tiltak der ordene ikke har noe til felles. I 70 merkede par som målet ikke er tilpasset, finner den sju av ti like, og to av 27 funn er gale. I alle 395 merkede par finner den fem av seks, og fem av 170 funn er gale.",
  holds: [
    {
      say: "Fysioterapeut og ergoterapeut",
      sample: {
        tiltak: [
          { number: "1", title: "Fysioterapeut, 50 % stilling", cost: 375000, years: [2025], aarsverk: 0.5 },
          { number: "2", title: "Ergoterapeut, 50 % stilling", cost: 375000, years: [2025], aarsverk: 0.5 },
        ],
      },
    },
    {
      say: "Forprosjekt og bygging",
      sample: {
        tiltak: [
          { number: "1", title: "Forprosjekt for nytt helsehus", cost: 400000, years: [2025] },
          { number: "2", title: "Renter og avdrag", cost: 90000, years: [2027] },
          { number: "3", title: "Nytt helsehus", cost: 90000000, years: [2027], kind: "investering" },
          { number: "4", title: "Driftsavtale for helsehuset", cost: 700000, years: [2028] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Frisklivssentralen under to områder",
      at: ["B4"],
      sample: {
        tiltak: [
          { number: "1", title: "Etablere frisklivssentral", cost: 750000, years: [2025], section: "Helse" },
          { number: "1", title: "Frisklivssentralen opprettes", cost: 700000, years: [2025], section: "Kultur" },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const repeats = repeatedTables(plan);
    return alikePairs(meaningsIn(plan)).flatMap((pair) => {
      const [first, second] = [plan.tiltak[pair.first], plan.tiltak[pair.second]];
      if (!first || !second || repeats.has(`${first.table}\n${second.table}`)) return [];
      return [found(first, second, pair)];
    });
  },
};

/** Points at the one that carries no money, else the one that refers onward, else the later. */
function found(first: Tiltak, second: Tiltak, { score }: Alike): Found {
  const refers = (tiltak: Tiltak): boolean =>
    /(?<!\p{L})(?:se|sjå|jf)\.? (?:også|òg|under|punkt)/iu.test(wordsOf(tiltak));
  const pointsToFirst = hasMoney(first) === hasMoney(second) ? refers(first) && !refers(second) : !hasMoney(first);
  const [at, other] = pointsToFirst ? [first, second] : [second, first];
  const twice = hasMoney(at) && hasMoney(other) ? Math.min(Math.abs(kronerOf(at)), Math.abs(kronerOf(other))) : 0;
  const params = { tiltak: nameOf(at), other: nameOf(other), twice, likeness: Math.round(score * 100) };
  return { cells: at.titleCells, related: [other.titleCells], params };
}
