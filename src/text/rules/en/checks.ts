/** English: rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { checks as nb } from "../nb/checks";
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Reference to something that does not exist",
    what: "“{tiltak}” refers to “{reference}”, but the table has no such item.",
    todo: "Correct the number, or write which plan it refers to.",
    why: "A reader of the plan does not find what the decision rests on.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
