/**
 * Every use case × every sync × once and from there on × every kind of fault. Afterwards the workbook is as it was,
 * or complete, or says *skriving avbrutt* and is repaired at the next opening; and the user has been told in one true
 * sentence. None is left out; the number tried is printed.
 */
import { checkPlan } from "../../src/app/check-plan";
import { cleanCopy } from "../../src/app/clean-copy";
import { keepChoices, mend } from "../../src/app/corrections";
import { carryOutCharts } from "../../src/app/draw-charts";
import { explain } from "../../src/app/explain";
import { carryOutFill } from "../../src/app/fill-sheets";
import type { WorkbookPort } from "../../src/app/ports";
import { readPlan } from "../../src/app/read-plan";
import { openSession } from "../../src/app/session";
import { cellRef } from "../../src/plan/cell";
import type { Outcome } from "../../src/plan/outcome";
import { ensureCell } from "../../src/embedded/book";
import type { Faults } from "../../src/embedded/faults";
import type { Book } from "../../src/embedded/model";
import { problemText } from "../../src/text/problems/sentence";
import { bookOf, copyOf, open, photograph, surroundings } from "./workbook";

const rows = [
  ["Nr", "Tiltak", "Kostnad", 2012, 2013],
  ["1", "Opprette stilling som vaktmester", "500 000", null, "x"],
  ["2", "Utrede barnehage", "0100", "x", null],
];

const asIs = { prices: null };
const fill = (port: WorkbookPort) => carryOutFill(port, surroundings, asIs, null);
const mending = { rule: "R000", severity: "info" as const, related: [], params: {}, cells: cellRef("Tiltak", 3, 3), fix: [{ cells: cellRef("Tiltak", 3, 3), old: "0100", next: 100 }] };

interface UseCase {
  readonly name: string;
  /** Begins with the generated sheets in place. */
  readonly filled: boolean;
  readonly run: (port: WorkbookPort) => Promise<Outcome<unknown>>;
}

const useCases: readonly UseCase[] = [
  { name: "åpne", filled: true, run: openSession },
  { name: "les", filled: false, run: readPlan },
  { name: "kontroller", filled: true, run: checkPlan },
  { name: "beregn første gang", filled: false, run: fill },
  { name: "beregn på nytt", filled: true, run: fill },
  { name: "demografi", filled: false, run: (port) => carryOutCharts(port, surroundings, null) },
  { name: "forklar", filled: true, run: (port) => explain(port, surroundings) },
  { name: "rett en celle", filled: false, run: (port) => mend(port, mending) },
  { name: "husk et valg", filled: false, run: (port) => keepChoices(port, { tables: [], added: [], firstYear: 2012 }) },
  { name: "ren kopi, fjern", filled: true, run: (port) => cleanCopy(port, "remove") },
  { name: "ren kopi, frys", filled: true, run: (port) => cleanCopy(port, "freeze") },
];

const colleague = (book: Book) => void (ensureCell(book.sheets[0]!, 40, 20).value = "fra en kollega");

/** What may go wrong at a sync, once or from there on. */
const kinds: Readonly<Record<string, (atSync: number, onwards: boolean) => Faults>> = {
  "cell edit": (atSync, onwards) => ({ fail: { atSync, onwards, code: "InvalidOperationInCellEditMode" } }),
  "access denied": (atSync, onwards) => ({ fail: { atSync, onwards, code: "AccessDenied", afterActions: 30 } }),
  payload: (atSync, onwards) => ({ fail: { atSync, onwards, code: "RequestPayloadSizeLimitExceeded" } }),
  connection: (atSync, onwards) => (onwards ? { connectionLostAt: atSync } : { fail: { atSync, code: "ConnectionFailure" } }),
  "item not found": (atSync, onwards) => ({ fail: { atSync, onwards, code: "ItemNotFound", afterActions: 60 } }),
  "a colleague's change": (atSync, onwards) => ({
    colleague: Array.from({ length: onwards ? 60 : 1 }, (_, index) => ({ beforeSync: atSync + index, change: colleague })),
  }),
};

let empty: Book;
let full: Book;

beforeAll(async () => {
  empty = bookOf({ Tiltak: rows });
  full = copyOf(empty);
  const written = await fill(open(full).port);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  // The source has changed since, so that writing again alters something.
  ensureCell(full.sheets[0]!, 1, 2).value = "600 000";
}, 60_000);

const withNote = (book: Book): Book => {
  const copy = copyOf(book);
  colleague(copy);
  return copy;
};

let tried = 0;

describe.each(useCases)("$name", ({ filled, run }) => {
  test("every fault at every sync leaves the workbook whole, or says so and is repaired", async () => {
    const start = () => copyOf(filled ? full : empty);
    const clean = open(start());
    const whole = await run(clean.port);
    const syncs = clean.host.log().syncs;
    expect(syncs).toBeGreaterThan(0);
    for (const [kind, faultsOf] of Object.entries(kinds)) {
      const touched = kind === "a colleague's change" ? withNote : copyOf;
      const before = photograph(touched(start()));
      // A colleague's change comes before what was read, or after it: the result may be of either.
      const early = await completed(run, touched(start()));
      const late = kind === "a colleague's change" ? await completed(run, start(), colleague) : early;
      const complete = [early, late];
      for (const onwards of [false, true]) {
        for (let atSync = 1; atSync <= syncs; atSync += 1) {
          tried += 1;
          const where = `${kind} at sync ${atSync} of ${syncs}, ${onwards ? "from there on" : "once"}`;
          const faults = faultsOf(atSync, onwards);
          const { book, port } = open(start(), { faults });
          const outcome = await run(port);
          if (!outcome.ok) expect([where, problemText(outcome.problem, "nb").what]).toEqual([where, expect.stringMatching(/^\S.*[.:]/)]);
          if (outcome.ok && whole.ok) expect([where, interrupted(book)]).toEqual([where, false]);
          delete faults.fail;
          delete faults.connectionLostAt;
          faults.colleague = [];
          if (interrupted(book)) {
            expect([where, outcome.ok ? "ok" : outcome.problem.code]).toEqual([where, "write-interrupted"]);
          }
          // The next opening: it repairs what was interrupted, and finds nothing to repair elsewhere.
          const says = interrupted(book);
          expect([where, await open(book).port.repair()]).toEqual([where, { ok: true, value: says }]);
          const after = stateOf(book, before, complete);
          expect([where, after]).toEqual([where, expect.stringMatching(/^(complete|as before)$/)]);
          if (outcome.ok && whole.ok) expect([where, after]).toEqual([where, before === early ? expect.anything() : "complete"]);
          if (!outcome.ok && outcome.problem.code === "write-taken-back") expect([where, after]).toEqual([where, "as before"]);
        }
      }
    }
  }, 600_000);
});

afterAll(() => console.log(`fault matrix: ${tried} combinations tried, none left out`));

function interrupted(book: Book): boolean {
  return book.names.some((name) => name.name === "skriving_avbrutt");
}

/** The workbook as it is when nothing fails. */
async function completed(run: UseCase["run"], book: Book, then: (book: Book) => void = () => {}): Promise<string> {
  await run(open(book).port);
  then(book);
  return photograph(book);
}

function stateOf(book: Book, before: string, complete: readonly string[]): string {
  const now = photograph(book);
  if (complete.includes(now)) return "complete";
  return now === before ? "as before" : `neither: ${difference(now, before)}`;
}

function difference(a: string, b: string): string {
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return `${a.slice(Math.max(0, at - 80), at + 80)} | ${b.slice(Math.max(0, at - 80), at + 80)}`;
}
