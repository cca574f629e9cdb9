/** *Beregn*: what would be written is prepared and told; when the user says so it is written, read back and reconciled. */
import { done, failed, type Outcome } from "../plan/outcome";
import type { SheetDesign } from "../sheets/design";
import { keys, ruleSettings, type LastRun } from "./memory";
import type { Applied, WorkbookPort } from "./ports";
import { prepareSheets, type FillOptions, type Prepared } from "./prepare-sheets";
import { readPlan } from "./read-plan";
import { reconcile, type Reconciliation } from "./reconcile";
import { localTime, type Surroundings } from "./surroundings";

export interface Filled {
  readonly prepared: Prepared;
  readonly applied: Applied;
  readonly reconciliation: Reconciliation;
  /** True where every figure compared is the same. */
  readonly reconciled: boolean;
  readonly charts: readonly { readonly sheet: string; readonly title: string }[];
  /** As it is remembered in the workbook. */
  readonly lastRun: LastRun;
}

/** Which sheets of the designs are to be written. */
export type Pick = (design: SheetDesign) => boolean;
const everySheet: Pick = () => true;

/** Reads and designs; writes nothing. */
export async function prepareFill(port: WorkbookPort, surroundings: Surroundings, options: FillOptions): Promise<Outcome<Prepared>> {
  const reading = await readPlan(port);
  if (!reading.ok) return reading;
  const settings = await ruleSettings(port);
  if (!settings.ok) return settings;
  return done(prepareSheets(reading.value, settings.value, options, surroundings));
}

/**
 * Writes what `digest` was the preview of, all of it or nothing. Fails with `changed-since-read` where the workbook
 * has changed since; null writes without a preview having been seen (the command line).
 */
export async function carryOutFill(
  port: WorkbookPort,
  surroundings: Surroundings,
  options: FillOptions,
  digest: string | null,
  pick: Pick = everySheet,
): Promise<Outcome<Filled>> {
  const prepared = await prepareFill(port, surroundings, options);
  if (!prepared.ok) return prepared;
  if (digest !== null && prepared.value.digest !== digest) return failed("changed-since-read", { sheet: "", cells: "", detail: "" });
  const designs = prepared.value.designs.filter(pick);
  // Judged by the figures alone before the write; corrected in memory only where reading back shows a difference.
  const remember = { [keys.lastRun]: JSON.stringify(runNow(prepared.value, surroundings, true)) };
  const applied = await port.apply({ sheets: designs, cells: [], remove: [], remember });
  if (!applied.ok) return applied;
  return readBack(port, surroundings, prepared.value, designs, applied.value);
}

async function readBack(
  port: WorkbookPort,
  surroundings: Surroundings,
  prepared: Prepared,
  designs: readonly SheetDesign[],
  applied: Applied,
): Promise<Outcome<Filled>> {
  const titles = designs.filter((design) => (design.figures ?? []).length > 0).map((design) => applied.titles[design.id] ?? design.title);
  const grids = titles.length > 0 ? await port.grids(titles) : done([]);
  if (!grids.ok) return grids;
  const reconciliation = reconcile(designs, applied.titles, grids.value);
  const reconciled = reconciliation.differences.length === 0;
  const lastRun = runNow(prepared, surroundings, reconciled);
  if (!reconciled) await port.remember(keys.lastRun, JSON.stringify(lastRun));
  const charts = designs.flatMap((design) =>
    design.charts.map((chart) => ({ sheet: applied.titles[design.id] ?? design.title, title: chart.title })),
  );
  return done({ prepared, applied, reconciliation, reconciled, charts, lastRun });
}

function runNow(prepared: Prepared, surroundings: Surroundings, reconciled: boolean): LastRun {
  return {
    when: localTime(surroundings.now()),
    version: surroundings.version,
    checksum: prepared.reading.checksum,
    tiltak: prepared.reading.plan.tiltak.length,
    rows: prepared.register.rows.length,
    reconciled,
  };
}
