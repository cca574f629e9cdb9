/** The cells a chart draws: references of series turned into values and texts. */
import { formulaTokens, isRangeToken, rangeOf } from "../calc/formula-text";
import { edgesOf } from "../calc/formula-text";
import { sheetByName } from "../calc/precedents";
import type { Book, Cell, Chart, ChartSeries, Sheet } from "../model";
import { shownText } from "../edit/read-cells";

export interface DrawnSeries {
  name: string;
  series: ChartSeries;
  values: (number | null)[];
  /** Texts under the axis. */
  categories: string[];
  /** Numbers for a true axis; null where the categories are no numbers. */
  positions: (number | null)[];
  /** Number formats of the first value and the first category. */
  valueFormat: string;
  categoryFormat: string;
}

/** At most so many cells of one reference are drawn. */
const most = 10_000;

function cellsOf(book: Book, own: Sheet, reference: string): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const token of formulaTokens(reference.startsWith("=") ? reference : `=${reference}`)) {
    const parsed = isRangeToken(token) ? rangeOf(token) : undefined;
    if (!parsed) continue;
    const name = parsed.context?.at(-1);
    const sheet = name === undefined ? own : sheetByName(book, name);
    const { top, left, bottom, right } = edgesOf(parsed.range);
    for (let row = top; row <= bottom && cells.length < most; row += 1)
      for (let column = left; column <= right && cells.length < most; column += 1)
        cells.push(sheet?.cells.get(row)?.get(column));
  }
  return cells;
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell?.value === "number" ? cell.value : null;
}

function nameOf(book: Book, own: Sheet, series: ChartSeries, index: number): string {
  const cell = series.nameRef === undefined ? undefined : cellsOf(book, own, series.nameRef)[0];
  return shownText(book, cell) || series.name || `Serie ${index + 1}`;
}

/** What each series of a chart on `own` shows now. */
export function chartData(book: Book, own: Sheet, chart: Chart): DrawnSeries[] {
  return chart.series.map((series, index) => {
    const cells = cellsOf(book, own, series.values);
    const values = cells.map(numberOf);
    const places = series.categories === null ? [] : cellsOf(book, own, series.categories);
    const categories = values.map((_value, at) => (places.length > 0 ? shownText(book, places[at]) : String(at + 1)));
    const positions = values.map((_value, at) => (places.length > 0 ? numberOf(places[at]) : at + 1));
    const formatOf = (cell: Cell | undefined): string => book.styles.list[cell?.style ?? 0]?.numberFormat ?? "General";
    const valueFormat = formatOf(cells.find((cell) => typeof cell?.value === "number"));
    const categoryFormat = formatOf(places.find((cell) => typeof cell?.value === "number"));
    return { valueFormat, categoryFormat, name: nameOf(book, own, series, index), series, values, categories, positions };
  });
}
