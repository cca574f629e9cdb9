/** The number of a tiltak as a reader of the plan knows it. */
import type { Tiltak } from "../plan/plan";

/** The number with its area's where areas are numbered (`6.4a`); without one the area's alone (`6 –`), or nothing. The key is for one reading and may name a sheet. */
export function shownKey({ key, number, sectionNumber }: Pick<Tiltak, "key" | "number" | "sectionNumber">): string {
  if (number === null) return sectionNumber === null ? "" : `${sectionNumber} –`;
  return sectionNumber === null ? number : key;
}
