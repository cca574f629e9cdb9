/** Year heads: 2026, 26, a date, "Budsjett 2026", "ØP 2027", "År 1". One cell at a time; the run is judged elsewhere. */
import type { CellValue } from "../../plan/cell";
import { isDateFormat, serialYear } from "../find/date-cell";
import { plainSpaces } from "../find/sheet-view";

/** What the words about a year say: an earlier year to compare with, a budget, a plan year, or nothing. */
export type YearWord = "accounts" | "budget" | "plan" | "plain";

export interface YearHead {
  /** Four digits; for "År 1" the count 1, 2, 3 … */
  readonly year: number;
  readonly word: YearWord;
  /** Two digits in the head: a year only in the company of its neighbours. */
  readonly short: boolean;
  /** "År 1": the year is counted from the first of the plan. */
  readonly counted: boolean;
}

const accounts = /regnskap|rekneskap|regnsk\.|rekn\.|(?<!\p{L})r[- ]?(?=20\d\d|\d\d(?!\d))|prognose|opprinn?elig|opphavleg|oppr\.|revidert|rev\.|justert|just\.|regulert|vedteke bud|vedtatt bud|forrige|hittil|faktisk|inneværende|(?<!\p{L})(rest|disponibelt|ubrukt|gjenstående|gjenståande|overført)(?!\p{L})/iu;
const budget = /bud(sjett|\.|sj)|(?<!\p{L})b[- ]?(?=20\d\d|\d\d(?!\d))/iu;
const planned = /økonomiplan|økplan|øk\.?plan|handlingsplan|hand\.?program|handlings- og|(?<!\p{L})(øp|hp|høp|hop|plan)(?!\p{L})|planperiode|forslag|framlegg|rådmann|kommunedirektør/iu;

/** The first words that fit decide. "Vedtatt økonomiplan 2025" is still a plan year. */
export function yearWord(text: string): YearWord {
  if (planned.test(text) && !/regnskap|rekneskap/i.test(text)) return "plan";
  if (accounts.test(text)) return "accounts";
  return budget.test(text) ? "budget" : "plain";
}

/** The year a head cell names, or null. `format` and `date1904` tell dates from plain numbers. */
export function yearHead(value: CellValue, format: string, date1904: boolean): YearHead | null {
  if (typeof value === "number") return numberHead(value, format, date1904);
  if (typeof value !== "string") return null;
  const text = plainSpaces(value).replace(/\s+/g, " ").trim();
  if (text.length > 60 || text === "") return null;
  const counted = /^(?:budsjett)?år (\d{1,2})$/i.exec(text);
  if (counted && Number(counted[1]) <= 12) return { year: Number(counted[1]), word: "plain", short: false, counted: true };
  const short = /^(?:(?:bud|b|øp|hp|r)[.-]?\s?)?['’´`‘]?(\d\d)$/i.exec(text);
  if (short) return { year: 2000 + Number(short[1]), word: yearWord(text), short: true, counted: false };
  return longHead(text);
}

function numberHead(value: number, format: string, date1904: boolean): YearHead | null {
  const plain = { word: "plain" as const, counted: false };
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) return { year: value, short: false, ...plain };
  if (isDateFormat(format) && value > 20000 && value < 80000) {
    return { year: serialYear(value, date1904), short: false, ...plain };
  }
  if (Number.isInteger(value) && value >= 10 && value <= 60) return { year: 2000 + value, short: true, ...plain };
  return null;
}

/** Exactly one year among few words: "Budsjett 2026", "2026 (kr)", "31.12.2026", "1.1.2026". */
function longHead(text: string): YearHead | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (years.length !== 1 || /\d{4}\s*[-–—\/]\s*\d{2}(?!\d)/.test(text)) return null;
  if (/(?<!\p{L})(i|faste)\s+(19|20)\d\d[- ]?(kr|kroner)|(19|20)\d\d-(kr|kroner|pris)/iu.test(text)) return null;
  const rest = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, " ").replace(/\(\s*(?:tall |beløp )?(?:i )?(?:hele )?(?:nok|kr|kroner|tkr|mnok)?\s*(?:1[ .]?000|tusen|mill\.?)?\s*(?:nok|kr|kroner)?\.?\s*\)/i, " ").replace(/[,(]?\s*(i )?(hele )?(1[ .]?000|tusen|mill\.?)?\s*(kr|kroner|nok)\.?\s*\)?\s*$/i, " ");
  if (/\bkr|kroner|pris|\d{3}|til og med|t\.o\.m|tom\b|før|tidligere|tidlegare|etter|sum|total|endring|%|fra\b|frå\b|(?<!\p{L})(?:per|pr)\b|folketall|alder/iu.test(rest)) return null;
  if (funding.test(rest) || rest.replace(/[^a-zæøå]/gi, "").length > 34) return null;
  return { year: Number(years[0]), word: yearWord(text), short: false, counted: false };
}

/** "Finansiering 2026", "Lån 2027": where the money of that year comes from, and no cost in it. */
const funding = /finansiering|låneopptak|(?<!\p{L})lån(emidler|emidlar)?(?!\p{L})|mva-?komp|egenkapital|eigenkapital|(?<!\p{L})fond/iu;
