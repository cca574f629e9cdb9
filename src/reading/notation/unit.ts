/** The grammar of units: what one in a table's numbers is worth ("i 1000 kroner", "Tall i MNOK", "2018-kroner"). */
import { plainText } from "./plain-text";

export type Scale = 1 | 1000 | 1000000 | 1000000000;

export interface UnitWords {
  readonly text: string;
  /** Kroner per unit, or null where the text names none. */
  readonly scale: Scale | null;
  /** The year whose prices the numbers are in ("i 2011 kr"), or null. */
  readonly priceYear: number | null;
}

/** No amount stands before it ("1,5 mill"); a comma or a year that parts it from what goes before is none ("2026–2029, mill. kr"). */
const noAmount = String.raw`(?<!\d[\d., ]*(?<!, |(?<!\d)(?:19|20)\d\d ))`;

const kroner = "(?:kroner|krone|kr|nok)(?![a-zæøå])";

/** Tried in order: the largest unit first, plain kroner last. */
const units: readonly (readonly [Scale, RegExp])[] = [
  [1e9, new RegExp(`${noAmount}(?<![a-zæøå])(?:mrd|milliard(?:er|ar)?|mdr\\.? ?kr)(?![a-zæøå])`)],
  [
    1e6,
    new RegExp(`(?<![a-zæøå])(?:mnok|mkr|nok ?mill|mill\\.? ?nok)(?![a-zæøå])|${noAmount}(?<![a-zæøå])(?:million(?:er|ar)?|mill|mio)(?![a-zæøå])|(?<!\\d)1[ .]?000[ .]?000 ?kr`),
  ],
  [
    1e3,
    new RegExp(`(?<![a-zæøå])(?:tkr|kkr|tnok|knok|t\\.? ?kr)(?![a-zæøå])|${noAmount}(?<![a-zæøå])tusen(?! (?:innbyg|person|inhab))(?![a-zæøå]*lapp)`),
  ],
  [1e3, new RegExp(`(?<![\\d.,])(?<!\\d )1[ .']?000[- ]*(?:(?:faste|løpende|løpande|nominelle) )?(?:(?:19|20)\\d{2}[- ]?)?${kroner}|${kroner}\\.? ?1[ .']?000(?![ \\d.,']*\\d)|'000(?!\\d)`)],
  [
    1e3,
    /(?<![a-zæøå])(?:i|heile?|hele|tall|tal|beløp|belop)\s+(?:hele |heile )?1[ .']?000(?![.']?\d| \d{3}(?!\d))(?! ?(?:innb|pers|time|m2|stk))/,
  ],
  [
    1,
    new RegExp(
      `(?:(?<![a-zæøå])(?:i|heile?|hele|tall i|tal i|beløp|kostnad|pris|sum|budsjett)\\s*[,(:]?\\s*(?:(?:hele|heile|faste|løpende|løpande|nominelle)\\s+)?(?:(?:19|20)\\d{2}[- ]?)?|\\(|^\\s*|(?:19|20)\\d{2}[- ])${kroner}(?!\\.? ?(?:(?:per|pr)[. ]+|/ ?)(?!år))`,
    ),
  ],
];

const priceYear =
  /(?<!\d)((?:19|20)\d{2})[- ]?(?:kr|kroner|nok|pris|priser|prisar|prisnivå|tall)(?![a-zæøå])|(?:prisnivå|priser|prisar|pris|prisår|deflatert til)\s*(?:i|pr\.?|per)?\s*:?\s*((?:19|20)\d{2})(?!\d)/;

/** Reads the unit a heading, a line above or a footer names. Never fails. */
export function readUnit(text: string): UnitWords {
  const plain = plainText(text);
  const year = priceYear.exec(plain);
  const found = units.find(([, pattern]) => pattern.test(plain));
  return { text, scale: found?.[0] ?? null, priceYear: year ? Number(year[1] ?? year[2]) : null };
}
