/** Keys name rows within one reading: section + number, `section.~n` without a number, `sheet!~n` without both. */
import type { Tiltak } from "../plan/plan";

export function withKeys(tiltak: readonly Omit<Tiltak, "key">[]): Tiltak[] {
  const unnumbered = new Map<string, number>();
  return tiltak.map((one) => {
    const section = one.sectionNumber ?? one.section;
    if (one.number !== null) return { ...one, key: section === null ? one.number : joined(section, one.number) };
    const group = section === null ? `${one.sheet}!` : `${section}.`;
    const n = (unnumbered.get(group) ?? 0) + 1;
    unnumbered.set(group, n);
    return { ...one, key: `${group}~${n}` };
  });
}

/** A number that carries its section already ("6.4") is not given it twice. */
function joined(section: string, number: string): string {
  return number.startsWith(`${section}.`) ? number : `${section}.${number}`;
}
