/**
 * Which tiltak of the last reading is which of this one. Number and title must agree, or the title alone be unique
 * and nearly equal; everything less certain is left for the user.
 */
import type { RegisterRow } from "../plan/register";
import type { ReadTiltak } from "./register-rows";
import { plainTitle, titleLikeness } from "./title-likeness";

/** The rows of one tiltak as the register held them. */
export interface HeldTiltak {
  readonly id: string;
  readonly rows: readonly RegisterRow[];
}

export interface TiltakMatch {
  readonly pairs: ReadonlyMap<ReadTiltak, HeldTiltak>;
  /** Held tiltak without a partner. */
  readonly left: readonly HeldTiltak[];
}

const nearlyEqual = 0.85;
/** A second title this like would make the first one doubtful. */
const tooClose = 0.7;

const readNumber = (one: ReadTiltak): string => one.tiltak.number ?? "";
const heldNumber = (one: HeldTiltak): string => one.rows[0]?.number ?? "";
const readTitle = (one: ReadTiltak): string => plainTitle(one.tiltak.title);
const heldTitle = (one: HeldTiltak): string => plainTitle(one.rows[0]?.title ?? "");
const readSection = (one: ReadTiltak): string => plainTitle(one.rows[0]?.section ?? "");
const heldSection = (one: HeldTiltak): string => plainTitle(one.rows[0]?.section ?? "");

/** The rows of the register by tiltak, in order of appearance. */
export function heldTiltak(rows: readonly RegisterRow[]): readonly HeldTiltak[] {
  const byId = new Map<string, RegisterRow[]>();
  for (const row of rows) byId.set(row.tiltak, [...(byId.get(row.tiltak) ?? []), row]);
  return [...byId].map(([id, held]) => ({ id, rows: held }));
}

function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Pairs off what has one partner alone under a key. An empty key is no key. */
function pairUnique(
  reads: Set<ReadTiltak>,
  helds: Set<HeldTiltak>,
  readKey: (one: ReadTiltak) => string,
  heldKey: (one: HeldTiltak) => string,
  pairs: Map<ReadTiltak, HeldTiltak>,
): void {
  const byKey = grouped(helds, heldKey);
  for (const [key, candidates] of grouped(reads, readKey)) {
    const partners = byKey.get(key) ?? [];
    const [read, held] = [candidates[0], partners[0]];
    if (key === "" || candidates.length !== 1 || partners.length !== 1 || !read || !held) continue;
    pairs.set(read, held);
    reads.delete(read);
    helds.delete(held);
  }
}

/** Figures and single letters tell two alike titles apart ("Bygg A", "2 årsverk"). */
function tellingWords(title: string): string {
  return title.split(" ").filter((word) => word.length === 1 || /\d/.test(word)).join(" ");
}

function wordIndex<T>(items: Iterable<T>, title: (item: T) => string): Map<string, Set<T>> {
  const index = new Map<string, Set<T>>();
  for (const item of items) {
    for (const word of title(item).split(" ")) {
      if (word.length < 4) continue;
      const holders = index.get(word) ?? new Set<T>();
      holders.add(item);
      index.set(word, holders);
    }
  }
  return index;
}

/** Titles like a given one, by shared words that are not in too many titles: time stays linear in the plan. */
function alike<T>(title: string, index: Map<string, Set<T>>, of: (item: T) => string): [T, number][] {
  const candidates = new Set<T>();
  for (const word of new Set(title.split(" "))) {
    const holders = index.get(word);
    if (holders && holders.size <= 40) for (const holder of holders) candidates.add(holder);
  }
  return [...candidates]
    .map((item): [T, number] => [item, titleLikeness(title, of(item))])
    .filter(([, likeness]) => likeness >= tooClose);
}

function pairNearlyEqual(
  reads: Set<ReadTiltak>,
  helds: Set<HeldTiltak>,
  pairs: Map<ReadTiltak, HeldTiltak>,
): void {
  const heldIndex = wordIndex(helds, heldTitle);
  const readIndex = wordIndex([...reads, ...pairs.keys()], readTitle);
  for (const read of [...reads]) {
    const title = readTitle(read);
    const [best, ...more] = alike(title, heldIndex, heldTitle).filter(([held]) => helds.has(held));
    if (!best || more.length > 0 || best[1] < nearlyEqual) continue;
    const rivals = alike(heldTitle(best[0]), readIndex, readTitle).filter(([other]) => other !== read);
    if (rivals.length > 0 || tellingWords(title) !== tellingWords(heldTitle(best[0]))) continue;
    pairs.set(read, best[0]);
    reads.delete(read);
    helds.delete(best[0]);
  }
}

/** Pairs each tiltak read with the one held that it certainly is. */
export function matchTiltak(read: readonly ReadTiltak[], held: readonly HeldTiltak[]): TiltakMatch {
  const reads = new Set(read);
  const helds = new Set(held);
  const pairs = new Map<ReadTiltak, HeldTiltak>();
  const key = (...parts: string[]): string => (parts.some((part) => part === "") ? "" : parts.join("|"));
  pairUnique(
    reads,
    helds,
    (one) => key(readSection(one), readNumber(one), readTitle(one)),
    (one) => key(heldSection(one), heldNumber(one), heldTitle(one)),
    pairs,
  );
  pairUnique(
    reads,
    helds,
    (one) => key(readNumber(one), readTitle(one)),
    (one) => key(heldNumber(one), heldTitle(one)),
    pairs,
  );
  pairUnique(reads, helds, readTitle, heldTitle, pairs);
  pairNearlyEqual(reads, helds, pairs);
  return { pairs, left: [...helds] };
}

/** True where a held tiltak may be the one read: the same place in the plan, or a title much like it. */
export function mayBe(read: ReadTiltak, held: HeldTiltak): boolean {
  const samePlace =
    readNumber(read) !== "" && readNumber(read) === heldNumber(held) && readSection(read) === heldSection(held);
  return samePlace || titleLikeness(readTitle(read), heldTitle(held)) >= tooClose;
}
