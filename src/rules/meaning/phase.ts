/** Where in its life a tiltak stands: looking into it, building it, running it and closing it are different tiltak. */
import { beginsWith, study } from "../words";

export type Phase = "plan" | "finance" | "less" | "run" | "more";

const finance = beginsWith("renter", "avdrag", "finansier", "husleie for", "leie av", "leige av", "tapt inntekt", "inventar", "tomt", "kjøp av tomt");
const less = beginsWith("nedlegg", "legges ned", "leggast ned", "avvikl", "kutt", "salg", "selge", "reduser", "reduksjon", "nedbemann", "stenge", "innsparing");
const run = beginsWith(
  "bemann",
  "grunnbemann",
  "døgnbemann",
  "nattbemann",
  "drift av",
  "driftsavtale",
  "driftsutgift",
  "lisens",
  "vedlikehold",
);
const more = beginsWith("byg", "utbyg", "etabler", "opprett", "ansett", "tilset", "utvid");

/** The phase that the first sentence speaks of; null where it names none. */
export function phaseOf(text: string): Phase | null {
  const first = text.split("\n")[0]?.split(/\.\s/)[0] ?? "";
  if (study.test(first)) return "plan";
  if (finance.test(first)) return "finance";
  if (less.test(first)) return "less";
  // "8 boliger med heldøgns bemanning" are built, not staffed.
  if (run.test(first.split(/\smed\s/i)[0] ?? "")) return "run";
  return more.test(first) ? "more" : null;
}

/** Planning, financing and running stand apart from all else; the others only where both are said. */
export function samePhase(a: Phase | null, b: Phase | null): boolean {
  if (a === b) return true;
  const apart: readonly (Phase | null)[] = ["plan", "finance", "run"];
  return !apart.includes(a) && !apart.includes(b) && (a === null || b === null);
}
