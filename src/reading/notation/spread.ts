/** Words that spread one amount over years: "fordelt på 2 år", "over fem år", "fordeles likt over 3 år". */
import { numeralsIn } from "./numerals";
import { plainText } from "./plain-text";

const spread =
  /(?:(?<![a-zæøå])(?:fordel\w*|spre\w*|delt|delast|deles)\s+(?:\S+\s+)?(?:på|over|ut over|utover)\s+|(?<!(?:barn|eldre|alle|personer|brukere|innbyggere|brukarar|innbyggarar)\s)(?<![a-zæøå])over\s+(?:en |ein |ei )?(?:periode\s+på\s+)?)([a-zæøåé]+|\d{1,2})[\s-]*år(?:s? ?periode)?(?![a-zæøå])/;

/** Number of years the words spread the amount over, or null. */
export function readSpread(text: string): number | null {
  const number = spread.exec(plainText(text))?.[1];
  if (number === undefined) return null;
  const value = numeralsIn(number)[0]?.value ?? null;
  return value !== null && Number.isInteger(value) && value > 1 ? value : null;
}
