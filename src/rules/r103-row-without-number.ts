/** A tiltak without a number among numbered ones: nobody can refer to it. */
import type { CellChange } from "../plan/finding";
import type { Plan, Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import { integerOf, numberCells, seriesOf } from "./number-cells";
import type { Found, Rule } from "./rule";

/** Lines under the tiltak that no one numbers. */
const capital = /^\s*(?:renter|rente-|avdrag|kapitalkostnad|finanskostnad|momskompensasjon|mva-komp)/iu;

export const rowWithoutNumber: Rule = {
  id: "R103",
  name: "row-without-number",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan"],
  fixes: true,
  cannotSee: "Tabeller der færre enn halvparten av radene har nummer: der er det ikke meningen at alle skal ha et.",
  holds: [
    {
      say: "Alle tre rader har nummer",
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
      say: "Raden mellom 1 og 3 mangler nummer",
      at: ["A4"],
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { title: "Minibuss" },
          { number: "3", title: "Kulturskole" },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const numbered = numberedTables(plan);
    return seriesOf(plan).flatMap((series) =>
      series.flatMap((tiltak, i) =>
        tiltak.number === null && numbered.has(tiltak.table) && !capital.test(tiltak.title) ? [found(plan, series, tiltak, i)] : [],
      ),
    );
  },
};

function numberedTables(plan: Plan): ReadonlySet<string> {
  const share = new Map<string, { all: number; numbered: number }>();
  for (const { table, number } of plan.tiltak) {
    const count = share.get(table) ?? { all: 0, numbered: 0 };
    share.set(table, { all: count.all + 1, numbered: count.numbered + (number === null ? 0 : 1) });
  }
  return new Set(
    [...share].filter(([, count]) => count.numbered * 2 >= count.all && count.numbered >= 2).map(([id]) => id),
  );
}

function found(plan: Plan, series: readonly Tiltak[], tiltak: Tiltak, i: number): Found {
  const cells = numberCells(plan, tiltak);
  const next = missing(series, i);
  const fix: CellChange[] = next === null || cells === tiltak.titleCells ? [] : [{ cells, old: null, next }];
  return { cells, params: { tiltak: nameOf(tiltak) }, fix };
}

/** The number that fits: between its neighbours, or after the last. Null where that is not plain. */
function missing(series: readonly Tiltak[], i: number): number | null {
  const before = series[i - 1]?.number ?? null;
  const after = series[i + 1] === undefined ? null : (series[i + 1]?.number ?? "");
  if (before === null || !/^\d+$/.test(before)) return null;
  const next = Number(before) + 1;
  if (after !== null && integerOf(after) !== next + 1) return null;
  return series.some((one) => one.number !== null && integerOf(one.number) === next) ? null : next;
}
