/** *Demografi*: the sheet with charts alone, of the population that stands in the workbook and the plan's cost. */
import { done, failed, type Outcome } from "../plan/outcome";
import type { SheetDesign } from "../sheets/design";
import { carryOutFill, type Filled } from "./fill-sheets";
import { ruleSettings } from "./memory";
import type { WorkbookPort } from "./ports";
import { prepareSheets, type FillOptions, type Prepared } from "./prepare-sheets";
import { lookAt } from "./read-plan";
import type { Surroundings } from "./surroundings";

const asIs: FillOptions = { prices: null, chartsAlone: true };

export function isDemography(design: SheetDesign): boolean {
  return design.id === "demografi";
}

/** Fails with `no-population` where the workbook has neither a population table nor a cost to draw. */
export async function prepareCharts(port: WorkbookPort, surroundings: Surroundings): Promise<Outcome<Prepared>> {
  const reading = await lookAt(port, "inputs");
  if (!reading.ok) return reading;
  const settings = await ruleSettings(port);
  if (!settings.ok) return settings;
  const prepared = prepareSheets(reading.value, settings.value, asIs, surroundings);
  const drawn = prepared.designs.find(isDemography)?.charts ?? [];
  return drawn.length > 0 ? done(prepared) : failed("no-population");
}

export function carryOutCharts(port: WorkbookPort, surroundings: Surroundings, digest: string | null): Promise<Outcome<Filled>> {
  return carryOutFill(port, surroundings, asIs, digest, isDemography);
}
