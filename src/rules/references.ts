/** References in the words of a tiltak: "jf. pkt. 13", "jf. pkt. 1 i helsefremmende arbeid", "se under Dagtilbud". */
import type { Plan, Tiltak } from "../plan/plan";
import { wordsOf } from "./about-tiltak";

export interface Reference {
  /** As written. */
  readonly text: string;
  /** `13`, `4a`, `6.4a`. */
  readonly number: string;
  /** The words after "i" or "under" that name a section; null where none are given. */
  readonly section: string | null;
}

const pattern =
  /(?<!\p{L})(?:jf\.?|jfr\.?|jamfør|se(?: også| under)?|sjå(?: òg| også| under)?)\s+(?:pkt\.?|punkt|pnkt\.?|tiltak|nr\.?)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,3})?\s?[a-h]?)(?![\d\p{L}])(?:\s+(?:i|under)\s+((?!dette|denne|planen|tabellen|lista|listen)\p{L}[^.,;()\n]{2,60}))?/giu;

export function referencesOf(tiltak: Tiltak): readonly Reference[] {
  return [...wordsOf(tiltak).matchAll(pattern)].map((match) => ({
    text: match[0].trim(),
    number: (match[1] ?? "").replace(/\s/g, "").toLowerCase(),
    section: match[2]?.trim() ?? null,
  }));
}

/** The tiltak a reference can mean: by full key anywhere, else by number in the same section of the same table. */
export function targetsOf(plan: Plan): (from: Tiltak, reference: Reference) => readonly Tiltak[] {
  const by = new Map<string, Tiltak[]>();
  const put = (key: string, tiltak: Tiltak): void => {
    const known = by.get(key);
    if (known) known.push(tiltak);
    else by.set(key, [tiltak]);
  };
  const near = (tiltak: Tiltak, number: string): string =>
    JSON.stringify([tiltak.table, tiltak.sectionNumber ?? tiltak.section, number]);
  for (const tiltak of plan.tiltak) {
    if (tiltak.number === null) continue;
    put(near(tiltak, tiltak.number.toLowerCase()), tiltak);
    put(tiltak.key.toLowerCase(), tiltak);
    if (tiltak.number.includes(".")) put(tiltak.number.toLowerCase(), tiltak);
  }
  return (from, reference) =>
    by.get(near(from, reference.number)) ?? (reference.number.includes(".") ? (by.get(reference.number) ?? []) : []);
}
