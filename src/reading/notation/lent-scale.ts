/** Numbers that take the scale of the one after them: "2-3 mill", "118, 190 og 280 tusen", "100-150.000". */
import type { FoundAmount } from "./found-amount";
import { looksLikeYear, type Numeral } from "./numerals";

/** The amounts found, and before each those that share its scale; from the right, so that a whole list is lent it. */
export function withLentScales(
  text: string,
  numerals: readonly Numeral[],
  found: readonly (FoundAmount | null)[],
): readonly FoundAmount[] {
  const amounts = [...found];
  for (let i = numerals.length - 2; i >= 0; i--) {
    const [numeral, next, after] = [numerals[i], numerals[i + 1], amounts[i + 1]];
    if (!amounts[i] && numeral && next && after?.start === next.start) amounts[i] = lent(text, numeral, next, after);
  }
  return amounts.flatMap((amount) => amount ?? []);
}

function lent(text: string, numeral: Numeral, next: Numeral, after: FoundAmount): FoundAmount | null {
  const between = text.slice(numeral.end, next.start).trim();
  const dash = /^(?:-|til)$/.test(between);
  const pair = /^(?:og|eller)$/.test(between) && (after.scale >= 1000 || /mellom *$/.test(text.slice(0, numeral.start)));
  const list = between === "," && after.scale >= 1000;
  if (!(dash || pair || list) || looksLikeYear(numeral)) return null;
  if (numeral.form === "words" && between !== "-") return null;
  const shortened = after.scale === 1 && next.form === "grouped" && numeral.value < 1000 && numeral.value * 1000 < next.value;
  const scale = shortened ? 1000 : after.scale;
  const kroner = Math.round(numeral.value * scale * 100) / 100;
  return { ...after, kroner, number: numeral.value, start: numeral.start, end: numeral.end };
}
