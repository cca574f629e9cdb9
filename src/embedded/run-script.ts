/**
 * Runs a plain Office.js script by somebody else against a workbook: `Excel.run(…)` with or without `await`,
 * `Office.onReady(…)`, or a function that the script calls itself. Comes back when everything has settled.
 */
import { format } from "node:util";
import type { WireLog } from "./log";
import type { Book } from "./model";
import { openEmbedded, type EmbeddedOptions } from "./node-client";

export interface ScriptLine {
  stream: "out" | "error";
  text: string;
}

export interface ScriptFailure {
  /** Excel's code where it was an error of Excel's, else the name of the error. */
  code: string;
  message: string;
  debugInfo: unknown;
}

export interface ScriptResult {
  /** Null where the script ran to its end and no promise of its was left rejected. */
  failure: ScriptFailure | null;
  lines: ScriptLine[];
  log: WireLog;
}

export interface ScriptOptions extends EmbeddedOptions {
  /** Called with each line as it is written. */
  write?: (line: ScriptLine) => void;
}

type Body = (...values: unknown[]) => Promise<unknown>;

// A function body, unlike a module, can be given its globals as parameters; as async it may use `await`.
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (...text: string[]) => Body;

/** Rounds of the event loop without work after which a script counts as settled. */
const quietRounds = 5;

function asFailure(problem: unknown): ScriptFailure {
  const given = problem as { code?: unknown; name?: unknown; message?: unknown; debugInfo?: unknown } | null;
  const code = typeof given?.code === "string" ? given.code : typeof given?.name === "string" ? given.name : "Error";
  return { code, message: String(given?.message ?? problem), debugInfo: given?.debugInfo ?? null };
}

function makeConsole(lines: ScriptLine[], write: ScriptOptions["write"]): Record<string, (...values: unknown[]) => void> {
  const say = (stream: ScriptLine["stream"]) => (...values: unknown[]) => {
    const line: ScriptLine = { stream, text: format(...values.map(readable)) };
    lines.push(line);
    write?.(line);
  };
  const out = Object.fromEntries(["log", "info", "debug", "table", "dir", "group", "groupCollapsed"].map((name) => [name, say("out")]));
  const error = Object.fromEntries(["warn", "error", "trace"].map((name) => [name, say("error")]));
  const silent = Object.fromEntries(["groupEnd", "time", "timeEnd", "timeLog", "clear"].map((name) => [name, () => {}]));
  const assert = (holds: unknown, ...values: unknown[]) => {
    if (!holds) say("error")("Assertion failed", ...values);
  };
  const counts = new Map<string, number>();
  const count = (label: unknown = "default") => {
    counts.set(String(label), (counts.get(String(label)) ?? 0) + 1);
    say("out")(`${String(label)}: ${counts.get(String(label))}`);
  };
  return { ...out, ...error, ...silent, assert, count };
}

/** Objects of Excel print what was loaded, not their inner works. */
function readable(value: unknown): unknown {
  const plain = (value as { toJSON?: unknown } | null)?.toJSON;
  return typeof value === "object" && typeof plain === "function" ? (plain as () => unknown).call(value) : value;
}

/** Timers and callbacks that the script has started and that have not ended. */
interface Pending {
  readonly timers: Set<unknown>;
  readonly promises: Set<Promise<unknown>>;
  readonly failures: unknown[];
}

function track(pending: Pending, work: unknown): void {
  const promise: Promise<unknown> = Promise.resolve(work).then(
    () => void pending.promises.delete(promise),
    (problem) => {
      pending.failures.push(problem);
      pending.promises.delete(promise);
    },
  );
  pending.promises.add(promise);
}

function makeTimers(pending: Pending) {
  const setTimer = (run: (...values: unknown[]) => unknown, wait?: number, ...values: unknown[]) => {
    const timer = setTimeout(() => {
      pending.timers.delete(timer);
      track(pending, Promise.resolve().then(() => run(...values)));
    }, wait);
    pending.timers.add(timer);
    return timer;
  };
  const clearTimer = (timer: unknown) => {
    pending.timers.delete(timer);
    clearTimeout(timer as NodeJS.Timeout);
  };
  return { setTimer, clearTimer };
}

function makeOffice(pending: Pending): object {
  const real = (globalThis as unknown as { Office: { onReady: () => Promise<unknown> } }).Office;
  const onReady = (callback?: (info: unknown) => unknown) => {
    const ready = real.onReady();
    if (callback) track(pending, ready.then(callback));
    return ready;
  };
  return Object.assign(Object.create(real) as object, { onReady });
}

async function settle(pending: Pending, requests: () => number): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < quietRounds; ) {
    await new Promise((next) => setTimeout(next, 0));
    const busy = pending.timers.size > 0 || pending.promises.size > 0 || requests() !== before;
    before = requests();
    quiet = busy ? 0 : quiet + 1;
  }
}

/** Tells what the script made that a saved file will not hold. */
function sayLost(book: Book, lines: ScriptLine[], write: ScriptOptions["write"]): void {
  const lost = [
    ...(book.sheets.some((sheet) => (sheet.shapes?.length ?? 0) > 0) ? ["figurer og tekstbokser"] : []),
    ...(book.sheets.some((sheet) => (sheet.customProperties?.size ?? 0) > 0) ? ["arkenes egne egenskaper"] : []),
  ];
  if (lost.length === 0) return;
  const line: ScriptLine = { stream: "error", text: `Merk: ${lost.join(" og ")} blir ikke med i en lagret fil.` };
  lines.push(line);
  write?.(line);
}

/** Runs `text` against `book`, which it changes. Never rejects for what the script does. */
export async function runScript(text: string, book: Book, options: ScriptOptions = {}): Promise<ScriptResult> {
  const embedded = openEmbedded(book, options);
  const lines: ScriptLine[] = [];
  const pending: Pending = { timers: new Set(), promises: new Set(), failures: [] };
  const unhandled = (problem: unknown) => void pending.failures.push(problem);
  process.on("unhandledRejection", unhandled);
  const { setTimer, clearTimer } = makeTimers(pending);
  const globals = globalThis as unknown as Record<string, unknown>;
  const given: Record<string, unknown> = {
    Excel: globals.Excel,
    Office: makeOffice(pending),
    OfficeExtension: globals.OfficeExtension,
    console: makeConsole(lines, options.write),
    setTimeout: setTimer,
    clearTimeout: clearTimer,
  };
  try {
    await new AsyncFunction(...Object.keys(given), text)(...Object.values(given));
  } catch (problem) {
    pending.failures.push(problem);
  }
  await settle(pending, () => embedded.host.log().requests);
  process.off("unhandledRejection", unhandled);
  embedded.close();
  sayLost(book, lines, options.write);
  const [first] = pending.failures;
  return { failure: first === undefined ? null : asFailure(first), lines, log: embedded.host.log() };
}
