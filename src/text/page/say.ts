/** A word or sentence of the page in the reader's language. */
import type { Language } from "../language";
import { fillIn } from "../language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type PageText = keyof typeof nb;

const texts: Readonly<Record<Language, Readonly<Record<PageText, string>>>> = { nb, nn, en };

export function sayPage(key: PageText, language: Language, params: Readonly<Record<string, string>> = {}): string {
  return fillIn(texts[language][key], params);
}
