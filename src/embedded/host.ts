/**
 * The host behind the wire: takes the client's messages as JSON text and answers in JSON text,
 * so it can stand in the same process or on the other side of a message channel.
 */
import { createCalculation, type Engine } from "./calculation";
import { createEvents, eventNumber, workbookTarget, type Events } from "./events";
import { payloadLimit, type Faults } from "./faults";
import { byteLength, cellsIn, emptyLog, isSync, type WireLog } from "./log";
import type { Book, Sheet } from "./model";
import { problemSentence } from "./problem";
import { createReferences } from "./references";
import { runRequest } from "./request";
import type { RequirementSet } from "./requirement";
import { waitsForCellEdit, type RequestBody, type RequestMessage, type ResponseBody, type ResponseError } from "./wire";
import type { World } from "./world";

export interface HostOptions {
  requirementSet?: RequirementSet;
  faults?: Faults;
  engine?: (book: Book) => Engine;
}

export interface Host {
  readonly book: Book;
  readonly faults: Faults;
  /** Answers one message of the client. */
  handle(text: string): Promise<string>;
  /** Tells where event messages go; returns how to stop. */
  onMessage(listener: (text: string) => void): () => void;
  log(): WireLog;
  resetLog(): void;
  /** True while somebody edits a cell: calls fail, or wait where they may. */
  editing(on: boolean): void;
  /** Lets a user (of the page, or a colleague) act on the workbook; its events are sent. */
  act<T>(change: (world: World) => T): T;
}

interface Outcome {
  statusCode: number;
  body: string;
}

function refused(statusCode: number, code: string, message = problemSentence(code)): Outcome {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}

function failed(code: string, message = problemSentence(code)): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

function hasFormulas(sheet: Sheet): boolean {
  for (const line of sheet.cells.values()) for (const cell of line.values()) if (cell.formula !== undefined) return true;
  return false;
}

/** Tells those who listen that sheets with formulas have been computed. */
function raiseCalculated(book: Book, events: Events): void {
  for (const sheet of book.sheets) {
    const targets = [sheet.id, workbookTarget];
    if (!events.hears(eventNumber.calculated, targets) || !hasFormulas(sheet)) continue;
    events.raise(eventNumber.calculated, targets, { worksheetId: sheet.id, address: "" });
  }
}

function newWorld(book: Book, options: HostOptions): World {
  const idle: Engine = { changed() {}, structureChanged() {}, calculate() {}, calculateAll() {} };
  const events = createEvents();
  return {
    book,
    played: options.requirementSet ?? "1.15",
    references: createReferences(),
    events,
    calculation: createCalculation(book, options.engine?.(book) ?? idle, () => raiseCalculated(book, events)),
  };
}

export function createHost(book: Book, options: HostOptions = {}): Host {
  const world = newWorld(book, options);
  const faults = options.faults ?? {};
  const listeners = new Set<(text: string) => void>();
  let log = emptyLog();
  let free: Promise<void> | null = null;
  let release: () => void = () => {};

  function sendEvents(): void {
    const entries = world.events.take();
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: 3, message: { entries } });
    setTimeout(() => listeners.forEach((listener) => listener(text)), 0);
  }

  function ordered(body: RequestBody): ResponseBody | null {
    const fail = faults.fail;
    if (!fail || !(fail.onwards ? log.syncs >= fail.atSync : log.syncs === fail.atSync)) return null;
    const first = { ...body, Actions: body.Actions.slice(0, fail.afterActions ?? 0) };
    const done = runRequest(first, world);
    return done.Error ? done : { ...done, Error: failed(fail.code, fail.message).Error as ResponseError };
  }

  function answer(body: RequestBody, bytes: number): Outcome {
    const sync = isSync(body);
    log.requests += 1;
    log.requestBytes += bytes;
    if (sync) log.syncs += 1;
    if (faults.connectionLostAt !== undefined && log.syncs >= faults.connectionLostAt) {
      return { statusCode: 503, body: "" };
    }
    if (!sync && faults.failReleases) return refused(500, "GeneralException");
    const limit = faults.payloadLimit ?? payloadLimit;
    if (bytes > limit) return refused(413, "RequestPayloadSizeLimitExceeded");
    if (sync) faults.colleague?.filter((one) => one.beforeSync === log.syncs).forEach((one) => one.change(book));
    world.calculation.begin();
    const result = (sync && ordered(body)) || runRequest(body, world);
    world.calculation.settle();
    const text = JSON.stringify(result);
    log.cellsWritten += cellsIn(body.Actions.map((action) => action.ArgumentInfo?.Arguments));
    log.cellsRead += cellsIn(result.Results.map((one) => one.Value));
    log.responseBytes += byteLength(text);
    if (result.Error) log.errors.push(result.Error.Code);
    return byteLength(text) > limit ? refused(413, "ResponsePayloadSizeLimitExceeded") : { statusCode: 200, body: text };
  }

  function guarded(body: RequestBody, bytes: number): Outcome {
    try {
      return answer(body, bytes);
    } catch (bug) {
      const words = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
      return refused(500, "GeneralException", `A fault in the embedded workbook: ${words}`);
    }
  }

  return {
    book,
    faults,
    async handle(text) {
      const { id, flags = 0, message } = JSON.parse(text) as RequestMessage;
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      while (free && flags & waitsForCellEdit) await free;
      const outcome: Outcome = free
        ? { statusCode: 200, body: JSON.stringify(failed("InvalidOperationInCellEditMode")) }
        : guarded(body, byteLength(text));
      sendEvents();
      return JSON.stringify({ type: 2, id, message: { statusCode: outcome.statusCode, headers: {}, body: outcome.body } });
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    log: () => ({ ...log, errors: [...log.errors] }),
    resetLog: () => void (log = emptyLog()),
    editing(on) {
      if (on && !free) free = new Promise((resolve) => (release = resolve));
      if (!on && free) {
        free = null;
        release();
      }
    },
    act(change) {
      const result = change(world);
      world.calculation.settle();
      sendEvents();
      return result;
    },
  };
}
