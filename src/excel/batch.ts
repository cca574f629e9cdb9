/** One run against Excel: counts what is sent and turns Excel's errors into problems. Proxies never leave a run. */
import type { Outcome } from "../plan/outcome";
import { problemOf } from "./problems";

/** What has been sent since the meter was made; bytes are estimated from what was queued. */
export interface Meter {
  syncs: number;
  requestBytes: number;
}

/** Bytes that one queued action with its object path takes on the wire, about. */
export const actionBytes = 250;

/** Most bytes put in one request or asked for in one answer; Excel on the web refuses 5 MB. */
export const requestLimit = 2_000_000;

/** A request context that counts. */
export class Batch {
  readonly workbook: Excel.Workbook;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly meter: Meter,
  ) {
    this.workbook = context.workbook;
  }

  /** Sends what is queued; `bytes` is its estimated size. */
  async sync(bytes = actionBytes): Promise<void> {
    this.meter.syncs += 1;
    this.meter.requestBytes += Math.round(bytes);
    await this.context.sync();
  }
}

/** Reading waits while a cell is being edited; writing does not, so that the user can be asked. */
export type Patience = "waits" | "asks";

/** Runs `work` in one batch. What Excel refuses comes back as a problem; faults of ours are thrown. */
export async function run<T>(meter: Meter, patience: Patience, work: (batch: Batch) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const options = patience === "waits" ? { delayForCellEdit: true } : { delayForCellEdit: false, mergeUndoGroup: true };
  try {
    return await Excel.run(options as Excel.RunOptions, (context) => work(new Batch(context, meter)));
  } catch (error) {
    return problemOf(error);
  }
}

/** True where the host has the requirement set; for what is used only where it exists. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
