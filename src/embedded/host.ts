/**
 * The host behind the wire: takes the client's messages as JSON text and answers in JSON text,
 * so it can stand in the same process or on the other side of a message channel.
 */
import type { Engine } from "./calculation";
import { editingOutcome, Exchange } from "./exchange";
import type { Faults } from "./faults";
import { byteLength, emptyLog, type WireLog } from "./log";
import type { Book } from "./model";
import { newWorld } from "./new-world";
import type { RequirementSet } from "./requirement";
import { waitsForCellEdit, type RequestBody, type RequestMessage } from "./wire";
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

/** Computes nothing: for tests of the wire alone. */
const idle: Engine = { changed() {}, structureChanged() {}, nameChanged() {}, calculate() {}, calculateAll() {}, calculateNew() {} };

/** The state of a cell being edited, and those who wait for its end. */
function createEditing() {
  let ended: Promise<void> | null = null;
  let release = () => {};
  return {
    ended: () => ended,
    set(on: boolean) {
      if (on && !ended) ended = new Promise((resolve) => (release = resolve));
      if (on || !ended) return;
      ended = null;
      release();
    },
  };
}

function createListeners(world: World) {
  const listeners = new Set<(text: string) => void>();
  return {
    /** Sends what has happened, after the answer that is on its way. */
    send() {
      const entries = world.events.take();
      if (entries.length === 0) return;
      const text = JSON.stringify({ type: 3, message: { entries } });
      setTimeout(() => listeners.forEach((listener) => listener(text)), 0);
    },
    add(listener: (text: string) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function createHost(book: Book, options: HostOptions = {}): Host {
  const faults = options.faults ?? {};
  const world = newWorld(book, options.requirementSet ?? "1.15", options.engine?.(book) ?? idle);
  const exchange = new Exchange(world, faults);
  const editing = createEditing();
  const listeners = createListeners(world);
  return {
    book,
    faults,
    async handle(text) {
      const { id, flags = 0, message } = JSON.parse(text) as RequestMessage;
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      while (editing.ended() && flags & waitsForCellEdit) await editing.ended();
      const outcome = editing.ended() ? editingOutcome() : exchange.run(body, byteLength(text));
      listeners.send();
      return JSON.stringify({ type: 2, id, message: { statusCode: outcome.statusCode, headers: {}, body: outcome.body } });
    },
    onMessage: listeners.add,
    log: () => ({ ...exchange.log, errors: [...exchange.log.errors] }),
    resetLog: () => void (exchange.log = emptyLog()),
    editing: editing.set,
    act(change) {
      const result = change(world);
      world.calculation.settle();
      listeners.send();
      return result;
    },
  };
}
