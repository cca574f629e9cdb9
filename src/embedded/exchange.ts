/** One request and its answer: counted, held against the payload limit, and failed where a fault was ordered. */
import { payloadLimit, type Faults } from "./faults";
import { byteLength, cellsIn, emptyLog, isSync, type WireLog } from "./log";
import { problemSentence } from "./problem";
import { runRequest } from "./request";
import type { RequestBody, ResponseBody } from "./wire";
import type { World } from "./world";

/** Status and body (JSON text) of an answer. */
export interface Outcome {
  statusCode: number;
  body: string;
}

function refused(statusCode: number, code: string, message = problemSentence(code)): Outcome {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}

function problem(code: string, message = problemSentence(code)) {
  return { Code: code, Message: message, Location: "", ActionIndex: 0 };
}

/** The answer to every request while somebody edits a cell. */
export function editingOutcome(): Outcome {
  const answer: ResponseBody = { Results: [], TraceIds: [], Error: problem("InvalidOperationInCellEditMode") };
  return { statusCode: 200, body: JSON.stringify(answer) };
}

export class Exchange {
  log: WireLog = emptyLog();

  constructor(
    private readonly world: World,
    private readonly faults: Faults,
  ) {}

  /** The failure that was ordered for this sync, or null. */
  private ordered(body: RequestBody): ResponseBody | null {
    const { fail } = this.faults;
    const { syncs } = this.log;
    if (!fail || !(fail.onwards ? syncs >= fail.atSync : syncs === fail.atSync)) return null;
    const done = runRequest({ ...body, Actions: body.Actions.slice(0, fail.afterActions ?? 0) }, this.world);
    return done.Error ? done : { ...done, Error: problem(fail.code, fail.message) };
  }

  /** What stops a request before it is looked at, or null. */
  private stopped(sync: boolean, bytes: number): Outcome | null {
    const { connectionLostAt, failReleases, payloadLimit: limit = payloadLimit } = this.faults;
    if (connectionLostAt !== undefined && this.log.syncs >= connectionLostAt) return { statusCode: 503, body: "" };
    if (!sync && failReleases) return refused(500, "GeneralException");
    return bytes > limit ? refused(413, "RequestPayloadSizeLimitExceeded") : null;
  }

  private count(body: RequestBody, result: ResponseBody, bytes: number): void {
    this.log.cellsWritten += cellsIn(body.Actions.map((action) => action.ArgumentInfo?.Arguments));
    this.log.cellsRead += cellsIn(result.Results.map((one) => one.Value));
    this.log.responseBytes += bytes;
    if (result.Error) this.log.errors.push(result.Error.Code);
  }

  /** A colleague's change comes without a word to the calculation, so everything is computed anew. */
  private letColleagueIn(): void {
    const due = this.faults.colleague?.filter((one) => one.beforeSync === this.log.syncs) ?? [];
    due.forEach((one) => one.change(this.world.book));
    if (due.length === 0) return;
    this.world.calculation.structureChanged();
    this.world.calculation.calculate(true);
  }

  private answer(body: RequestBody, bytes: number): Outcome {
    const sync = isSync(body);
    this.log.requests += 1;
    this.log.requestBytes += bytes;
    if (sync) this.log.syncs += 1;
    const stopped = this.stopped(sync, bytes);
    if (stopped) return stopped;
    const { world, faults } = this;
    if (sync) this.letColleagueIn();
    world.calculation.begin();
    const result = (sync && this.ordered(body)) || runRequest(body, world);
    world.calculation.settle();
    const text = JSON.stringify(result);
    const size = byteLength(text);
    this.count(body, result, size);
    return size > (faults.payloadLimit ?? payloadLimit) ? refused(413, "ResponsePayloadSizeLimitExceeded") : { statusCode: 200, body: text };
  }

  /** Answers a request of `bytes` bytes. A fault of the embedded workbook itself is answered with its place in the code. */
  run(body: RequestBody, bytes: number): Outcome {
    try {
      return this.answer(body, bytes);
    } catch (bug) {
      const words = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
      return refused(500, "GeneralException", `A fault in the embedded workbook: ${words}`);
    }
  }
}
