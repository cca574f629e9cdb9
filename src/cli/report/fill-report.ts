/** What was written, for a person. */
import type { Filled } from "../../app/fill-sheets";
import { showNumber } from "../../text/language";

export function fillReport(filled: Filled, out: string): string {
  const { figures, designs } = filled.prepared;
  const { compared, differences } = filled.reconciliation;
  const shown = (value: number | null | undefined) => (typeof value === "number" ? showNumber(Math.round(value / 1000)).padStart(10) : "       –".padStart(10));
  const line = (year: number, index: number) =>
    `  ${year} ${shown(figures.drift.kroner[index])} ${shown(figures.drift.uncertain[index])} ${shown(figures.investering.kroner[index])} ${showNumber(figures.aarsverk[index] ?? 0).padStart(8)}`;
  return [
    `Skrev ${designs.length} ark til ${out}: ${designs.map((design) => filled.applied.titles[design.id] ?? design.title).join(", ")}.`,
    "  1000 kr     drift  uavklart  investering  årsverk",
    ...figures.years.map(line),
    `Ikke tidfestet: ${showNumber(figures.unscheduled.drift + figures.unscheduled.investering)} kr i ${figures.unscheduled.rows} rader. Ikke kostnadsberegnet: ${figures.notCosted.rows} rader.`,
    differences.length === 0
      ? `${compared} tall i arkene er etterregnet og stemmer.`
      : `${differences.length} av ${compared} tall i arkene avviker fra etterregningen. Bruk ikke arkene før det er avklart.`,
  ].join("\n");
}
