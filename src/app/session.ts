/** What a workbook holds of ours when it is opened: a write to repair, sheets, and whether they still stand on their source. */
import { done, type Outcome } from "../plan/outcome";
import { gridsChecksum } from "./checksum";
import { lastRun, paneSettings, type LastRun, type PaneSettings } from "./memory";
import type { WorkbookPort } from "./ports";

export interface Session {
  /** True where an interrupted write was taken back just now. */
  readonly repaired: boolean;
  /** Titles of the generated sheets by design id. */
  readonly ours: Readonly<Record<string, string>>;
  readonly lastRun: LastRun | null;
  /** True where the user's sheets have changed since the last writing. */
  readonly outdated: boolean;
  readonly settings: PaneSettings;
}

/** Repairs, then looks. The cells are read only where there is a last writing to hold them against. */
export async function openSession(port: WorkbookPort): Promise<Outcome<Session>> {
  const repaired = await port.repair();
  if (!repaired.ok) return repaired;
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const run = await lastRun(port);
  if (!run.ok) return run;
  const settings = await paneSettings(port);
  if (!settings.ok) return settings;
  const { sheets } = inventory.value;
  const ours = Object.fromEntries(sheets.flatMap((sheet) => (sheet.ours === null ? [] : [[sheet.ours, sheet.name]])));
  const session = { repaired: repaired.value, ours, lastRun: run.value, outdated: false, settings: settings.value };
  if (!run.value || Object.keys(ours).length === 0) return done(session);
  const grids = await port.grids(sheets.filter((sheet) => sheet.ours === null).map((sheet) => sheet.name));
  if (!grids.ok) return grids;
  const now = gridsChecksum(grids.value);
  // Sheets may have been written at different times: one that stands on an old source makes the workbook outdated.
  const old = Object.entries(run.value.sheets ?? {}).some(([id, record]) => id in ours && record.checksum !== now);
  return done({ ...session, outdated: old || run.value.checksum !== now });
}
