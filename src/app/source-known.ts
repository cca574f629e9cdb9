/** What is known before a source of population is chosen: which is in use, what the sheets have, and a likely question. */
import { done, type Outcome } from "../plan/outcome";
import { outsidePopulation, type OutsidePopulation } from "./outside-population";
import { municipalityOf, shown, usualYears } from "./population-question";
import type { PopulationPort, WorkbookPort } from "./ports";
import { lookAt } from "./read-plan";

export interface SourceKnown {
  readonly used: Pick<OutsidePopulation, "kind" | "name" | "fetched"> | null;
  /** True where the workbook's own sheets have a population table. */
  readonly sheetsHave: boolean;
  /** `3412 Løten` where the sheets name one municipality alone. */
  readonly suggestion: string | null;
  readonly from: number;
  readonly to: number;
  /** Whom the source asks; nothing has been sent yet. */
  readonly about: PopulationPort["about"];
}

/** Reads the workbook; asks nobody outside it. */
export async function sourceKnown(port: WorkbookPort, about: PopulationPort["about"], now: Date): Promise<Outcome<SourceKnown>> {
  const reading = await lookAt(port, "inputs");
  if (!reading.ok) return reading;
  const used = await outsidePopulation(port);
  if (!used.ok) return used;
  const municipality = municipalityOf(reading.value.grids);
  return done({
    used: used.value,
    sheetsHave: reading.value.demographics.tables.length > 0,
    suggestion: municipality && shown(municipality),
    ...usualYears(now.getFullYear()),
    about,
  });
}
