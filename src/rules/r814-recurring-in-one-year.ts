/** "Årlige" and "annethvert år", but only one year in the period column. */
import { nameOf } from "./about-tiltak";
import { tablesById } from "./input";
import type { Rule } from "./rule";
import { firstSentence } from "./same-subject";
import { yearly } from "./words";

export const recurringInOneYear: Rule = {
  id: "R814",
  name: "recurring-in-one-year",
  severity: "warning",
  group: "time",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller med kryss for oppstartsår: der betyr ett kryss at tiltaket går videre.",
  holds: [
    {
      say: "Årlige undersøkelser 2025–2028",
      sample: { tiltak: [{ title: "Årlige brukerundersøkelser", period: "2025-2028" }] },
    },
  ],
  breaks: [
    {
      say: "Årlige undersøkelser, men bare 2025",
      at: ["J3"],
      sample: { tiltak: [{ title: "Årlige brukerundersøkelser", period: "2025" }] },
    },
  ],
  check: (input) => {
    const tables = tablesById(input);
    return input.plan.tiltak.flatMap((tiltak) => {
      const { period } = tiltak;
      const inColumn = tables
        .get(tiltak.table)
        ?.columns.some((one) => one.role === "period" && one.column === period?.cells.area.column);
      const word = yearly.exec(firstSentence(tiltak))?.[0];
      if (!period || !inColumn || word === undefined || !/^\s*20\d\d\s*$/.test(period.text)) return [];
      return [{ cells: period.cells, params: { tiltak: nameOf(tiltak), word, year: String(period.from) } }];
    });
  },
};
