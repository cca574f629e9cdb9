/** Staff in a building before it stands. */
import type { Component, Tiltak } from "../plan/plan";
import { nameOf, startOf } from "./about-tiltak";
import { wordsIn } from "./meaning/word-list";
import type { Found, Rule } from "./rule";
import { firstSentence, subjects } from "./same-subject";
import { beginsWith } from "./words";

const staffed = beginsWith("bemann", "drift av", "driftsutgift", "inventar", "grunnbemann");
const built = beginsWith("byg", "nybyg", "utbyg", "ombyg", "ny ", "nye ", "nytt ", "investering", "rehabiliter");

export const driftBeforeBuilding: Rule = {
  id: "R413",
  name: "drift-before-building",
  severity: "warning",
  group: "drift-and-investering",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Bygg som tas i bruk samme år som de er ferdige, og byggetid på flere år.",
  holds: [
    {
      say: "Bygge i 2025, bemanne i 2027",
      sample: {
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Bygge bokollektiv", cost: 5000000, years: [2025], kind: "investering" },
          { title: "Bemanning av bokollektivet", cost: 5000000, years: [2027], aarsverk: 7 },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Bemanne i 2025, bygge i 2027",
      at: ["C5"],
      sample: {
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Bygge bokollektiv", cost: 5000000, years: [2027], kind: "investering" },
          { title: "Bemanning av bokollektivet", cost: 5000000, years: [2025] },
        ],
      },
    },
    {
      say: "Det samme på to linjer i én celle",
      at: ["C3"],
      sample: {
        tiltak: [
          {
            title: "Bokollektiv",
            cost: "5 000 000\n5 000 000",
            years: [2025, 2027],
            parts: [
              { kroner: 5000000, kind: "investering", words: "Bygge bokollektiv", years: [2027] },
              { kroner: 5000000, words: "Bemanning av bokollektiv", years: [2025] },
            ],
          },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const related = subjects(plan);
    return plan.tiltak.flatMap((tiltak) => [...within(tiltak), ...across(tiltak, related)]);
  },
};

/** Two lines of one tiltak that share a word. */
function within(tiltak: Tiltak): readonly Found[] {
  const early = (part: Component): number | undefined => part.years[0];
  const buildings = tiltak.components.filter((part) => part.kind === "investering" && part.years.length > 0);
  return tiltak.components
    .filter((part) => part.kind === "drift" && staffed.test(part.words))
    .flatMap((part) => {
      const of = buildings.filter((other) => shared(part.words, other.words));
      const first = Math.min(...of.map((other) => early(other) ?? Infinity));
      const start = early(part);
      if (of.length === 0 || start === undefined || start >= first) return [];
      return [
        {
          cells: part.cells,
          params: { tiltak: nameOf(tiltak), other: nameOf(tiltak), year: String(start), built: String(first) },
        },
      ];
    });
}

function across(tiltak: Tiltak, related: (tiltak: Tiltak) => readonly Tiltak[]): readonly Found[] {
  const start = startOf(tiltak);
  const [first] = tiltak.components;
  if (start === null || !first || tiltak.kind !== "drift" || !staffed.test(firstSentence(tiltak))) return [];
  const buildings = related(tiltak).filter(
    (other) => other.kind === "investering" && built.test(firstSentence(other)) && startOf(other) !== null,
  );
  if (buildings.length === 0 || buildings.some((other) => (startOf(other) ?? 0) <= start)) return [];
  const [other] = buildings;
  const cells = tiltak.costs[0]?.cells ?? tiltak.amounts[0]?.cells ?? tiltak.titleCells;
  return other
    ? [
        {
          cells,
          related: [other.titleCells],
          params: { tiltak: nameOf(tiltak), other: nameOf(other), year: String(start), built: String(startOf(other)) },
        },
      ]
    : [];
}

/** A word of six letters or more in both lines, apart from the words for drift, investering and homes in general. */
function shared(a: string, b: string): boolean {
  const words = (text: string): string[] =>
    wordsIn(text).filter(
      (word) => word.length >= 6 && !/^(?:investering|driftsutgift|bemann|omsorgsbolig|boliger)/.test(word),
    );
  return words(a).some((one) =>
    words(b).some((other) => one.startsWith(other.slice(0, 8)) || other.startsWith(one.slice(0, 8))),
  );
}
