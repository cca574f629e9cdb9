/** A reason of the reading as a sentence. */
import type { Reason } from "../../plan/segment";
import { fillIn, type Language } from "../language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

const byLanguage = { nb, nn, en } as const;

export function reasonText(reason: Reason, language: Language): string {
  return fillIn(byLanguage[language][reason.code], reason.params);
}
