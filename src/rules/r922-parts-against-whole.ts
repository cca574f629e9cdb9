/** Changes of parts that do not add up to the change of the whole group: says which one would fit with which figure. */
import { cellRef } from "../plan/cell";
import type { ChangeClaim, Demographics } from "../plan/population";
import { claimParams, endsOf, impliedBase } from "./claims";
import type { Found, Rule } from "./rule";

const at = (row: number, column: number) => cellRef("Befolkning", row, column);
const claim = (
  from: number,
  to: number,
  row: number,
  persons: number,
  percent: number,
  ends?: readonly [number, number],
): ChangeClaim => ({
  band: { from, to, label: `${from}–${to} år` },
  from: 2025,
  to: 2035,
  start: ends ? { persons: ends[0], cells: at(row, 2) } : null,
  end: ends ? { persons: ends[1], cells: at(row, 3) } : null,
  change: { persons, cells: at(row, 4) },
  percent: { percent, cells: at(row, 5) },
});

export const partsAgainstWhole: Rule = {
  id: "R922",
  name: "parts-against-whole",
  severity: "error",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Grupper som ikke til sammen dekker en større gruppe med samme start- og sluttår.",
  holds: [
    {
      say: "−100 og −200 gir −300",
      sample: {
        demographics: {
          changes: [claim(20, 44, 2, -100, -5), claim(45, 66, 3, -200, -8), claim(20, 66, 4, -300, -6.7, [4500, 4200])],
        },
      },
    },
  ],
  breaks: [
    {
      say: "−100 og −300, men hele gruppen går ned med 300",
      at: ["Befolkning!D3"],
      sample: {
        demographics: {
          changes: [claim(20, 44, 2, -100, -5), claim(45, 66, 3, -300, -8), claim(20, 66, 4, -300, -6.7, [4500, 4200])],
        },
      },
    },
  ],
  check: ({ demographics }) => demographics.changes.flatMap((whole) => check(demographics, whole)),
};

function check(demographics: Demographics, whole: ChangeClaim): readonly Found[] {
  const { start, end } = endsOf(demographics, whole);
  const right = start && end ? end.persons - start.persons : whole.change?.persons;
  const parts = partsOf(demographics, whole);
  if (right === undefined || parts.length < 2 || parts.some((part) => !part.change)) return [];
  const sum = parts.reduce((all, part) => all + (part.change?.persons ?? 0), 0);
  if (Math.abs(sum - right) <= parts.length - 1) return [];
  const worst = suspect(parts, right - sum, start?.persons ?? null);
  const change = worst.change;
  if (!change) return [];
  const base = impliedBase(worst);
  const params = {
    ...claimParams(worst),
    whole: whole.band.label,
    sum,
    right,
    stated: change.persons,
    fits: change.persons + right - sum,
    base: base ? Math.round(base.mid) : 0,
  };
  const related = [whole, ...parts]
    .filter((one) => one !== worst)
    .flatMap((one) => (one.change ? [one.change.cells] : []));
  return [{ cells: change.cells, related, params }];
}

/** Bands that lie end to end and fill the whole band, for the same years. */
function partsOf(demographics: Demographics, whole: ChangeClaim): readonly ChangeClaim[] {
  const inside = demographics.changes
    .filter((one) => one.from === whole.from && one.to === whole.to && one !== whole)
    .filter((one) => one.band.from !== null && one.band.from >= (whole.band.from ?? 0))
    .sort((a, b) => (a.band.from ?? 0) - (b.band.from ?? 0));
  const chain: ChangeClaim[] = [];
  let next = whole.band.from ?? 0;
  for (const one of inside) {
    if (one.band.from !== next || (one.band.to ?? Infinity) > (whole.band.to ?? Infinity)) continue;
    chain.push(one);
    next = (one.band.to ?? Infinity) + 1;
  }
  return next === (whole.band.to ?? Infinity) + 1 ? chain : [];
}

/** The part that would fit the group's start if its change were moved by `missing`; the largest where none stands out. */
function suspect(parts: readonly ChangeClaim[], missing: number, start: number | null): ChangeClaim {
  const strain = parts.map((part) => {
    const moved = parts.map((one) =>
      one === part && one.change ? { ...one, change: { ...one.change, persons: one.change.persons + missing } } : one,
    );
    const bases = moved.map((one) => impliedBase(one)?.mid ?? null);
    if (start === null || bases.includes(null)) return { part, off: Infinity };
    return { part, off: Math.abs(bases.reduce((sum: number, base) => sum + (base ?? 0), 0) - start) };
  });
  const size = (part: ChangeClaim): number => Math.abs(part.change?.persons ?? 0);
  const [best] = [...strain].sort((a, b) => (a.off === b.off ? size(b.part) - size(a.part) : a.off - b.off));
  return best?.part ?? (parts[0] as ChangeClaim);
}
