/** SUMIF, COUNTIFS, AVERAGEIFS, MINIFS and their kin, by Excel's rules for criteria. */
import { MatchingCells, type Found } from "./matching-cells";
import type { Block, Runtime, Single } from "./runtime-value";
import { asBlock, blank, failure, lift, num } from "./runtime-value";

/** Numbers found by the conditions, how many cells, or the first error among them. */
interface Hits {
  numbers: number[];
  cells: number;
  error: Single | null;
}

/** All conditions have ranges of one shape, and so have the values. */
function gather(values: Block | null, conditions: readonly Found[]): Hits {
  const hits: Hits = { numbers: [], cells: 0, error: null };
  const [first, ...rest] = [...conditions].sort((a, b) => a.positions.length - b.positions.length);
  for (const position of first?.positions ?? []) {
    if (!rest.every(({ at }) => at(position))) continue;
    hits.cells += 1;
    const value = values?.rows[Math.floor(position / values.width)]?.[position % values.width];
    if (value?.kind === 1) hits.numbers.push(value.value);
    else if (value?.kind === 4) hits.error ??= value;
  }
  return hits;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

type Summary = (hits: Hits) => Single;

const summaries = {
  SUM: ({ numbers }) => num(sum(numbers)),
  COUNT: ({ cells }) => num(cells),
  AVERAGE: ({ numbers }) => (numbers.length === 0 ? failure("#DIV/0!") : num(sum(numbers) / numbers.length)),
  MIN: ({ numbers }) => num(numbers.reduce((low, value) => Math.min(low, value), numbers[0] ?? 0)),
  MAX: ({ numbers }) => num(numbers.reduce((high, value) => Math.max(high, value), numbers[0] ?? 0)),
} as const satisfies Record<string, Summary>;

/** Runs over the criteria; one that is itself a block gives a block of answers. */
function answer(values: Block | null, ranges: Block[], criteria: Runtime[], cells: MatchingCells, summary: Summary): Runtime {
  const shape = values ?? ranges[0];
  if (ranges.some((range) => range.height !== shape?.height || range.width !== shape.width)) return failure("#VALUE!");
  return lift(criteria, (singles) => {
    const hits = gather(values, ranges.map((range, index) => cells.of(range, singles[index] ?? blank)));
    return hits.error ?? summary(hits);
  });
}

/** The function with one condition: range, criterion, and the cells to sum where they are others. */
function single(args: readonly Runtime[], cells: MatchingCells, summary: Summary, counts: boolean): Runtime {
  const range = asBlock(args[0] ?? blank);
  const values = counts ? null : args[2] === undefined ? range : asBlock(args[2]);
  const same = values === null || (values.height === range.height && values.width === range.width);
  const shaped = same ? values : cut(values, range);
  return answer(shaped, [range], [args[1] ?? blank], cells, summary);
}

/** Excel lays the range's shape over the upper left corner of the cells to sum. */
function cut(values: Block, like: Block): Block {
  const rows = Array.from({ length: like.height }, (_row, row) =>
    Array.from({ length: like.width }, (_column, column) => values.rows[row]?.[column] ?? blank),
  );
  return { kind: 5, rows, height: like.height, width: like.width };
}

function several(args: readonly Runtime[], cells: MatchingCells, summary: Summary, counts: boolean): Runtime {
  const pairs = counts ? args : args.slice(1);
  if (pairs.length % 2 !== 0) return failure("#VALUE!");
  const values = counts ? null : asBlock(args[0] ?? blank);
  const ranges = pairs.filter((_arg, index) => index % 2 === 0).map(asBlock);
  return answer(values, ranges, pairs.filter((_arg, index) => index % 2 === 1), cells, summary);
}

export type LibraryFunction = { minArity: number; maxArity: number; invoke: (args: readonly Runtime[]) => Runtime };

/** For one calculation: what a range holds must not change as long as they are used. */
export function conditionalFunctions(locale: string): Record<string, LibraryFunction> {
  const cells = new MatchingCells(locale);
  const one = (summary: Summary, counts = false): LibraryFunction => ({
    minArity: 2,
    maxArity: counts ? 2 : 3,
    invoke: (args) => single(args, cells, summary, counts),
  });
  const many = (summary: Summary, counts = false): LibraryFunction => ({
    minArity: counts ? 2 : 3,
    maxArity: 255,
    invoke: (args) => several(args, cells, summary, counts),
  });
  return {
    SUMIF: one(summaries.SUM),
    COUNTIF: one(summaries.COUNT, true),
    AVERAGEIF: one(summaries.AVERAGE),
    SUMIFS: many(summaries.SUM),
    COUNTIFS: many(summaries.COUNT, true),
    AVERAGEIFS: many(summaries.AVERAGE),
    MINIFS: many(summaries.MIN),
    MAXIFS: many(summaries.MAX),
  };
}
