/** *Demografi*: population and cost as tables that follow the user's cells, each with its chart and a sentence of it. */
import type { Area } from "../plan/cell";
import { ageGroupsPart } from "./charts/age-groups";
import { ageLines } from "./charts/lines";
import { costPart } from "./charts/cost";
import type { ChartPart, CostLines } from "./charts/part";
import { populationPart } from "./charts/population";
import { demographyTab } from "./colours";
import { demographyText } from "./demography-words";
import type { ChartDesign, PrintDesign, SheetDesign } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetInput } from "./input";
import { printLandscape } from "./print";
import { sheetTitle } from "./references";

/** One line a chart, in the order in which they stand. */
const parts: readonly ChartPart[] = [populationPart, ageGroupsPart, costPart];

const firstRow = 5;
/** Columns the charts span: the names and the first years. */
const chartColumns = 10;

/** The last column with a figure or a chart: nothing may fall outside the page. */
function widest({ values, formulas }: SheetDesign): number {
  const ends = [
    ...formulas.map(({ area: at }) => at.column + at.columns - 1),
    ...values.map(({ at, values: rows }) => at.column + (rows[0]?.length ?? 1) - 1),
  ];
  return Math.max(chartColumns, ...ends);
}

function onePortraitPage(input: SheetInput, at: Area): PrintDesign {
  return { ...printLandscape(input, at, null, true), landscape: false };
}

/** True where the population does not stand in cells of the workbook: its figures are then plain values. */
function fromOutside({ demographics }: SheetInput): boolean {
  const points = demographics.tables.flatMap(({ series }) => series.flatMap((one) => one.points));
  return points.length > 0 && points.every(({ cells }) => cells === null);
}

/** Age groups drawn with fewer persons in some year than that one person is one per cent of them. */
function smallGroups(input: SheetInput): readonly string[] {
  if (!fromOutside(input)) return [];
  const small = ageLines(input.demographics.tables).filter(({ points }) => points.some(({ value }) => value < 100));
  return small.map(({ name }) => name);
}

/** The sheet. `cost` is where the cost per year stands; null leaves that chart out. */
export function designDemografi(input: SheetInput, cost: CostLines | null): SheetDesign {
  const draft = new Draft();
  const charts: ChartDesign[] = [];
  putHeading(draft, input, "demografi", null);
  draft.put(2, 1, [[demographyText(input.language, fromOutside(input) ? "noteOutside" : "note")]], "subtitle");
  const small = smallGroups(input);
  if (small.length > 0) draft.put(4, 1, [[demographyText(input.language, "small", { groups: small.join(", ") })]], "note");
  let row = firstRow;
  for (const part of parts) {
    const put = part.put(draft, input, row, cost);
    if (!put) continue;
    const chart = put.chart(area(put.next, 1, part.height, chartColumns));
    charts.push(chart);
    // A free row: programs measure rows a little differently, and the chart must not cover its sentence.
    const under = put.next + part.height + 1;
    draft.put(under, 1, [[chart.alt]], "note");
    row = under + 3;
  }
  if (charts.length === 0) draft.put(firstRow, 1, [[demographyText(input.language, "empty")]], "text");
  const sheet = draft.done({
    id: "demografi",
    title: sheetTitle(input, "demografi"),
    tabColour: demographyTab,
    widths: [30, ...Array.from({ length: 30 }, () => 10)],
    freeze: { rows: 3, columns: 1 },
    print: onePortraitPage(input, area(1, 1, Math.max(row, firstRow + 1), chartColumns)),
  });
  return { ...sheet, charts, print: { ...sheet.print, area: { ...sheet.print.area, columns: widest(sheet) } } };
}
