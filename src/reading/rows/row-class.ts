/** What a row is once its neighbours are known, and how to look at them. */
import type { RowKind, RowSeen } from "./row-kind";
import { oneLine } from "./words";

export interface RowClass {
  readonly seen: RowSeen;
  /** `named`: only the name of the row counts, and its figures stand in rows below. `framed`: a section with its whole frame. */
  readonly kind: RowKind | "outside" | "continued" | "named" | "framed";
}

/** Index of the nearest row above with anything in it, or null. */
export function previous(kinds: readonly RowClass["kind"][], i: number): number | null {
  for (let at = i - 1; at >= 0; at--) if (kinds[at] !== "blank") return at;
  return null;
}

/** The same below. */
export function next(kinds: readonly RowClass["kind"][], i: number): number | null {
  for (let at = i + 1; at < kinds.length; at++) if (kinds[at] !== "blank") return at;
  return null;
}

/** Sentences: long, or ended by a full stop. */
export function isProse(seen: RowSeen | undefined): boolean {
  const title = oneLine(seen?.title ?? "");
  return title.length > 140 || (/[.!]$/.test(title) && title.split(" ").length >= 6);
}
