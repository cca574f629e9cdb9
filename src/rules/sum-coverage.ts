/** Which cells a formula of sums adds, where it is nothing but sums and additions in one column. */
import { columnNumber } from "../plan/cell";

export interface Coverage {
  readonly column: number;
  /** Rows of each range or cell, first and last. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** A number typed into the formula beside the sum: 250 in `=SUM(D5:D7)+250`; 0 where there is none. */
  readonly typed: number;
}

const cell = String.raw`\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?`;

/** Null for a formula that does anything else than add cells of one column of its own sheet. */
export function coverageOf(formula: string): Coverage | null {
  const terms = termsOf(formula.replace(/\s/g, "").replace(/^=\+?/, ""));
  if (!terms) return null;
  const ranges: (readonly [number, number])[] = [];
  const columns = new Set<string>();
  let typed = 0;
  for (const term of terms) {
    if (/^[-+]?\d+(?:\.\d+)?$/.test(term)) {
      typed += Number(term);
      continue;
    }
    const match = new RegExp(`^${cell}$`, "i").exec(term);
    if (!match || (match[3] !== undefined && match[3].toUpperCase() !== match[1]?.toUpperCase())) return null;
    columns.add((match[1] ?? "").toUpperCase());
    ranges.push([Number(match[2]), Number(match[4] ?? match[2])]);
  }
  const [column] = columns;
  return columns.size === 1 && column !== undefined ? { column: columnNumber(column), ranges, typed } : null;
}

/** The parts that are added: `D5`, `D7:D9`, `250`, `-250`; null where something else is done. */
function termsOf(formula: string): readonly string[] | null {
  const open = formula.replace(/SUM\(([^()]*)\)/gi, (_, parts: string) => parts.replaceAll(",", "+"));
  const plain = open.replace(/SUBTOTAL\(1?0?9,([^()]*)\)/gi, (_, parts: string) => parts.replaceAll(",", "+"));
  if (/[^A-Z0-9$:+.-]/i.test(plain)) return null;
  const terms = plain.replace(/-(?=\d+(?:\.\d+)?(?:[+-]|$))/g, "+-").split("+");
  return terms.filter((term) => term !== "");
}

export function coversRow(coverage: Coverage, row: number): boolean {
  return coverage.ranges.some(([first, last]) => row >= first && row <= last);
}
