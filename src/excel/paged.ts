/**
 * Rows of many ranges in answers of about 2 MB, whatever their cells hold: what a row weighs is measured on what has
 * come, and what Excel refuses as too large is asked for in halves.
 */
import { requestLimit, type Batch } from "./batch";
import { isTooLarge } from "./problems";

/** Rows of each source asked for to find out what a row weighs, where one answer will not hold all. */
const firstRows = 64;
/** Bytes that the questions about one run of rows take in the request, about. */
const questionBytes = 600;

export interface Source<T> {
  readonly rows: number;
  /** Bytes of one row in the answer, before any has come. */
  readonly guess: number;
  /** Queues the questions about rows `start`, `start + 1`, …; what it gives is called when the answer has come. */
  readonly ask: (start: number, count: number) => () => T;
  /** Bytes that an answer took. */
  readonly weigh: (answer: T) => number;
}

/** Where a source stands. */
interface Track<T> {
  readonly source: Source<T>;
  readonly answers: T[];
  next: number;
  rowBytes: number;
}

interface Portion<T> {
  readonly track: Track<T>;
  readonly count: number;
}

/** The answers of each source, in the order of its rows: one sync, or one for each `limit` bytes and one to measure. */
export async function paged<T>(batch: Batch, sources: readonly Source<T>[], limit = requestLimit): Promise<readonly (readonly T[])[]> {
  const tracks = sources.map((source): Track<T> => ({ source, answers: [], next: 0, rowBytes: source.guess }));
  const most = weightOf(tracks.map((track) => ({ track, count: track.source.rows }))) > limit ? firstRows : Infinity;
  for (let room = limit; tracks.some(isOpen); ) {
    const portions = portionsWithin(tracks, room, most);
    const came = await answers(batch, portions);
    if (came) portions.forEach((portion, index) => take(portion, came[index] as T));
    room = came ? limit : Math.min(room, weightOf(portions)) / 2;
  }
  return tracks.map(({ answers: all }) => all);
}

function isOpen<T>({ next, source }: Track<T>): boolean {
  return next < source.rows;
}

function weightOf<T>(portions: readonly Portion<T>[]): number {
  return portions.reduce((sum, { track, count }) => sum + track.rowBytes * count, 0);
}

/** As many rows of as many sources as there is room for, at first `most` of each, and one row at least. */
function portionsWithin<T>(tracks: readonly Track<T>[], room: number, most: number): readonly Portion<T>[] {
  const portions: Portion<T>[] = [];
  let left = room;
  for (const track of tracks.filter(isOpen)) {
    const fits = Math.floor(left / track.rowBytes);
    if (fits < 1 && portions.length > 0) break;
    const count = Math.max(1, Math.min(fits, track.next === 0 ? most : Infinity, track.source.rows - track.next));
    portions.push({ track, count });
    left -= count * track.rowBytes;
  }
  return portions;
}

/** Null where Excel refused the answer as too large and less can be asked for. */
async function answers<T>(batch: Batch, portions: readonly Portion<T>[]): Promise<readonly T[] | null> {
  const asked = portions.map(({ track, count }) => track.source.ask(track.next, count));
  const oneRow = portions.length === 1 && portions[0]?.count === 1;
  try {
    await batch.sync(portions.length * questionBytes);
  } catch (error) {
    if (oneRow || !isTooLarge(error)) throw error;
    return null;
  }
  return asked.map((collect) => collect());
}

function take<T>({ track, count }: Portion<T>, answer: T): void {
  track.answers.push(answer);
  track.next += count;
  track.rowBytes = Math.max(1, track.source.weigh(answer) / count);
}

/** Bytes of loaded values, formulas or formats in an answer, about: their signs, and quotes and commas. */
export function blockBytes(block: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of block) for (const cell of row) bytes += typeof cell === "string" ? cell.length + 3 : 8;
  return bytes;
}
