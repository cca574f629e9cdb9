/** Words on what comes from outside, in a language. */
import { fillIn, type Language } from "../language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type OutsideText = keyof typeof nb;

const byLanguage: Readonly<Record<Language, Readonly<Record<OutsideText, string>>>> = { nb, nn, en };

/** Years are passed as text. */
export function outsideText(language: Language, key: OutsideText, params: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(byLanguage[language][key], params);
}
