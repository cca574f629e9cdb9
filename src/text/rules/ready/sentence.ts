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
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shownValue(name, value, language)]));
  return fillIn(met === true ? text.met : otherwise, shown).trim();
}

/** A time as people write it; a long formula cut, since its cell is told. */
function shownValue(name: string, value: string | number, language: Language): string | number {
  if (typeof value === "number") return value;
  if (name === "when") return timeText(value, language);
  return (name === "was" || name === "is") && value.length > 60 ? `${value.slice(0, 58)} …` : value;
}
