/** What the rules ask of a tiltak: its words, its years, its money, and how a sentence names it. */
import type { CellValue, CellsRef } from "../plan/cell";
import type { Tiltak } from "../plan/plan";
import type { Year } from "../plan/segment";

/** Title and description, as written. */
export function wordsOf(tiltak: Tiltak): string {
  return tiltak.description === null ? tiltak.title : `${tiltak.title}\n${tiltak.description}`;
}

/** Every year the row names by a mark, a period or an amount, ascending. */
export function yearsOf(tiltak: Tiltak): readonly Year[] {
  const years = [
    ...tiltak.startYears.map((start) => start.year),
    ...tiltak.amounts.map((amount) => amount.year),
    ...tiltak.components.flatMap((part) => part.years),
    ...(tiltak.period ? [tiltak.period.from] : []),
  ];
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The first year it costs or happens; null where nothing says. */
export function startOf(tiltak: Tiltak): Year | null {
  return yearsOf(tiltak)[0] ?? null;
}

/** True where a beløp is stated anywhere in the row. */
export function hasMoney(tiltak: Tiltak): boolean {
  return tiltak.costs.length > 0 || tiltak.amounts.length > 0 || tiltak.components.some((part) => part.kroner !== null);
}

/** Whole kroner of all beløp in the row: what would be counted twice if the row stood twice. */
export function kronerOf(tiltak: Tiltak): number {
  const parts = tiltak.components.reduce((sum, part) => sum + (part.kroner ?? 0), 0);
  return parts !== 0 ? parts : Math.max(0, ...tiltak.amounts.map((amount) => amount.kroner));
}

/** Where the money stands, else where the title stands. */
export function moneyCells(tiltak: Tiltak): CellsRef {
  return tiltak.costs[0]?.cells ?? tiltak.amounts[0]?.cells ?? tiltak.titleCells;
}

/** `6.2 Døgnbemanning i omsorgsboligene …`: number, with that of its area where it has one, and the start of the title, at most 60 signs. */
export function nameOf(tiltak: Tiltak): string {
  const title = short(tiltak.title);
  if (tiltak.number === null) return title;
  return `${tiltak.sectionNumber === null ? tiltak.number : tiltak.key} ${title}`;
}

/** The first line of a text (with the next where it only leads up to it: "Jf. delplan:"), cut after 60 signs. */
export function short(text: CellValue): string {
  const [first = "", second = ""] = String(text ?? "")
    .trim()
    .split(/\s*\n\s*/);
  const line = first.endsWith(":") ? ledUpTo(first, second.replace(/^[•●▪\-–*]\s*/u, "")) : first;
  if (line.length <= 60) return line.replace(/[.:;,]+$/, "");
  return `${line.slice(0, line.lastIndexOf(" ", 58) > 20 ? line.lastIndexOf(" ", 58) : 58)} …`;
}

/** "23 plasser. Kostnader:" has said what it is before the colon; "Omsorgsboliger for ulike grupper:" has not. */
function ledUpTo(first: string, second: string): string {
  const said = /^(.{12,}\p{Ll})\.\s+\p{Lu}[^.]*:$/u.exec(first)?.[1];
  return said ?? `${first} ${second}`.trim();
}
