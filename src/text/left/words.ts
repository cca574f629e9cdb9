/** Why cells are not read, in the pane's language. */
import type { LeftReason } from "../../plan/left-reason";
import type { Language } from "../language";
import { en } from "./en";
import { nn } from "./nn";

export function leftWords(why: LeftReason, language: Language): string {
  return language === "nb" ? why : { nn, en }[language][why];
}
