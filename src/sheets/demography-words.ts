/** Words and numbers of *Demografi* in the language asked for. */
import { fillIn, type Language } from "../text/language";
import { en } from "../text/demography/en";
import { nb } from "../text/demography/nb";
import { nn } from "../text/demography/nn";

export type DemographyText = keyof typeof nb;

const byLanguage: Readonly<Record<Language, Readonly<Record<DemographyText, string>>>> = { nb, nn, en };

/** The sentence of a key; years and numbers are passed as text. */
export function demographyText(language: Language, key: DemographyText, params: Readonly<Record<string, string>> = {}): string {
  return fillIn(byLanguage[language][key], params);
}

const tag = (language: Language): string => (language === "en" ? "en-GB" : "nb-NO");

/** `4178` → `4 178` (`4,178` in English), with a true minus. */
export function whole(language: Language, value: number): string {
  return new Intl.NumberFormat(tag(language), { maximumFractionDigits: 0 }).format(value).replace("-", "\u2212");
}

/** `-6.007` → `−6,0`. */
export function oneDecimal(language: Language, value: number): string {
  return new Intl.NumberFormat(tag(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .format(value)
    .replace("-", "\u2212");
}

/** `422` → `+422`, `-267` → `−267`. */
export function signed(language: Language, value: number): string {
  return `${value > 0 ? "+" : ""}${whole(language, value)}`;
}
