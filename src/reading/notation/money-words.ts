/** Words of money: scales and currencies, one line a word family. */

export interface MoneyWord {
  readonly pattern: string;
  /** Kroner per unit of the number beside it. */
  readonly scale: number;
  /** True where the word alone says that this is money ("500 tusen" of what? "500 tkr" is money). */
  readonly currency: boolean;
}

const endOfWord = "(?![a-zæøå])";

/** After a number. Longer words first: the first that fits is taken. */
export const wordsAfter: readonly MoneyWord[] = [
  { pattern: `(?:mnok|mkr|mill\\.? ?nok)${endOfWord}\\.?`, scale: 1e6, currency: true },
  { pattern: `(?:mrd\\.? ?nok|mdr\\.? ?kr)${endOfWord}\\.?`, scale: 1e9, currency: true },
  { pattern: `(?:tkr|kkr|tnok|knok|t\\. ?kr|t kr)${endOfWord}\\.?`, scale: 1e3, currency: true },
  { pattern: `(?:milliard(?:er|ar)?|mrd)${endOfWord}\\.?`, scale: 1e9, currency: false },
  { pattern: `(?:million(?:er|ar)?|mill|mio)${endOfWord}\\.?|mill\\.?(?=kr)`, scale: 1e6, currency: false },
  { pattern: `mil${endOfWord}\\.?`, scale: 1e6, currency: false },
  { pattern: `(?:tusen|tus)${endOfWord}\\.?`, scale: 1e3, currency: false },
  { pattern: `'(?!\\d)`, scale: 1e3, currency: false },
  { pattern: `k${endOfWord}`, scale: 1e3, currency: false },
  { pattern: `m(?![a-zæøå0-9²])`, scale: 1e6, currency: false },
];

/** Before a number. */
export const wordsBefore: readonly MoneyWord[] = [
  { pattern: "(?:mnok|mkr|mill\\.? ?kr)", scale: 1e6, currency: true },
  { pattern: "(?:tkr|kkr|tnok|t\\. ?kr|t kr)", scale: 1e3, currency: true },
  { pattern: "(?:kroner|krone|kr|nok)", scale: 1, currency: true },
];

/** Kroner after a number or after its scale. */
export const currencyAfter = /^\s*(?:,-|,--|\.-|kroner(?![a-zæøå])|krone(?![a-zæøå])|kr(?![a-zæøå])\.?|nok(?![a-zæøå]))/;

/** Words after a number that leave it money though no "kr" stands there; any other word is what it counts. */
export const moneyNoun =
  /^(?:(?:til|i|på|for|fra|frå|per|pr|årlig|årlege?|hvert|kvart|og|eller|eks|ekskl|inkl|totalt|samlet|samla|fordelt|fordeles|over|som|ved|av|innen|innan|x)$|utgift|kostnad|lønn|løn|drift|invest|engangs|eingongs|tilskudd|tilskot|støtte|midler|midlar|innsparing)/;
