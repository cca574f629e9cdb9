/** Which numerals of a text are kroner, and how many. */
import type { CostDoubt } from "./amount";
import { moneyNoun, wordsAfter, wordsBefore, currencyAfter, type MoneyWord } from "./money-words";
import { sign } from "./amount-sign";
import type { FoundAmount } from "./found-amount";
import { withLentScales } from "./lent-scale";
import { looksLikeYear, numeralsIn, type Numeral } from "./numerals";

const after = wordsAfter.map((word) => ({ ...word, regex: new RegExp(`^ ?(?:${word.pattern})`) }));
const before = wordsBefore.map((word) => ({
  ...word,
  regex: new RegExp(`(?<![a-zæøå])${word.pattern}[.:]{0,2} *(?:ca\\.? ?)?-? ?$`),
}));
const counted =
  /^ ?(?:%|prosent|promille|år(?![a-zæøå])|årsverk|åv(?![a-zæøå])|stilling|stk|time|dag|uke|veke|mnd|måned|månad|km|kvm|m2|m²|x ?økning|grader)/;

/** "flere hundre tusen" is no number. */
const indefinite = /(?:flere|fleire|noen|nokre|mange|par|få|titalls|hundretalls)\s*$/;

/** Amounts of a plain text from which references are blanked out. */
export function findAmounts(text: string): readonly FoundAmount[] {
  const numerals = numeralsIn(text);
  const found = numerals.map((numeral) => amountOf(text, numeral));
  return withLentScales(text, numerals, found);
}

function amountOf(text: string, numeral: Numeral): FoundAmount | null {
  const left = text.slice(0, numeral.start);
  const right = text.slice(numeral.end);
  const ahead = before.find((word) => word.regex.test(left));
  const scale = scaleAfter(right, numeral, ahead !== undefined);
  const past = numeral.end + (scale?.length ?? 0);
  const currency = ahead?.scale === 1 && !scale ? kronerMark(text.slice(past)) : currencyAfter.exec(text.slice(past))?.[0];
  const nextOpens = looksLikeYear(numeral) && !scale && /^ ?(?:kr|kroner|nok)\.? ?-?\d/.test(right);
  if (nextOpens) return null;
  const marked = ahead !== undefined || scale !== null || currency !== undefined;
  if (!marked && !standsAlone(text, numeral)) return null;
  if (numeral.form === "words" && ((scale === null && currency === undefined) || indefinite.test(left))) return null;
  if (!scale && counted.test(right)) return null;
  const times = (ahead?.scale ?? 1) * (scale?.word.scale ?? 1);
  const signed = sign(text, numeral, marked) * value(numeral, times) * times;
  const start = ahead ? numeral.start - (ahead.regex.exec(left)?.[0].length ?? 0) : numeral.start;
  return {
    kroner: round(signed),
    start,
    end: past + (currency?.length ?? 0),
    number: numeral.value,
    marked,
    scale: times,
    doubts: doubtsOf(text, numeral, times, scale?.word ?? null, marked),
  };
}

/** With "kr" in front only the closing ",-" still belongs to the number; a second "kr" opens the next one. */
function kronerMark(right: string): string | undefined {
  return /^(?:,--?|\.-)/.exec(right)?.[0];
}

function scaleAfter(right: string, numeral: Numeral, marked: boolean): { word: MoneyWord; length: number } | null {
  for (const word of after) {
    const length = word.regex.exec(right)?.[0].length;
    if (length === undefined) continue;
    if (word.pattern.startsWith("k") && (!marked || right.startsWith(" ")) && numeral.value < 10) return null;
    if (word.pattern.startsWith("m(") && (!marked || right.startsWith(" "))) return null;
    if (word.pattern.startsWith("mil(") && !marked && !/[.,]/.test(numeral.written)) return null;
    return { word, length };
  }
  return null;
}

/** Before "mill" a dot or comma parts decimals: "1.028 mill" is a little over one million. */
function value(numeral: Numeral, scale: number): number {
  const decimals = /^(\d{1,3})\.(\d{3})$/.exec(numeral.written);
  if (scale >= 1e6 && decimals && !numeral.written.endsWith("000")) return Number(numeral.written);
  return numeral.value;
}

/** A number without "kr" or a scale is money where it is the whole line, or has thousand separators and counts nothing. */
function standsAlone(text: string, numeral: Numeral): boolean {
  if (numeral.form === "words" || /[½¼¾/]/.test(numeral.written)) return false;
  const lineStart = text.lastIndexOf("\n", numeral.start - 1) + 1;
  const lineEnd = text.indexOf("\n", numeral.end);
  const left = text.slice(lineStart, numeral.start);
  const right = text.slice(numeral.end, lineEnd < 0 ? text.length : lineEnd);
  const word = /^ ?([a-zæøå%°]*)/.exec(right)?.[1] ?? "";
  const counts = word !== "" && !moneyNoun.test(word);
  const endsHere =
    /^ ?[-).,;:]*\s*$/.test(right) ||
    /^ ?(?:\/ ?(?=[a-zæøå])|per |pr\.? ?|årl|hvert |kvart )/.test(right) ||
    (numeral.form === "grouped" && /^ ?[x×*] ?\d/.test(right));
  const ofSomethingElse = /(?:antall|antal|innbygger\w*|prosent\w*|stilling\w*|årsverk|nr|side|kl)\.?:? *$/.test(left);
  if (/^[\s(*~≈•-]*(?:(?:ca|om ?lag|rundt|cirka|over|inntil|minst)\.? ?)?[-+~≈ ]*$/.test(left) && endsHere) return true;
  if (/^\s*(?:\d{1,2}[.)]|[a-zæøå]\)) *-? ?$/.test(left) && endsHere) return true;
  const muchMoney = numeral.form === "grouped" && numeral.value >= 100_000 && /årsverk\.?:? *$/.test(left);
  if ((ofSomethingElse && !muchMoney) || counts) return false;
  if (numeral.form === "grouped") return true;
  return endsHere && numeral.value >= 1000 && !looksLikeYear(numeral) && !/[.,]/.test(numeral.written);
}

function doubtsOf(text: string, numeral: Numeral, scale: number, word: MoneyWord | null, marked: boolean): CostDoubt[] {
  const doubts: CostDoubt[] = [];
  if (word?.pattern.startsWith("mil(")) doubts.push("mil-for-mill");
  if (scale >= 1e6 && /^\d{1,3}\.\d{3}$/.test(numeral.written)) doubts.push("dot-before-mill");
  if (scale === 1 && /^[1-9]\d{0,2},\d{3}$/.test(numeral.written)) doubts.push("comma-before-three-digits");
  if (!marked && looksLikeYear(numeral) && text.trim() === numeral.written) doubts.push("looks-like-year");
  if (numeral.form === "grouped" && numeral.written.includes(" ") && numeral.value >= 1e11)
    doubts.push("two-numbers-run-together");
  if (numeral.form === "grouped" && leftOver.test(text.slice(numeral.end))) doubts.push("digits-left-over");
  return doubts;
}

/** "2.500.00", "kr 2 500 00": a digit has fallen out, and nobody knows which. */
const leftOver = /^[ .]\d{1,2}(?=\s*(?:kr|nok|,-|$|\n))/;

/** Øre are kept; what binary fractions add is not. */
function round(kroner: number): number {
  return Math.round(kroner * 100) / 100 + 0;
}
