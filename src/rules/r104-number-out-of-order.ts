/** A number that breaks the order of its series: mistyped, or a row that was moved. */
import { nameOf } from "./about-tiltak";
import type { RuleInput } from "./input";
import { fitting, numberCells, numberedIn, renumbered, seriesOf, type Numbered } from "./number-cells";
import type { Found, Rule } from "./rule";

const rows = (...numbers: string[]) => ({
  tiltak: numbers.map((number, i) => ({
    number,
    title: ["Frisklivssentral", "Minibuss", "Kulturskole", "Gatelys", "Turvei"][i] ?? "",
  })),
});

export const numberOutOfOrder: Rule = {
  id: "R104",
  name: "number-out-of-order",
  severity: "info",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "To rader som har byttet plass, tabeller som er sortert etter noe annet enn nummeret, og prosjektnummer med bokstav foran.",
  holds: [
    { say: "1, 2, 2a, 3", sample: rows("1", "2", "2a", "3") },
    { say: "1, 3, 2, 4: to rader har byttet plass", sample: rows("1", "3", "2", "4") },
  ],
  breaks: [
    { say: "1, 2, 7, 4, 5: 7 skulle vært 3", at: ["A5"], sample: rows("1", "2", "7", "4", "5") },
    { say: "1, 5, 2, 3, 4: rad 5 er flyttet opp", at: ["A4"], sample: rows("1", "5", "2", "3", "4") },
  ],
  check: (input) => seriesOf(input.plan).flatMap((series) => check(input, numberedIn(series))),
};

function check(input: RuleInput, series: readonly Numbered[]): readonly Found[] {
  if (series.length < 3) return [];
  const mistyped = series.flatMap((one, i) => {
    const fits = fitting(series, i);
    const before = series[i - 1];
    const twice = series.some((other, at) => at < i && other.number === one.number);
    return fits === null || !before || twice ? [] : [{ one, before, fits }];
  });
  const rest = series.filter((one) => !mistyped.some((found) => found.one === one));
  const moved = outOfPlace(rest);
  return [...mistyped, ...moved].map(({ one, before, fits }) => ({
    cells: numberCells(input.plan, one.tiltak),
    related: [numberCells(input.plan, before.tiltak)],
    params: { tiltak: nameOf(one.tiltak), number: one.tiltak.number ?? "", before: before.tiltak.number ?? "" },
    fix: renumbered(input, one.tiltak, fits),
  }));
}

/** The one row without which the order is right. Two that have changed places may have been moved on purpose. */
function outOfPlace(series: readonly Numbered[]): readonly { one: Numbered; before: Numbered; fits: null }[] {
  const falls = series.flatMap((one, i) => ((series[i - 1]?.number ?? 0) > one.number ? [i] : []));
  const [fall] = falls;
  if (fall === undefined || falls.length > 1) return [];
  const rises = (without: number): boolean => {
    const left = series.filter((_, i) => i !== without);
    return left.every((one, i) => i === 0 || (left[i - 1]?.number ?? 0) <= one.number);
  };
  const candidates = [fall - 1, fall].filter(rises);
  const [at] = candidates;
  const one = series[at ?? -1];
  const before = series[at === fall ? fall - 1 : fall];
  return candidates.length === 1 && one && before ? [{ one, before, fits: null }] : [];
}
