/** What the user corrects in a reading, acknowledges of the findings, or has mended: remembered, or written cell by cell. */
import type { Acknowledgement, CellChange, Finding } from "../plan/finding";
import type { CellsRef } from "../plan/cell";
import { formatAt, formulaAt, type Grid } from "../plan/grid";
import type { Outcome } from "../plan/outcome";
import type { ReadingChoices, TableChoice } from "../reading/choices";
import { fingerprintOf } from "../rules/fingerprint";
import type { Checked } from "./check-plan";
import { keep, keys, type PaneSettings } from "./memory";
import type { Applied, WorkbookPort } from "./ports";

/** The choices with one table's corrections put in, in place of earlier ones for the same table. */
export function withTableChoice(choices: ReadingChoices, choice: TableChoice): ReadingChoices {
  const same = (other: TableChoice) => other.sheet === choice.sheet && other.head === choice.head;
  const earlier = choices.tables.find(same);
  return { ...choices, tables: [...choices.tables.filter((other) => !same(other)), { ...earlier, ...choice }] };
}

export function keepChoices(port: WorkbookPort, choices: ReadingChoices): Promise<Outcome<null>> {
  return keep(port, keys.choices, choices);
}

export function keepSettings(port: WorkbookPort, settings: PaneSettings): Promise<Outcome<null>> {
  return keep(port, keys.settings, settings);
}

/** The choices with a table the user has marked, its first row the heading. */
export function withAddedTable({ tables, added, firstYear }: ReadingChoices, { sheet, area }: CellsRef): ReadingChoices {
  return { tables, added: [...added, { sheet, area, headRows: 1 }], firstYear };
}

/** Remembers that somebody answers for a finding, until its cells change. `date` as `2026-11-22`. */
export function acknowledge(port: WorkbookPort, checked: Checked, finding: Finding, answer: Pick<Acknowledgement, "reason" | "name" | "date">): Promise<Outcome<null>> {
  const { settings, reading } = checked;
  const fingerprint = fingerprintOf(finding, reading.grids);
  const acknowledged = [...settings.acknowledged, { rule: finding.rule, cells: finding.cells, fingerprint, ...answer }];
  return keep(port, keys.rules, { ...settings, acknowledged });
}

/** Writes a finding's fix: those cells only, each refused where it has changed since. */
export function mend(port: WorkbookPort, finding: Finding): Promise<Outcome<Applied>> {
  return port.apply({ sheets: [], cells: finding.fix, remove: [] });
}

/** What takes a fix back: each cell's old content and format, refused where the cell no longer holds what the fix wrote. */
export function unmended(fix: readonly CellChange[], grids: readonly Grid[]): readonly CellChange[] {
  return fix.map(({ cells, old, next }) => {
    const grid = grids.find((one) => one.sheet === cells.sheet);
    const formula = grid ? formulaAt(grid, cells.area.row, cells.area.column) : null;
    const format = grid ? formatAt(grid, cells.area.row, cells.area.column) : "General";
    return { cells, old: next, next: formula ?? old, formula: formula !== null, format };
  });
}

export function writeBack(port: WorkbookPort, cells: readonly CellChange[]): Promise<Outcome<Applied>> {
  return port.apply({ sheets: [], cells, remove: [] });
}
