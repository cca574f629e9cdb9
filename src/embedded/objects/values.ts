/** Property values as they come over the wire; whatever has the wrong form is `InvalidArgument`. */
import { fail } from "../problem";

export function asText(value: unknown): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}

export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");
}

export function asTruth(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

/** One of the words, without regard to case, as Excel spells it. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const text = asText(value).toLowerCase();
  return words.find((word) => word.toLowerCase() === text) ?? fail("InvalidArgument");
}
