/** Keys name rows within one reading: section + number, `section.~n` without a number, `sheet!~n` without both. */
import type { Tiltak } from "../plan/plan";

type Unkeyed = Omit<Tiltak, "key">;

/**
 * A section without a number lends its name only where the number alone is used elsewhere too. Two rows of one
 * section with one number keep the same key: that is a fault of the table, and a rule says so.
 */
export function withKeys(tiltak: readonly Unkeyed[]): Tiltak[] {
  const unnumbered = new Map<string, number>();
  const areas = new Map<string, Set<string>>();
  for (const one of tiltak) if (one.number !== null) areas.set(one.number, (areas.get(one.number) ?? new Set()).add(area(one)));
  return tiltak.map((one) => {
    if (one.number !== null) return { ...one, key: numbered(one, one.number, (areas.get(one.number)?.size ?? 0) > 1) };
    const section = one.sectionNumber ?? one.section;
    const group = section === null ? `${one.sheet}!` : `${section}.`;
    const n = (unnumbered.get(group) ?? 0) + 1;
    unnumbered.set(group, n);
    return { ...one, key: `${group}~${n}` };
  });
}

function area(one: Unkeyed): string {
  return one.sectionNumber ?? one.section ?? one.sheet;
}

/** A number that carries its section already ("6.4") is not given it twice. */
function numbered(one: Unkeyed, number: string, elsewhere: boolean): string {
  if (one.sectionNumber !== null) return number.startsWith(`${one.sectionNumber}.`) ? number : `${one.sectionNumber}.${number}`;
  if (!elsewhere) return number;
  return one.section === null ? `${one.sheet}!${number}` : `${one.section}.${number}`;
}
