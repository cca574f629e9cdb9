/** A finding in words. */
import type { Finding } from "../../plan/finding";
import { fillIn, type Language } from "../language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { RuleText } from "./rule-text";

const texts: Readonly<Record<Language, Readonly<Record<string, RuleText>>>> = { nb, nn, en };

/** The four sentences of a rule as they stand; a rule without texts shows its number, so that the fault shows. */
export function ruleText(rule: string, language: Language): RuleText {
  return texts[language][rule] ?? { name: rule, what: rule, todo: "", why: "" };
}

/** What is wrong and what to do, with the finding's own figures. */
export function findingText(finding: Finding, language: Language): { what: string; todo: string } {
  const text = ruleText(finding.rule, language);
  return { what: fillIn(text.what, finding.params), todo: fillIn(text.todo, finding.params) };
}

export function ruleName(rule: string, language: Language): string {
  return ruleText(rule, language).name;
}
