/** The pane's words in a language. */
import { fillIn, type Language } from "../language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type PaneText = keyof typeof nb;

const byLanguage: Readonly<Record<Language, Readonly<Record<PaneText, string>>>> = { nb, nn, en };

/** Years are passed as text. */
export function paneText(language: Language, key: PaneText, params: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(byLanguage[language][key], params);
}
