/** What is remembered of each generated sheet when it is written, and the same sheet designed once more from it. */
import type { RuleSettings } from "../rules/settings";
import type { SheetDesign } from "../sheets/design";
import { contentsChecksum } from "./hand-edits";
import type { LastRun, ReadyStamp, SheetRecord } from "./memory";
import { prepareSheets } from "./prepare-sheets";
import type { Reading } from "./read-plan";
import { localTime, type Surroundings } from "./surroundings";

/** A record of each design, by id. */
export function sheetRecords(designs: readonly SheetDesign[], checksum: string, { now, version, fileName, language }: Surroundings): Readonly<Record<string, SheetRecord>> {
  const common = { when: localTime(now()), version, checksum, file: fileName, language };
  return Object.fromEntries(designs.map((design) => [design.id, { ...common, contents: contentsChecksum(design) }]));
}

/** Sheets as they were written: those that can be designed again exactly, and the ids of those that cannot. */
export interface Redesigned {
  readonly designs: readonly SheetDesign[];
  readonly others: readonly string[];
}

/**
 * Designs the sheets that stand there again. One whose contents would differ by now (its source or a choice has
 * changed, or another version wrote it) is among the others: nothing can be said of it.
 */
export function redesigned(reading: Reading, settings: RuleSettings, run: LastRun, stamp: ReadyStamp | null): Redesigned {
  const present = Object.keys(reading.ours);
  const records = Object.entries(run.sheets ?? {}).filter(([id]) => present.includes(id));
  const groups = new Map(records.map(([, record]) => [JSON.stringify([record.when, record.version, record.file, record.language]), record]));
  const designs = [...groups.values()].flatMap((group) => {
    const { designs: made } = prepareSheets(reading, settings, { prices: null, chartsAlone: true, readyLine: stamp?.line ?? "" }, surroundingsThen(group));
    return made.filter((design) => {
      const record = run.sheets?.[design.id];
      return record !== undefined && record.contents === contentsChecksum(design);
    });
  });
  const same = designs.filter((design, i) => present.includes(design.id) && designs.findIndex((one) => one.id === design.id) === i);
  return { designs: same, others: present.filter((id) => !same.some((design) => design.id === id)) };
}

function surroundingsThen({ when, version, file, language }: SheetRecord): Surroundings {
  return { version, fileName: file, language, now: () => new Date(when) };
}
