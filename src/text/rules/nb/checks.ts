/** Bokmål (the source): rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Henvisning til noe som ikke finnes",
    what: "«{tiltak}» viser til «{reference}», men det finnes ikke noe slikt punkt i tabellen.",
    todo: "Rett nummeret, eller skriv hvilken plan det vises til.",
    why: "Den som leser planen, finner ikke det som vedtaket bygger på.",
  },
} as const satisfies Record<string, RuleText>;
