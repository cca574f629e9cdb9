/** The beløp that can be read in several ways, what each reading costs, and the choice of one written in the register. */
import { applies } from "../economy/applies";
import { planYears } from "../economy/plan-years";
import { buildRegister } from "../economy/register";
import { kronerIn } from "../economy/shape";
import type { CellChange } from "../plan/finding";
import { failed, type Outcome } from "../plan/outcome";
import type { RegisterRow } from "../plan/register";
import type { Year } from "../plan/segment";
import { choiceCells } from "../sheets/register-cells";
import { registerRows } from "./check-plan";
import { decided, type Decisions } from "./decisions";
import type { Applied, WorkbookPort } from "./ports";
import { beloepKey, readingsOf, withoutReading, type ReadingOption } from "./reading-choice";
import type { Reading } from "./read-plan";

export interface DoubtReading extends ReadingOption {
  /** Whole kroner over the years of the plan, in its own prices. */
  readonly kroner: number;
}

export interface DoubtRow {
  readonly beloep: string;
  readonly row: RegisterRow;
  /** The first is the one used where nothing is chosen. */
  readonly readings: readonly DoubtReading[];
  /** True where one of them has been chosen. */
  readonly settled: boolean;
}

/** All uavklarte beløp, those that the user has settled too. */
export function doubtRows(reading: Reading, decisions: Decisions): readonly DoubtRow[] {
  const held = registerRows(reading) ?? [];
  const span = planYears(reading.plan);
  const years = span ? Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i) : [];
  const { rows } = decided(buildRegister(reading.plan, held), held, decisions);
  return rows
    .filter((row) => row.uncertain && row.state !== "no-source")
    .map((row) => {
      const readings = readingsOf(row).map((one) => ({ ...one, kroner: kronerOver(one.chosen, years) }));
      return { beloep: beloepKey(row), row, readings, settled: readings.some((one) => one.isChosen) };
    });
}

function kronerOver(row: RegisterRow, years: readonly Year[]): number {
  const applied = applies(row);
  return Math.round(years.reduce((sum, year) => sum + kronerIn(applied, year), 0));
}

/** A reading chosen for a beløp; a null takes the choice back. */
export interface ReadingChoice {
  readonly doubt: DoubtRow;
  readonly key: string | null;
}

/** What was chosen for `doubt`, for the open beløp on its sheet that ask the same question: who made the table meant the same by them. */
export function alikeChoices(doubts: readonly DoubtRow[], doubt: DoubtRow): readonly ReadingChoice[] {
  const at = doubt.readings.findIndex((one) => one.isChosen);
  const question = questionOf(doubt);
  return doubts.flatMap((other) => {
    const reading = other.settled || questionOf(other) !== question ? undefined : other.readings[at];
    return reading ? [{ doubt: other, key: reading.key }] : [];
  });
}

function questionOf({ row, readings }: DoubtRow): string {
  return [row.source.sheet, ...readings.map(({ why, profile }) => `${why.code} ${profile}`)].join("|");
}

/**
 * Writes chosen readings in the register's yellow cells, each refused where it has changed.
 * Fails with `item-missing` where no register has such a row, or no column for a year of the reading.
 */
export async function writeReadings(port: WorkbookPort, reading: Reading, choices: readonly ReadingChoice[]): Promise<Outcome<Applied>> {
  const grid = reading.ours["register"];
  const cells: CellChange[] = [];
  for (const { doubt, key } of choices) {
    const wanted = key === null ? withoutReading(doubt.row) : doubt.readings.find((one) => one.key === key)?.chosen;
    const found = grid && wanted ? choiceCells(grid, wanted) : null;
    if (!found) return failed("item-missing", { sheet: grid?.sheet ?? "", detail: doubt.row.id });
    cells.push(...found);
  }
  return port.apply({ sheets: [], cells, remove: [] });
}
