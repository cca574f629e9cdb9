/** Where a tiltak says itself how far it has come politically: decided, proposed, already in the plan, turned down. */
import { plainSpaces } from "../find/sheet-view";

const said: readonly RegExp[] = [
  /(?<!\p{L})(ikke|ikkje) (vedtatt|vedteke|prioritert|innarbeidet|innarbeidd)(?!\p{L})/iu,
  /(?<!\p{L})(ligger|ligg|er)( \p{L}+)? (inne )?i (økonomiplan(?:en)?|budsjett(?:et)?|handlingsprogram(?:met)?)(?!\p{L})( for)?( \d{4}( ?[-–] ?\d{2,4})?)?/iu,
  /(?<=[(,;–] ?)(vedtatt|vedteke|foreslått|foreslege|avvist|innarbeidet|innarbeidd)(?= ?[),;]|$)( i \p{L}+)?/iu,
  /^(vedtatt|vedteke|foreslått|foreslege|avvist)(?= ?:)/iu,
];

/** The words as written, or null. */
export function statusByWords(text: string): string | null {
  const plain = plainSpaces(text).trim();
  for (const words of said) {
    const found = words.exec(plain)?.[0];
    if (found) return found.trim();
  }
  return null;
}
