/** A problem as a sentence and what to do about it. */
import type { Problem } from "../../plan/outcome";
import { fillIn, type Language } from "../language";
import { en } from "./en";
import { nb, type ProblemWords } from "./nb";
import { nn } from "./nn";

const byLanguage: Readonly<Record<Language, Readonly<Record<Problem["code"], ProblemWords>>>> = { nb, nn, en };

export function problemText(problem: Problem, language: Language): ProblemWords {
  const { what, todo, unnamed, perhaps } = byLanguage[language][problem.code];
  const said = unnamed !== undefined && !problem.params["sheet"] ? unnamed : what;
  return { what: fillIn(said, problem.params).trim(), todo: fillIn(perhaps !== undefined && problem.params["perhaps"] ? perhaps : todo, problem.params) };
}
