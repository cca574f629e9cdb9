/** The words of the sheets in the language asked for. */
import { fillIn, type Language } from "../text/language";
import { en } from "../text/sheets/en";
import { nb } from "../text/sheets/nb";
import { nn } from "../text/sheets/nn";

export type SheetText = keyof typeof nb;

const byLanguage: Readonly<Record<Language, Readonly<Record<SheetText, string>>>> = { nb, nn, en };

/** The sentence of a key, its placeholders filled. Years are passed as text. */
export function say(
  language: Language,
  key: SheetText,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(byLanguage[language][key], params);
}

/** The keys whose sentence is exactly this text, in any language: for reading our own sheets back. */
export function keysOf(text: string): readonly SheetText[] {
  const keys = Object.keys(nb) as SheetText[];
  return keys.filter((key) => Object.values(byLanguage).some((texts) => texts[key] === text));
}
