/** Population tables with a line of years and a line for each age group under it. */
import { readAgeBand } from "../../plan/age-band";
import type { AgeBand, ChangeClaim, PopulationSeries, PopulationTable } from "../../plan/population";
import { alternativeAbove, alternativeTables, type YearHead } from "./alternatives";
import { cellNumber, headYear, percent, persons } from "./cell-numbers";
import { textIn, type SheetView } from "./sheet-view";

interface BandLine {
  readonly line: number;
  readonly band: AgeBand;
  readonly series: PopulationSeries;
}

const blankLinesAllowed = 2;
const strangersAllowed = 3;
const otherThanPersons =
  /%|(?<!\p{L})(?:prosent|promille|kr|kroner|årsverk)(?!\p{L})|^andel|^dekningsgrad|^tiltak|^ansatt|^tilsett|^elev|barnehage|plass(?:er|ar)(?!\p{L})|mottak(?:ere|arar)|bruk(?:ere|arar)(?!\p{L})|kostnad|utgift/iu;

/** All such tables of a sheet, and the changes that stand beside their figures. */
export function readYearTables(view: SheetView): { tables: readonly PopulationTable[]; changes: readonly ChangeClaim[] } {
  const found = heads(view).map((head) => ({ head, lines: bandLines(view, head) }));
  const kept = found.filter(({ lines }) => lines.some(({ series }) => series.points.length > 0));
  return {
    tables: found.flatMap(({ head, lines }) =>
      lines.length > 0 ? [tableOf(view, head, lines)] : alternativeTables(view, head, (line) => labelOf(view, line, head)),
    ),
    changes: kept.flatMap(({ head, lines }) => changesBeside(view, head, lines)),
  };
}

/** Lines with at least two years that rise; two rows of years side by side are two heads. */
function heads(view: SheetView): readonly YearHead[] {
  const found: YearHead[] = [];
  for (let line = view.lines[0]; line <= view.lines[1]; line++) {
    let years: { year: number; place: number }[] = [];
    const close = (): void => {
      if (years.length >= 2) found.push({ line, years });
      years = [];
    };
    for (let place = view.places[0]; place <= view.places[1]; place++) {
      const year = headYear(view.value(line, place));
      if (year !== null && year <= (years.at(-1)?.year ?? 0)) close();
      if (year !== null) years.push({ year, place });
      else if (view.value(line, place) !== null) close();
    }
    close();
  }
  return found.filter((head) => readAgeBand(labelOf(view, head.line, head)) === null && !countsOther(view, head));
}

/** A heading or a title right above that speaks of shares, places or kroner. */
function countsOther(view: SheetView, head: YearHead): boolean {
  for (let line = head.line; line >= Math.max(view.lines[0], head.line - 2); line--) {
    const texts = Array.from({ length: (head.years[0]?.place ?? 0) - view.places[0] }, (_, i) =>
      textIn(view, line, view.places[0] + i),
    );
    if (texts.every((text) => text === "")) return false;
    if (texts.some((text) => otherThanPersons.test(text))) return true;
  }
  return false;
}

function bandLines(view: SheetView, head: YearHead): readonly BandLine[] {
  const lines: BandLine[] = [];
  let blank = 0;
  let strangers = 0;
  for (let line = head.line + 1; line <= view.lines[1]; line++) {
    if (isHeadLine(view, line, head) || headsOther(view, line, head) || blank > blankLinesAllowed || strangers > strangersAllowed)
      break;
    const label = labelOf(view, line, head);
    const band = label === "" ? null : readAgeBand(label, lines.length > 0 || head.years.length > 1);
    const series = band && seriesOf(view, line, head, band);
    if (series && !lines.some((other) => other.band.from === band.from && other.band.to === band.to))
      lines.push({ line, band, series });
    blank = label === "" ? blank + 1 : 0;
    strangers = label === "" || series ? strangers : strangers + 1;
  }
  return onlyWithAges(lines);
}

/** "I alt" alone under years is the sum of some other table. */
function onlyWithAges(lines: readonly BandLine[]): readonly BandLine[] {
  const certain = lines.some(({ band }) => band.from !== null || /innbyg|folke|befolk/i.test(band.label));
  return certain ? lines : [];
}

function isHeadLine(view: SheetView, line: number, head: YearHead): boolean {
  const years = head.years.filter(({ place }) => headYear(view.value(line, place)) !== null);
  return years.length >= 2 && readAgeBand(labelOf(view, line, head)) === null;
}

/** Words where figures should stand: the heading of another table. */
function headsOther(view: SheetView, line: number, head: YearHead): boolean {
  const words = head.years.filter(({ place }) => /\p{L}{2}/u.test(textIn(view, line, place)));
  return words.length >= Math.min(2, head.years.length);
}

/** The nearest text before the first year. */
function labelOf(view: SheetView, line: number, head: YearHead): string {
  for (let place = (head.years[0]?.place ?? 0) - 1; place >= view.places[0]; place--) {
    const value = view.value(line, place);
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}

function seriesOf(view: SheetView, line: number, head: YearHead, band: AgeBand): PopulationSeries | null {
  const points = head.years.flatMap(({ year, place }) => {
    const count = persons(view.value(line, place), view.format(line, place));
    return count === null ? [] : [{ year, persons: count, cells: view.ref(line, place) }];
  });
  const others = head.years.some(
    ({ place }) =>
      cellNumber(view.value(line, place)) !== null && persons(view.value(line, place), view.format(line, place)) === null,
  );
  return points.length === 0 || others ? null : { band, points };
}

function tableOf(view: SheetView, head: YearHead, lines: readonly BandLine[]): PopulationTable {
  const first = head.years[0]?.place ?? 0;
  const last = head.years.at(-1)?.place ?? first;
  return {
    source: `Ark ${view.sheet}`,
    alternative: alternativeAbove(view, head, labelOf(view, head.line, head)),
    region: null,
    series: lines.map(({ series }) => series),
    yearCells: view.span(head.line, first, last),
  };
}

/** "Endring" and "Endring %" in the heading after the years: a claim from the first year to the last. */
function changesBeside(view: SheetView, head: YearHead, lines: readonly BandLine[]): readonly ChangeClaim[] {
  const last = head.years.at(-1)?.place ?? 0;
  const columns = [1, 2, 3].map((step) => ({ place: last + step, text: textIn(view, head.line, last + step).toLowerCase() }));
  const change = columns.find(({ text }) => /^(?:endring|vekst|økning|auke)/.test(text) && !/%|prosent/.test(text))?.place;
  const share = columns.find(({ text }) => /(?:endring|vekst|økning|auke).*(?:%|prosent)/.test(text))?.place;
  if (change === undefined && share === undefined) return [];
  return lines.map(({ line, band, series }) => {
    const first = series.points[0];
    const end = series.points.at(-1);
    const moved = change === undefined ? null : cellNumber(view.value(line, change));
    const part = share === undefined ? null : percent(view.value(line, share), view.format(line, share));
    return {
      band,
      from: first?.year ?? 0,
      to: end?.year ?? 0,
      start: first?.cells ? { persons: first.persons, cells: first.cells } : null,
      end: end?.cells ? { persons: end.persons, cells: end.cells } : null,
      change: moved === null || change === undefined ? null : { persons: moved, cells: view.ref(line, change) },
      percent: part === null || share === undefined ? null : { percent: part, cells: view.ref(line, share) },
    };
  });
}
