/** One point of *Møteklar* in words. */
import { fillIn, type Language } from "../../language";
import { en } from "./en";
import { nb, type ReadyText } from "./nb";
import { nn } from "./nn";

const texts: Readonly<Record<Language, Readonly<Record<keyof typeof nb, ReadyText>>>> = { nb, nn, en };

export function readyText(
  code: keyof typeof nb,
  met: boolean | "unknown",
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const text = texts[language][code];
  const otherwise = met === "unknown" ? (text.unknown ?? text.otherwise) : text.otherwise;
  return fillIn(met === true ? text.met : otherwise, params).trim();
}
