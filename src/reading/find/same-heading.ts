/** Whether a heading further down is the first one repeated on a new page, or opens a table of its own. */
import type { HeadBlock, HeadColumn } from "../heads/head-block";
import { sortOfHead } from "../rows/draft-amounts";
import { saysStart } from "../heads/time-head";

/** A heading of the same shape, and nothing in it that gives the rows below another meaning. */
export function isSameHeading(a: HeadBlock, b: HeadBlock): boolean {
  return sameShape(a, b) && !a.columns.some((head) => {
    const other = b.columns.find(({ column }) => column === head.column);
    return other !== undefined && sense(head) !== sense(other);
  });
}

/** The same years and the same words over the same columns. */
export function sameShape(a: HeadBlock, b: HeadBlock): boolean {
  const shape = (block: HeadBlock): string =>
    block.columns.map((head) => `${head.column}:${head.year?.year ?? head.word?.role ?? head.text.toLowerCase()}`).join("|");
  const years = (block: HeadBlock): string => block.columns.flatMap((head) => (head.year ? [`${head.column}:${head.year.year}`] : [])).join("|");
  const value = (block: HeadBlock): boolean => block.columns.filter((head) => head.year).length >= 2;
  return shape(a) === shape(b) || (value(a) && years(a) === years(b) && a.columns.length === b.columns.length);
}

/** Drift or investering, once or every year, from then or in that year: what "Beløp pr. år | Fra år" has and "Kostnad | År" has not. */
function sense({ text, word }: HeadColumn): string {
  return `${sortOfHead(text)} ${String(word?.role === "period" && saysStart(text))}`;
}
