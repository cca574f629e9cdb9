/** Failures as sentences on standard error. */
import type { Problem } from "../plan/outcome";
import { problemText } from "../text/problems/sentence";
import { exit, type Exit, type Streams } from "./streams";

/** What is wrong and what to do, in one line. */
export function problemSentence(problem: Problem): string {
  const { what, todo } = problemText(problem, "nb");
  return `${what} ${todo}`.trim();
}

/** Says the sentence; gives the exit status of a call that could not be carried out. */
export function sayProblem(streams: Streams, problem: Problem, file?: string): Exit {
  streams.err(`${file === undefined ? "" : `${file}: `}${problemSentence(problem)}`);
  return exit.badCall;
}
