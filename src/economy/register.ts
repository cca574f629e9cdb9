/** The register over the readings: ids that stay, choices that follow only what is certain, rows that are never lost. */
import type { Plan } from "../plan/plan";
import type { Decidable, RegisterRow } from "../plan/register";
import { registerChanges, type RegisterChange } from "./register-changes";
import { heldTiltak, matchTiltak, mayBe, type HeldTiltak } from "./register-match";
import { readRows, type ReadRow, type ReadTiltak } from "./register-rows";
import { plainTitle } from "./title-likeness";

/** The user must say which row of the last reading a new one is: choices stand on the candidates. */
export interface RegisterAsk {
  readonly row: string;
  readonly candidates: readonly string[];
  readonly why: "title-changed" | "beloep-changed";
}

export interface Register {
  readonly rows: readonly RegisterRow[];
  /** New, altered and gone since the last reading. */
  readonly changes: readonly RegisterChange[];
  readonly asks: readonly RegisterAsk[];
}

/** True where the user has decided anything about the row. */
export function hasChoices(row: RegisterRow): boolean {
  return Object.keys(row.chosen).length > 0 || Object.keys(row.yearsChosen).length > 0;
}

/** What was read differs under a field or a year that the user has decided. */
function changedUnderChoice(held: RegisterRow, read: ReadRow): boolean {
  const fields = Object.keys(held.chosen) as (keyof Decidable)[];
  if (fields.some((field) => field !== "included" && held.read[field] !== read.read[field])) return true;
  const years = Object.keys(held.yearsChosen).map(Number);
  return years.length > 0 && JSON.stringify(held.yearsRead) !== JSON.stringify(read.yearsRead);
}

/** The row as now read, with the id and the choices it had. */
function carried(held: RegisterRow, read: ReadRow): RegisterRow {
  const stands = hasChoices(held) && (held.state === "source-changed" || changedUnderChoice(held, read));
  return {
    ...read,
    id: held.id,
    tiltak: held.tiltak,
    chosen: held.chosen,
    yearsChosen: held.yearsChosen,
    state: stands ? "source-changed" : "as-read",
  };
}

/** A row whose source is gone: it stays, and counts only where the user has said so. */
function orphaned(held: RegisterRow): RegisterRow {
  return { ...held, state: "no-source", read: { ...held.read, included: false } };
}

function onlyOne<T>(items: readonly T[], fits: (item: T) => boolean): T | null {
  const found = items.filter(fits);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Pairs the beløp of one tiltak: by their words, then by their kroner, then the one that is left on both sides. */
function pairParts(read: readonly ReadRow[], held: readonly RegisterRow[]): Map<ReadRow, RegisterRow> {
  const pairs = new Map<ReadRow, RegisterRow>();
  const free = (): RegisterRow[] => held.filter((row) => ![...pairs.values()].includes(row));
  const pairBy = (same: (a: ReadRow, b: RegisterRow) => boolean): void => {
    for (const row of read) {
      const partner = pairs.has(row) ? null : onlyOne(free(), (other) => same(row, other));
      if (partner && onlyOne(read, (other) => !pairs.has(other) && same(other, partner)) === row) pairs.set(row, partner);
    }
  };
  pairBy((a, b) => plainTitle(a.words) === plainTitle(b.words) && a.read.kroner === b.read.kroner);
  pairBy((a, b) => plainTitle(a.words) !== "" && plainTitle(a.words) === plainTitle(b.words));
  pairBy((a, b) => a.read.kroner !== null && a.read.kroner === b.read.kroner);
  if (read.length === held.length) pairBy((a, b) => a.part === b.part);
  return pairs;
}

/** Gives ids one after the other, beyond the highest in use: `B001`, `B002`, … */
function idGiver(previous: readonly RegisterRow[]): () => string {
  let last = previous.reduce((max, row) => Math.max(max, Number(/^B(\d+)$/.exec(row.id)?.[1] ?? 0)), 0);
  return () => `B${String(++last).padStart(3, "0")}`;
}

interface Work {
  readonly rows: RegisterRow[];
  readonly asks: RegisterAsk[];
  readonly used: Set<string>;
  readonly giveId: () => string;
}

/** Rows with choices that a tiltak may have had, among those that have lost their source. */
function candidatesFor(one: ReadTiltak, left: readonly HeldTiltak[]): readonly string[] {
  const held = left.filter((other) => other.rows.some(hasChoices) && mayBe(one, other));
  return held.flatMap((other) => other.rows.filter(hasChoices)).map((row) => row.id);
}

function ask(work: Work, row: string, candidates: readonly string[], why: RegisterAsk["why"]): void {
  if (candidates.length > 0) work.asks.push({ row, candidates, why });
}

/** A question that nobody has answered is asked again; choosing anything on the row, or emptying its state, answers it. */
function addPaired(one: ReadTiltak, row: RegisterRow, held: RegisterRow, loose: readonly string[], left: readonly HeldTiltak[], work: Work): void {
  const waits = held.state === "ask" && !hasChoices(held);
  const candidates = !waits ? [] : loose.length > 0 ? loose : candidatesFor(one, left);
  work.rows.push(candidates.length > 0 ? { ...row, state: "ask" } : row);
  work.used.add(held.id);
  ask(work, row.id, candidates, loose.length > 0 ? "beloep-changed" : "title-changed");
}

function addKnown(one: ReadTiltak, held: HeldTiltak, left: readonly HeldTiltak[], work: Work): void {
  const pairs = pairParts(one.rows, held.rows);
  const paired = new Set(pairs.values());
  const loose = held.rows.filter((row) => !paired.has(row) && hasChoices(row)).map((row) => row.id);
  for (const row of one.rows) {
    const partner = pairs.get(row);
    if (partner) {
      addPaired(one, carried(partner, row), partner, loose, left, work);
      continue;
    }
    const id = work.giveId();
    work.rows.push({ ...row, id, tiltak: held.id, state: loose.length > 0 ? "ask" : "as-read" });
    ask(work, id, loose, "beloep-changed");
  }
}

function addNew(one: ReadTiltak, left: readonly HeldTiltak[], work: Work): void {
  const candidates = candidatesFor(one, left);
  let tiltak = "";
  for (const row of one.rows) {
    const id = work.giveId();
    tiltak ||= id;
    work.rows.push({ ...row, id, tiltak, state: candidates.length > 0 ? "ask" : "as-read" });
    ask(work, id, candidates, "title-changed");
  }
}

/** The register after a reading: Løten's 88 tiltak give 96 rows. `previous` is what the workbook held, or nothing. */
export function buildRegister(plan: Plan, previous: readonly RegisterRow[]): Register {
  const read = readRows(plan);
  const { pairs, left } = matchTiltak(read, heldTiltak(previous));
  const work: Work = { rows: [], asks: [], used: new Set(), giveId: idGiver(previous) };
  for (const one of read) {
    const held = pairs.get(one);
    if (held) addKnown(one, held, left, work);
    else addNew(one, left, work);
  }
  const gone = previous.filter((row) => !work.used.has(row.id)).map(orphaned);
  const rows = [...work.rows, ...gone];
  return { rows, asks: work.asks, changes: registerChanges(previous, rows) };
}

/** The user's answer to a question: the row is the held one (and takes its choices), or with null a new one. */
export function answerAsk(rows: readonly RegisterRow[], ask: RegisterAsk, candidate: string | null): readonly RegisterRow[] {
  const held = rows.find((row) => row.id === candidate);
  if (!held) return rows.map((row) => (row.id === ask.row ? { ...row, state: "as-read" } : row));
  return rows
    .filter((row) => row.id !== held.id)
    .map((row) =>
      row.id === ask.row
        ? { ...row, chosen: held.chosen, yearsChosen: held.yearsChosen, state: changedUnderChoice(held, row) ? "source-changed" : "as-read" }
        : row,
    );
}
