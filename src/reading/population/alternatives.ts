/** Alternatives of a projection named in a sheet: MMMM, HHMH, LLML above a table, or one on each of its lines. */
import type { PopulationTable } from "../../plan/population";
import { everybody } from "../../plan/whole-population";
import { persons } from "./cell-numbers";
import { textIn, type SheetView } from "./sheet-view";

/** A line of years and where each stands. */
export interface YearHead {
  readonly line: number;
  readonly years: readonly { readonly year: number; readonly place: number }[];
}

const linesAbove = 6;
const linesBelow = 9;
const code = /(?<![A-Z])[HLMTK0]{4}(?![A-Z0])/;

/** "Hovedalternativet (MMMM)" → "MMMM"; null without a code. */
export function alternativeIn(text: string): string | null {
  const name = code.exec(text)?.[0];
  return name !== undefined && /[A-Z]/.test(name) ? name : null;
}

/** What a whole table is said to be: an alternative in a title above it, or one sex at its head. */
export function alternativeAbove(view: SheetView, head: YearHead, label: string): string | null {
  if (/^(?:kvinner|menn|kvinnor|jenter|gutter|gutar)$/i.test(label)) return label;
  return (
    titles(view, head)
      .map(alternativeIn)
      .find((name) => name !== null) ?? null
  );
}

/** One table for each line that names an alternative, where a title says that people are counted. */
export function alternativeTables(
  view: SheetView,
  head: YearHead,
  labelAt: (line: number) => string,
): readonly PopulationTable[] {
  if (!titles(view, head).some((title) => /folket|folkemeng|befolk|innbyg/i.test(title))) return [];
  const lines = Array.from({ length: linesBelow }, (_, i) => head.line + 1 + i);
  return lines.flatMap((line) => {
    const alternative = alternativeIn(labelAt(line));
    const points = head.years.flatMap(({ year, place }) => {
      const count = persons(view.value(line, place), view.format(line, place));
      return count === null ? [] : [{ year, persons: count, cells: view.ref(line, place) }];
    });
    if (alternative === null || points.length < 2) return [];
    const [first, last] = [head.years[0]?.place ?? 0, head.years.at(-1)?.place ?? 0];
    const series = [{ band: { ...everybody, label: labelAt(line) }, points }];
    return [{ source: `Ark ${view.sheet}`, alternative, region: null, series, yearCells: view.span(head.line, first, last) }];
  });
}

/** Texts on the head's line and the lines above it, the nearest first. */
function titles(view: SheetView, head: YearHead): readonly string[] {
  const texts: string[] = [];
  for (let line = head.line; line >= Math.max(view.lines[0], head.line - linesAbove); line--) {
    for (let place = view.places[0]; place <= view.places[1]; place++) texts.push(textIn(view, line, place));
  }
  return texts.filter((text) => text !== "");
}
