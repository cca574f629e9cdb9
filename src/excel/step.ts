/** What is queued in one go: a closure over a sheet not yet made, and its estimated weight on the wire. */
import type { Batch } from "./batch";
import { requestLimit } from "./batch";
import { pack } from "./split";

export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

export function step(bytes: number, queue: () => void): Step {
  return { bytes, queue };
}

/** Sends the steps in order, in requests of at most 2 MB. Calculation and drawing wait for the end of each. */
export async function send(batch: Batch, steps: readonly Step[]): Promise<void> {
  for (const group of pack(steps, (one) => one.bytes, requestLimit)) {
    batch.workbook.application.suspendApiCalculationUntilNextSync();
    batch.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const one of group) one.queue();
    await batch.sync(group.reduce((sum, one) => sum + one.bytes, 500));
  }
}
