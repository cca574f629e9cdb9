/** What the use cases are told of their surroundings; none of them asks a clock or a file system itself. */
import type { Language } from "../text/language";

export interface Surroundings {
  /** Version of the add-in, `0.1.0`. */
  readonly version: string;
  readonly now: () => Date;
  /** Name of the workbook's file, or null where the host does not tell. */
  readonly fileName: string | null;
  readonly language: Language;
}

/** Local time, ISO without zone, to the minute: `2026-11-22T05:20`. */
export function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
