/** A number that the series skips: has a tiltak been left out? */
import type { Tiltak } from "../plan/plan";
import { integerOf, numberCells, numberedIn, seriesOf, type Numbered } from "./number-cells";
import type { Found, Rule } from "./rule";

export const numberMissing: Rule = {
  id: "R102",
  name: "number-missing",
  severity: "info",
  group: "structure",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tiltak som mangler i slutten av rekken.",
  holds: [
    {
      say: "1, 2 og 3",
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "2", title: "Minibuss" },
          { number: "3", title: "Kulturskole" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "1, 2 og 4",
      at: ["A5"],
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "2", title: "Minibuss" },
          { number: "4", title: "Kulturskole" },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    seriesOf(plan).flatMap((series): Found[] => {
      const numbers = numberedIn(series);
      const first = firstByNumber(numbers);
      const known = [...first.keys()].sort((a, b) => a - b);
      const gaps = gapsIn(known);
      const missing = gaps.reduce((all, gap) => all + gap.missing.length, 0);
      // Many gaps are a numbering of its own, in which nothing is missing.
      if (known.length < 3 || gaps.some((gap) => gap.missing.length > 2) || (gaps.length > 1 && missing * 4 > known.length)) return [];
      return gaps.flatMap((gap) => {
        const after = first.get(gap.next);
        if (!after || explained(series, after)) return [];
        return [{ cells: numberCells(plan, after), params: { number: gap.missing.join(", "), count: gap.missing.length } }];
      });
    }),
};

function firstByNumber(numbers: readonly Numbered[]): ReadonlyMap<number, Tiltak> {
  const first = new Map<number, Tiltak>();
  for (const { tiltak, number } of numbers) if (!first.has(number)) first.set(number, tiltak);
  return first;
}

/** Numbers left out, each run with the number that follows it; a series that begins at 2 lacks 1. */
function gapsIn(known: readonly number[]): readonly { missing: readonly number[]; next: number }[] {
  const from = known[0] === 2 ? [0, ...known] : known;
  return from.slice(1).flatMap((next, i) => {
    const before = from[i] ?? next;
    const missing = Array.from({ length: next - before - 1 }, (_, at) => before + 1 + at);
    return missing.length > 0 ? [{ missing, next }] : [];
  });
}

/** A row without a number, with a number used twice or out of order stands where the missing one should: another rule says so. */
function explained(series: readonly Tiltak[], after: Tiltak): boolean {
  const before = series[series.indexOf(after) - 1];
  if (!before) return false;
  const number = before.number === null ? null : integerOf(before.number);
  const twice = series.some((other) => other !== before && other.number !== null && other.number === before.number);
  return number === null || twice || number > (integerOf(after.number ?? "") ?? 0);
}
