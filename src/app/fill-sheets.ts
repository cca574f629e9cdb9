/** *Beregn*: what would be written is prepared and told; when the user says so it is written, read back and reconciled. */
import { done, failed, type Outcome, type Problem } from "../plan/outcome";
import type { SheetDesign } from "../sheets/design";
import { keys, lastRun, ruleSettings, type LastRun } from "./memory";
import type { Applied, WorkbookPort } from "./ports";
import { prepareSheets, type FillOptions, type Prepared } from "./prepare-sheets";
import { readPlan } from "./read-plan";
import { reconcile, type Reconciliation } from "./reconcile";
import { sheetRecords } from "./sheet-records";
import { localTime, type Surroundings } from "./surroundings";

export interface Filled {
  readonly prepared: Prepared;
  readonly applied: Applied;
  readonly reconciliation: Reconciliation;
  /** True where every figure compared is the same. */
  readonly reconciled: boolean;
  /** Why the figures could not be read back; the sheets are written all the same. */
  readonly unread: Problem | null;
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
  const earlier = await lastRun(port);
  if (!earlier.ok) return earlier;
  const run = runNow(prepared.value, designs, earlier.value, surroundings);
  const remember = { [keys.lastRun]: JSON.stringify(run), ...(designs.some(isControl) ? { [keys.ready]: null } : {}) };
  const applied = await port.apply({ sheets: designs, cells: [], remove: [], remember });
  if (!applied.ok) return applied;
  const compared = await readBack(port, designs, applied.value.titles);
  const reconciliation = compared.ok ? compared.value : { compared: 0, differences: [] };
  return done({
    prepared: prepared.value,
    applied: applied.value,
    reconciliation,
    reconciled: compared.ok && reconciliation.differences.length === 0,
    unread: compared.ok ? null : compared.problem,
    charts: chartsOf(designs, applied.value.titles),
    lastRun: run,
  });
}

async function readBack(port: WorkbookPort, designs: readonly SheetDesign[], titles: Applied["titles"]): Promise<Outcome<Reconciliation>> {
  const computed = designs.filter((design) => (design.figures ?? []).length > 0).map((design) => titles[design.id] ?? design.title);
  const shown = computed.length > 0 ? await port.values(computed) : done([]);
  return shown.ok ? done(reconcile(designs, titles, shown.value)) : shown;
}

function chartsOf(designs: readonly SheetDesign[], titles: Applied["titles"]): Filled["charts"] {
  return designs.flatMap((design) => design.charts.map((chart) => ({ sheet: titles[design.id] ?? design.title, title: chart.title })));
}

const isControl: Pick = (design) => design.id === "kontroll";

function runNow(prepared: Prepared, designs: readonly SheetDesign[], earlier: LastRun | null, surroundings: Surroundings): LastRun {
  return {
    when: localTime(surroundings.now()),
    version: surroundings.version,
    checksum: prepared.reading.checksum,
    tiltak: prepared.reading.plan.tiltak.length,
    rows: prepared.register.rows.length,
    sheets: { ...earlier?.sheets, ...sheetRecords(designs, prepared.reading.checksum, surroundings) },
  };
}
