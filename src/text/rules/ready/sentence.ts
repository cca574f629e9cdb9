/** One point of *Møteklar* in words. */
import { fillIn, type Language } from "../../language";
import { en } from "./en";
import { nb, type ReadyText } from "./nb";
import { nn } from "./nn";
import { timeText } from "./stamp";

const texts: Readonly<Record<Language, Readonly<Record<keyof typeof nb, ReadyText>>>> = { nb, nn, en };

export function readyText(
  code: keyof typeof nb,
  met: boolean | "unknown",
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const text = texts[language][code];
  const otherwise = met === "unknown" ? (text.unknown ?? text.otherwise) : text.otherwise;
  const when = params["when"];
  const shown = typeof when === "string" ? { ...params, when: timeText(when, language) } : params;
  return fillIn(met === true ? text.met : otherwise, shown).trim();
}
