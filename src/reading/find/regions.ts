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
    const starts = splitColumns(block.columns, (column) => isGap(view, block, column));
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
  for (let row = block.from; row <= Math.min(block.to + 6, view.lastRow); row++) if (view.value(row, column) !== null) return false;
  return true;
}

/** First columns of the tables under one heading: a new one begins where its years or its title come again. */
function splitColumns(heads: readonly HeadColumn[], isGapAt: (column: number) => boolean): number[] {
  const starts = [heads[0]?.column ?? 1];
  let years = new Set<number>();
  let hasTitle = false;
  let hasValue = false;
  heads.forEach((head, i) => {
    const value = head.year !== null || head.word?.role === "cost" || head.word?.role === "total" || head.word?.role === "period";
    if (!value && hasValue && begins(heads, i, years, hasTitle, isGapAt)) {
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

function begins(heads: readonly HeadColumn[], at: number, years: ReadonlySet<number>, hasTitle: boolean, isGapAt: (column: number) => boolean): boolean {
  const rest = heads.slice(at);
  const again = rest.some((head) => head.year !== null && years.has(head.year.year));
  const titleAgain = rest.findIndex((head) => head.word?.role === "title" && head.word.exact);
  const gap = isGapAt((heads[at]?.column ?? 1) - 1);
  const leads = titleAgain >= 0 && titleAgain <= 1 && hasTitle;
  return (again && (gap || leads)) || (leads && gap);
}
