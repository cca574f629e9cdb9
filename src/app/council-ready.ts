/** *Møteklar*: what the question rests on is gathered, the answer given, and its stamp put on *Kontroll* when the user says so. */
import { valueAt, type Grid } from "../plan/grid";
import { done, failed, type Outcome } from "../plan/outcome";
import type { Year } from "../plan/segment";
import { councilReady } from "../rules/ready/council-ready";
import type { Ready, ReadyInput } from "../rules/ready/input";
import type { RuleSettings } from "../rules/settings";
import { windowYears } from "../economy/window";
import { choiceCell } from "../sheets/assumptions-back";
import type { SheetDesign } from "../sheets/design";
import type { Language } from "../text/language";
import { stampLine } from "../text/rules/ready/stamp";
import { findingsOf, registerRows } from "./check-plan";
import { gridsChecksum, textChecksum } from "./checksum";
import { handEdits } from "./hand-edits";
import { keys, lastRun, readyStamp, ruleSettings, type LastRun, type ReadyStamp } from "./memory";
import type { WorkbookPort } from "./ports";
import { prepareSheets } from "./prepare-sheets";
import { lookAt, type Reading } from "./read-plan";
import { reconcile } from "./reconcile";
import { redesigned, sheetRecords } from "./sheet-records";
import { localTime, type Surroundings } from "./surroundings";

export type { Ready };

export interface ReadyAnswer {
  readonly ready: Ready;
  /** Of the whole workbook but *Kontroll*, where the answer itself is written. */
  readonly checksum: string;
  /** The last answer that was written, and whether the workbook has changed since. */
  readonly stamp: ReadyStamp | null;
  readonly outdated: boolean;
}

interface Look {
  readonly reading: Reading;
  readonly settings: RuleSettings;
  readonly run: LastRun | null;
  readonly stamp: ReadyStamp | null;
}

/** Writes nothing. Fails with `empty-workbook` where no sheet of the user's holds a value. */
export async function askReady(port: WorkbookPort): Promise<Outcome<ReadyAnswer>> {
  const look = await lookAround(port);
  return look.ok ? done(answer(look.value)) : look;
}

async function lookAround(port: WorkbookPort): Promise<Outcome<Look>> {
  const reading = await lookAt(port);
  if (!reading.ok) return reading;
  const settings = await ruleSettings(port);
  if (!settings.ok) return settings;
  const run = await lastRun(port);
  if (!run.ok) return run;
  const stamp = await readyStamp(port);
  if (!stamp.ok) return stamp;
  return done({ reading: reading.value, settings: settings.value, run: run.value, stamp: stamp.value });
}

function answer(look: Look): ReadyAnswer {
  const checksum = wholeChecksum(look.reading);
  return { ready: councilReady(readyInput(look)), checksum, stamp: look.stamp, outdated: look.stamp !== null && look.stamp.checksum !== checksum };
}

function wholeChecksum({ checksum, ours }: Reading): string {
  const generated = Object.keys(ours).filter((id) => id !== "kontroll").sort();
  return textChecksum(checksum + gridsChecksum(generated.flatMap((id) => ours[id] ?? [])));
}

function readyInput({ reading, settings, run, stamp }: Look): ReadyInput {
  const register = registerRows(reading);
  const written = Object.keys(reading.ours).length > 0 ? run : null;
  const { designs, others } = written ? redesigned(reading, settings, written, stamp) : { designs: [], others: [] };
  const titles = Object.fromEntries(Object.entries(reading.ours).map(([id, grid]) => [id, grid.sheet]));
  const grids = Object.values(reading.ours);
  const reconciliation = reconcile(designs, titles, grids);
  return {
    findings: findingsOf(reading, settings, register),
    grids: [...reading.grids, ...grids],
    inventory: reading.inventory,
    register,
    written: written && {
      when: written.when,
      version: written.version,
      checksum: oldest(written, reading),
      differences: reconciliation.differences,
      reconciled: reconciliation.differences.length > 0 ? false : reconciliation.compared > 0 ? true : null,
    },
    checksum: reading.checksum,
    edited: designs.flatMap((design) => {
      const grid = reading.ours[design.id];
      return grid ? handEdits(design, grid) : [];
    }),
    uncompared: others.map((id) => titles[id] ?? id),
    oekonomiplan: oekonomiplanOf(reading, settings, written),
  };
}

/** The checksum of a sheet that no longer stands on its source, where there is one: one old sheet makes the workbook outdated. */
function oldest(run: LastRun, { ours, checksum }: Reading): string {
  const old = Object.entries(run.sheets ?? {}).find(([id, record]) => id in ours && record.checksum !== checksum);
  return old ? old[1].checksum : run.checksum;
}

function oekonomiplanOf(reading: Reading, settings: RuleSettings, run: LastRun | null): ReadyInput["oekonomiplan"] {
  if (!run || !("oekonomiplan" in reading.ours)) return null;
  const then = { version: run.version, fileName: null, language: "nb" as const, now: () => new Date(run.when) };
  const { assumptions, figures, register, designs } = prepareSheets(reading, settings, { prices: null }, then);
  const priced = (year: Year): boolean => figures.drift.kroner[figures.years.indexOf(year)] !== null;
  const years = windowYears(assumptions.windowYear).filter(
    (year) => figures.years.includes(year) && (!priced(year) || stands(reading.ours["oekonomiplan"], designs, year)),
  );
  const sheet = reading.ours["forutsetninger"];
  return {
    first: assumptions.windowYear,
    years,
    priceYear: assumptions.priceYear,
    unpriced: years.filter((year) => !priced(year)),
    costed: register.rows.some((row) => row.read.kroner !== null || typeof row.chosen.kroner === "number" || Object.values(row.yearsRead).some((kroner) => Math.abs(kroner) > 1)),
    lastYearCell: sheet ? choiceCell(sheet, "assumeLastYear") : null,
    priceYearCell: sheet ? choiceCell(sheet, "assumePriceYear") : null,
  };
}

/** True where the sheet, as it stands, has a figure in the year's column: a choice made since it was written gives it none. */
function stands(grid: Grid | undefined, designs: readonly SheetDesign[], year: Year): boolean {
  const figures = designs.find((design) => design.id === "oekonomiplan")?.figures ?? [];
  const [first] = figures.filter((figure) => figure.year === year && figure.unit === "kroner");
  return grid !== undefined && first !== undefined && typeof valueAt(grid, first.row, first.column) === "number";
}

/** Writes the answer on *Kontroll*, with the findings as they are now. Fails with `changed-since-read` where the workbook is another than the one answered for. */
export async function stampReady(port: WorkbookPort, surroundings: Surroundings, checksum: string): Promise<Outcome<ReadyAnswer>> {
  const look = await lookAround(port);
  if (!look.ok) return look;
  const now = answer(look.value);
  const { reading, settings, run } = look.value;
  if (now.checksum !== checksum) return failed("changed-since-read", { sheet: "", cells: "", detail: "" });
  if (!run || !("kontroll" in reading.ours)) return failed("item-missing", { sheet: "Kontroll", detail: "" });
  const language = run.sheets?.["kontroll"]?.language ?? surroundings.language;
  const stamp = stampOf(now, { ...surroundings, language });
  const then = { ...surroundings, language };
  const designs = prepareSheets(reading, settings, { prices: null, readyLine: stamp.line }, then).designs.filter((design) => design.id === "kontroll");
  const record: LastRun = { ...run, sheets: { ...run.sheets, ...sheetRecords(designs, reading.checksum, then) } };
  const applied = await port.apply({ sheets: designs, cells: [], remove: [], remember: { [keys.ready]: JSON.stringify(stamp), [keys.lastRun]: JSON.stringify(record) } });
  return applied.ok ? done({ ...now, stamp, outdated: false }) : applied;
}

function stampOf({ ready, checksum }: ReadyAnswer, { now, version, language }: Surroundings & { readonly language: Language }): ReadyStamp {
  const when = localTime(now());
  const failing = ready.points.filter((point) => point.status === "failed").length;
  const looked = ready.points.filter((point) => point.status === "remark" || point.status === "unknown").length;
  const line = stampLine({ verdict: ready.verdict, failing, looked, when, version, checksum }, language);
  return { when, version, checksum, verdict: ready.verdict, line };
}
