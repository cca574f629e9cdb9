/**
 * Which cells of a range a criterion matches. A sheet asks the same ranges thousands of times, so the answers are
 * kept for one calculation, and texts are found in an ordered list instead of one by one.
 */
import { criterion, literalStart, type Matches } from "./criteria";
import { blank, type Block, type Single } from "./runtime-value";

/** A text in small letters and where it stands: row × width + column. */
interface Entry {
  readonly text: string;
  readonly position: number;
}

function cellOf(range: Block, position: number): Single {
  return range.rows[Math.floor(position / range.width)]?.[position % range.width] ?? blank;
}

function entriesOf(range: Block): readonly Entry[] {
  const entries: Entry[] = [];
  range.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value.kind === 2) entries.push({ text: value.value.toLowerCase(), position: row * range.width + column });
    }),
  );
  return entries.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.position - b.position));
}

function firstFrom(entries: readonly Entry[], text: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.text ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The criterion of one range: where it matches, in the order of the cells, and whether it matches at a place. */
export interface Found {
  readonly positions: readonly number[];
  readonly at: (position: number) => boolean;
}

export class MatchingCells {
  private readonly entries = new WeakMap<Block, readonly Entry[]>();
  private readonly found = new WeakMap<Block, Map<string, Found>>();

  constructor(private readonly locale: string) {}

  of(range: Block, wanted: Single): Found {
    const key = `${wanted.kind}${wanted.kind === 4 ? wanted.code : wanted.kind === 0 ? "" : String(wanted.value)}`;
    let known = this.found.get(range);
    if (!known) this.found.set(range, (known = new Map()));
    let found = known.get(key);
    if (!found) known.set(key, (found = this.search(range, wanted)));
    return found;
  }

  private search(range: Block, wanted: Single): Found {
    const matches = criterion(wanted, this.locale);
    const start = wanted.kind === 2 ? literalStart(wanted.value, this.locale) : "";
    const positions = start === "" ? everyMatch(range, matches) : this.startingWith(range, start, matches);
    return { positions, at: (position) => matches(cellOf(range, position)) };
  }

  private startingWith(range: Block, start: string, matches: Matches): readonly number[] {
    let entries = this.entries.get(range);
    if (!entries) this.entries.set(range, (entries = entriesOf(range)));
    const positions: number[] = [];
    for (let at = firstFrom(entries, start); entries[at]?.text.startsWith(start); at += 1) {
      const position = entries[at]?.position ?? 0;
      if (matches(cellOf(range, position))) positions.push(position);
    }
    return positions.sort((a, b) => a - b);
  }
}

function everyMatch(range: Block, matches: Matches): readonly number[] {
  const positions: number[] = [];
  for (let row = 0; row < range.height; row += 1)
    for (let column = 0; column < range.width; column += 1)
      if (matches(range.rows[row]?.[column] ?? blank)) positions.push(row * range.width + column);
  return positions;
}
