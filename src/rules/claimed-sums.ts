/** Sums that running text states: "til sammen 4,5 mill. kr", "totalt 12 nye stillinger". */

export interface ClaimedSum {
  /** As written, from the word of summing to the unit. */
  readonly text: string;
  /** Whole kroner, or årsverk. */
  readonly value: number;
  readonly unit: "kroner" | "aarsverk";
  /** Half of the last digit that is written: 4,5 mill → 50 000. */
  readonly rounding: number;
  /** The sentence it stands in. */
  readonly sentence: string;
}

const together = "(?<!\\p{L})(?:til ?sammen|til saman|totalt|samlet|samla|i alt|i sum)(?!\\p{L})";
const digits = "(\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+|\\d+(?:,\\d+)?)";
const money = "(mill\\p{L}*\\.?|mrd\\.?|milliard\\p{L}*|tusen|kr(?:oner)?(?!\\p{L})|,-)";
const words = "(to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)";
const posts = "(?:nye?\\s+|heile\\s+|hele\\s+)?(?:årsverk|stilling(?:er|ar|shjemler|sheimlar)?)(?!\\p{L})";
const between = "[^.;:\\d\\n%]{0,50}?";

const amounts = [
  new RegExp(`${together}${between}(?:kr\\.?\\s*)?(?<!\\d)${digits}\\s*${money}`, "giu"),
  new RegExp(`(?<![\\d.,])${digits}\\s*${money}(?:\\s*(?:kr|kroner))?\\s+${together}`, "giu"),
];
const positions = [
  new RegExp(`${together}${between}(?<![\\d,.])(?:${digits}|${words})\\s+${posts}`, "giu"),
  new RegExp(`(?<![\\d,.\\p{L}])(?:${digits}|${words})\\s+${posts}\\s+${together}`, "giu"),
];
const numerals = ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

/** Figures of today's activity, of accounts and of frames are no sums of tiltak. */
const otherFigures =
  /(?<!\p{L})(?:regnskap|rekneskap|netto driftsutgift|brutto driftsutgift|budsjettramme|totalramme|dagens|i dag|i fjor|har nå|hadde|innbygger|innbyggjar|per innbygg|gjeld|fond)/iu;

export function claimedSums(text: string): readonly ClaimedSum[] {
  // An abbreviation ends no sentence: "4,5 mill. kr".
  const sentences = text.split(/\n+|(?<=\p{Ll}{3}[.!?]|\d\.)\s+(?=\p{Lu})/u);
  return sentences.filter((sentence) => !otherFigures.test(sentence)).flatMap(inSentence);
}

function inSentence(sentence: string): readonly ClaimedSum[] {
  const found = [
    ...amounts.flatMap((pattern) => [...sentence.matchAll(pattern)].map((match) => amountOf(match, sentence))),
    ...positions.flatMap((pattern) => [...sentence.matchAll(pattern)].map((match) => postsOf(match, sentence))),
  ];
  return found.filter((one, i) => found.findIndex((other) => other.value === one.value && other.unit === one.unit) === i);
}

function amountOf(match: RegExpMatchArray, sentence: string): ClaimedSum {
  const [text, written = "", unit = ""] = match;
  const scale = /^mi?ll(?!iard)/iu.test(unit) ? 1e6 : /^(?:mrd|milliard)/iu.test(unit) ? 1e9 : /^tusen/iu.test(unit) ? 1000 : 1;
  return { text: text.trim(), value: plain(written) * scale, unit: "kroner", rounding: roundingOf(written) * scale, sentence };
}

function postsOf(match: RegExpMatchArray, sentence: string): ClaimedSum {
  const [text, written, word] = match;
  const named = (word ?? "").toLowerCase().replace("syv", "sju");
  const value = written === undefined ? numerals.indexOf(named) + 2 : plain(written);
  return { text: text.trim(), value, unit: "aarsverk", rounding: written === undefined ? 0.01 : roundingOf(written) / 10, sentence };
}

function plain(written: string): number {
  return Number(written.replace(/[ .\u00a0\u202f]/g, "").replace(",", "."));
}

/** Half of the last digit; zeros at the end of a whole number are taken as meant. */
function roundingOf(written: string): number {
  const decimals = written.split(",")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
