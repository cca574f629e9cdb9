/** One opened workbook in the page: its host, who draws it, and when it has to be drawn anew. */
import { createEngine } from "../calc/engine";
import { type Host, createHost } from "../host";
import type { Book, Sheet } from "../model";
import type { World } from "../world";

export interface Session {
  readonly id: number;
  readonly host: Host;
  readonly book: Book;
  /** Counts up with each change that may be seen. */
  revision(): number;
  subscribe(listener: () => void): () => void;
  /** Somebody acts in the page. Throws as Excel refuses. */
  act(change: (world: World) => void): void;
  /** The client beside the page asks something. */
  answer(text: string): Promise<string>;
  setEditing(on: boolean): void;
  activeSheet(): Sheet;
}

let sessions = 0;

/** Waits for the next picture, so that many changes are drawn at once. */
function later(run: () => void): void {
  if (typeof requestAnimationFrame === "function") requestAnimationFrame(run);
  else setTimeout(run, 0);
}

export function createSession(book: Book): Session {
  const host = createHost(book, { engine: createEngine });
  // Files by other programs may hold formulas without values.
  host.act((world) => world.calculation.calculate(false));
  const listeners = new Set<() => void>();
  let revision = 0;
  let waiting = false;
  const changed = (): void => {
    if (waiting) return;
    waiting = true;
    later(() => {
      waiting = false;
      revision += 1;
      listeners.forEach((listener) => listener());
    });
  };
  return {
    id: (sessions += 1),
    host,
    book,
    revision: () => revision,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    act(change) {
      try {
        host.act(change);
      } finally {
        changed();
      }
    },
    async answer(text) {
      const answer = await host.handle(text);
      changed();
      return answer;
    },
    setEditing: (on) => host.editing(on),
    activeSheet() {
      const sheet = book.sheets.find((one) => one.id === book.active) ?? book.sheets[0];
      if (!sheet) throw new Error("a workbook without sheets");
      return sheet;
    },
  };
}
