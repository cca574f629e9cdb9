/** Draws one chart over the grid. A chunk of its own: most workbooks are looked at without charts. */
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, LegendScrollComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { Book, Chart, Sheet } from "../model";
import { displayText } from "../text/display";
import { chartData } from "./chart-data";
import { chartOption } from "./chart-option";

use([BarChart, LineChart, GridComponent, LegendComponent, LegendScrollComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

interface Props {
  book: Book;
  sheet: Sheet;
  chart: Chart;
  /** Changes with each change of the workbook. */
  revision: number;
  width: number;
  height: number;
}

export function ChartView({ book, sheet, chart, revision, width, height }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || width === 0 || height === 0) return undefined;
    const drawing = init(place.current, null, { renderer: "canvas", width, height });
    drawing.setOption(chartOption(chart, chartData(book, sheet, chart), (value, format) => displayText(value, format, book)));
    return () => drawing.dispose();
  }, [book, sheet, chart, revision, width, height]);
  return <div ref={place} style={{ width, height }} />;
}
