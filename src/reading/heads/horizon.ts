/** Heads that tell how soon and no year: "Kort sikt", "Mellomlang sikt 3–5 år", "Lang sikt (2030–2035)". */

const horizon = /^(?:på )?(?:kort|mellom(?:lang)?|lang|lengre|lengere)t?e? ?(?:sikt|tidsperspektiv|perspektiv)$|^(?:kort|mellomlang|lang)(?:sikti(?:g|ge|ge tiltak))?$/i;
const years = /(?:20)\d\d\s*[-–—]\s*(?:20)?\d\d(?!\d)/;
const soon = /(?:(?:innen|innan|over|etter|under|inntil|ca\.?|[<>]) ?)?\d{1,2}(?: ?[-–—] ?\d{1,2})? år$/i;

export function isHorizon(head: string): boolean {
  const plain = head.replace(/\([^)]*\)/g, " ").replace(years, " ").replace(/\s+/g, " ").replace(/[\s:.,*–-]+$/, "").trim();
  return horizon.test(plain.replace(soon, "").replace(/[\s:.,*–-]+$/, ""));
}

/** The years behind it, as they are written; null where it names none. */
export function yearsOfHorizon(head: string): string | null {
  return isHorizon(head) ? (years.exec(head)?.[0] ?? null) : null;
}
