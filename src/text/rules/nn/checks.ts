/** Nynorsk: rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { checks as nb } from "../nb/checks";
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Tilvising til noko som ikkje finst",
    what: "«{tiltak}» viser til «{reference}», men det finst ikkje noko slikt punkt i tabellen.",
    todo: "Rett nummeret, eller skriv kva plan det blir vist til.",
    why: "Den som les planen, finn ikkje det som vedtaket byggjer på.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
