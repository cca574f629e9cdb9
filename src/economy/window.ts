/** The four years of the økonomiplan. */
import type { Year } from "../plan/segment";

export const windowLength = 4;

/** The years of the window that starts in `first`. */
export function windowYears(first: Year): readonly Year[] {
  return Array.from({ length: windowLength }, (_, i) => first + i);
}
