/** Heading blocks cut into regions where two tables stand side by side. */
import type { HeadBlock, HeadColumn } from "../heads/head-block";
import type { SheetView } from "./sheet-view";

/** One heading block and the columns its table may reach over. */
export interface Region {
  readonly block: HeadBlock;
  readonly first: number;
  readonly last: number;
}

const widest = 16384;

export function regionsOf(view: SheetView, blocks: readonly HeadBlock[]): Region[] {
  return blocks.flatMap((block) => {
    const starts = splitColumns(block.columns, (column) => isGap(view, block, column), (column) => isNames(view, block, column));
    return starts.map((start, i) => {
      const first = i === 0 ? 1 : start;
      const last = (starts[i + 1] ?? widest + 1) - 1;
      const within = (column: number): boolean => column >= first && column <= last;
      return {
        block: { ...block, columns: block.columns.filter((head) => within(head.column)), captions: block.captions.filter((caption) => within(caption.column)) },
        first,
        last,
      };
    });
  });
}

/** An empty column beside the head: nothing in the heading nor in the rows just below. */
function isGap(view: SheetView, block: HeadBlock, column: number): boolean {
  return below(view, block).every((row) => view.value(row, column) === null) && !block.columns.some((head) => head.column === column);
}

/** A column of names: words in at least half of the rows just below. */
function isNames(view: SheetView, block: HeadBlock, column: number): boolean {
  const rows = below(view, block);
  return rows.length > 0 && rows.filter((row) => /\p{L}{3}/u.test(view.text(row, column))).length * 2 >= rows.length;
}

/** The rows just under the heading, to the first blank one. */
function below(view: SheetView, block: HeadBlock): number[] {
  const rows: number[] = [];
  for (let row = block.to + 1; row <= Math.min(block.to + 8, view.lastRow); row++) {
    if (view.filled(row).length === 0 && rows.length > 0) break;
    if (view.filled(row).length > 0) rows.push(row);
  }
  return rows;
}

/** First columns of the tables under one heading: a new one begins where its years or its title come again. */
function splitColumns(heads: readonly HeadColumn[], isGapAt: (column: number) => boolean, isNamesAt: (column: number) => boolean): number[] {
  const starts = [heads[0]?.column ?? 1];
  let years = new Set<number>();
  let hasTitle = false;
  let hasValue = false;
  heads.forEach((head, i) => {
    const value = head.year !== null || head.word?.role === "cost" || head.word?.role === "total" || head.word?.role === "period";
    if (!value && hasValue && begins(heads, i, years, hasTitle, isGapAt, isNamesAt)) {
      starts.push(head.column);
      years = new Set();
      hasTitle = hasValue = false;
    }
    if (head.year) years.add(head.year.year);
    hasTitle ||= head.word?.role === "title";
    hasValue ||= value;
  });
  return starts;
}

function begins(heads: readonly HeadColumn[], at: number, years: ReadonlySet<number>, hasTitle: boolean, isGapAt: (column: number) => boolean, isNamesAt: (column: number) => boolean): boolean {
  const rest = heads.slice(at);
  const again = rest.some((head) => head.year !== null && years.has(head.year.year));
  const titleAgain = rest.findIndex((head) => head.word?.role === "title" && head.word.exact);
  const gap = isGapAt((heads[at]?.column ?? 1) - 1);
  // "Investering" may head names or kroner
  const leads = titleAgain >= 0 && titleAgain <= 1 && hasTitle && isNamesAt(rest[titleAgain]?.column ?? 1);
  // "Nøkkeltall | 2023 | 2024" after a blank column: its years do not go on from those before it
  const before = rest.some((head) => head.year !== null && head.year.year < Math.min(...years));
  if (before && gap && isNamesAt(heads[at]?.column ?? 1)) return true;
  // "Bemanning 1.8. | Årsverk" beside it: a staff list
  const own = heads[at];
  if (gap && own?.word === null && heads[at + 1]?.word?.role === "positions" && isNamesAt(own.column)) return true;
  return (again && (gap || leads || isNamesAt(heads[at]?.column ?? 1))) || (leads && gap);
}
