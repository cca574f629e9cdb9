/** Heads that tell how soon and no year: "Kort sikt", "Mellomlang sikt", "Lang sikt (2030–2035)". */

const horizon = /^(på )?(?:kort|mellom(?:lang)?|lang|lengre|lengere)t?e? (?:sikt|tidsperspektiv|perspektiv)$|^(?:kort|mellomlang|lang)sikti(?:g|ge|ge tiltak)$/i;

export function isHorizon(head: string): boolean {
  return horizon.test(head.replace(/\([^)]*\)/g, " ").replace(/[:.*]+\s*$/, "").replace(/\s+/g, " ").trim());
}

/** The years in brackets behind it, as they are written; null where it names none. */
export function yearsOfHorizon(head: string): string | null {
  return isHorizon(head) ? (/\(\D{0,12}((?:20)\d\d\s*[-–—]\s*(?:20)?\d\d)\D{0,6}\)/.exec(head)?.[1] ?? null) : null;
}
