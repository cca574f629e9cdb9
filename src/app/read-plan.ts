/** *Les*: the workbook's own sheets read into a plan. Writes nothing. */
import { refText } from "../plan/cell";
import type { Grid } from "../plan/grid";
import type { WorkbookInventory } from "../plan/inventory";
import { done, failed, type Outcome } from "../plan/outcome";
import type { Plan } from "../plan/plan";
import type { Demographics } from "../plan/population";
import { readDemographics } from "../reading/population/read-demographics";
import type { ReadingChoices } from "../reading/choices";
import { readWorkbook } from "../reading/read-workbook";
import { gridsChecksum } from "./checksum";
import { readingChoices } from "./memory";
import { outsidePopulation, type OutsidePopulation } from "./outside-population";
import type { WorkbookPort } from "./ports";

/** All that one look at the workbook gives. */
export interface Reading {
  readonly inventory: WorkbookInventory;
  /** The user's own sheets. */
  readonly grids: readonly Grid[];
  /** Titles of the generated sheets that stand there, by design id. */
  readonly generated: Readonly<Record<string, string>>;
  /** Those of them that were read, by design id. */
  readonly ours: Readonly<Record<string, Grid>>;
  readonly choices: ReadingChoices;
  readonly plan: Plan;
  readonly demographics: Demographics;
  /** Population from outside that *Demografi* is drawn from in place of the sheets'; null where there is none. */
  readonly outside: OutsidePopulation | null;
  /** Checksum of the user's own sheets. */
  readonly checksum: string;
}

/** Generated sheets in which the user answers and chooses. The others are many times larger, and made from these. */
const inputs: readonly string[] = ["register", "forutsetninger"];

/**
 * Reads the user's sheets, and of the generated ones all or only those with the user's own answers. Fails with
 * `empty-workbook` where no sheet of the user's holds a value.
 */
export async function lookAt(port: WorkbookPort, which: "all" | "inputs" = "all"): Promise<Outcome<Reading>> {
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const choices = await readingChoices(port);
  if (!choices.ok) return choices;
  const outside = await outsidePopulation(port);
  if (!outside.ok) return outside;
  const { sheets } = inventory.value;
  const wanted = sheets.filter(({ ours }) => which === "all" || ours === null || inputs.includes(ours));
  const grids = await port.grids(wanted.map(({ name }) => name));
  if (!grids.ok) return grids;
  const idOf = new Map(sheets.map((sheet) => [sheet.name, sheet.ours]));
  const own = grids.value.filter((grid) => !idOf.get(grid.sheet));
  if (own.length === 0) return failed("empty-workbook");
  const ours = Object.fromEntries(grids.value.flatMap((grid) => (idOf.get(grid.sheet) ? [[idOf.get(grid.sheet) ?? "", grid]] : [])));
  return done({
    inventory: inventory.value,
    grids: own,
    generated: Object.fromEntries(sheets.flatMap(({ name, ours: id }) => (id === null ? [] : [[id, name]]))),
    ours,
    choices: choices.value,
    plan: readWorkbook(own, choices.value),
    demographics: readDemographics(own),
    outside: outside.value,
    checksum: gridsChecksum(own),
  });
}

/** Reads the plan; fails with `no-tiltak` where there is none, and points out (`perhaps`) what may be one. */
export async function readPlan(port: WorkbookPort): Promise<Outcome<Reading>> {
  const reading = await lookAt(port, "inputs");
  if (!reading.ok) return reading;
  const { tiltak, left } = reading.value.plan;
  return tiltak.length > 0 ? reading : failed("no-tiltak", { perhaps: left.slice(0, 3).map(({ cells }) => refText(cells)).join(", ") });
}
