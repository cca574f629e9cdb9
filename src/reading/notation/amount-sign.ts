/** The sign of a number in a text: dashes that are minus, brackets of accountants, "minus" in words. */
import type { Numeral } from "./numerals";

/** −1 for a minus that belongs to the number, for (25 000) as a whole text, and for 14,2- as one. */
export function sign(text: string, numeral: Numeral, marked: boolean): 1 | -1 {
  const left = text.slice(0, numeral.start).replace(/(?:mnok|mkr|tkr|kkr|kroner|kr|nok)[.:]? *$/, "");
  const whole = text.trim();
  if (!marked && /^\( *-? *[\d.,' ]+ *\)$/.test(whole)) return -1;
  if (/^\( *[\d.,' ]+ *(?:mill|mrd|tusen|mnok|tkr)\.? *\)$/.test(whole)) return -1;
  if (!marked && /^[\d.,' ]+-$/.test(whole)) return -1;
  if (/(?<![a-zæøå])minus *$/.test(left)) return -1;
  if (!/-$/.test(left)) return /(?:^|\n|: ?|(?:kr|nok)[.:]? ?)- $/.test(left) && lineIsOneNumber(text, numeral) ? -1 : 1;
  return /(?:^|[\s(:/«"=≈~])-$/.test(left) && !/\d[ ]*-$/.test(left) ? -1 : 1;
}

/** "- 500 000" is negative; "- 500 000 til kurs" is a bullet. */
function lineIsOneNumber(text: string, numeral: Numeral): boolean {
  const rest = text.slice(numeral.end).split("\n")[0] ?? "";
  return !/[a-zæøå]/.test(rest.replace(/(?:kroner|kr|nok|mill|mrd|tusen)\.?/g, ""));
}
