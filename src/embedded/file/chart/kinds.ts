/** Chart types of Office.js and how a file draws them. */

export type Plot = "area" | "bar" | "line" | "pie" | "doughnut" | "scatter";

export interface ChartKind {
  plot: Plot;
  grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  /** Bars that lie. */
  lying: boolean;
  /** Lines and scatter: whether points and lines are drawn, and whether lines are smoothed. */
  markers: boolean;
  lines: boolean;
  smooth: boolean;
}

const plain: ChartKind = { plot: "line", grouping: "standard", lying: false, markers: false, lines: true, smooth: false };

const kinds: Record<string, ChartKind> = {
  Line: plain,
  LineMarkers: { ...plain, markers: true },
  LineStacked: { ...plain, grouping: "stacked" },
  LineMarkersStacked: { ...plain, grouping: "stacked", markers: true },
  LineStacked100: { ...plain, grouping: "percentStacked" },
  LineMarkersStacked100: { ...plain, grouping: "percentStacked", markers: true },
  ColumnClustered: { ...plain, plot: "bar", grouping: "clustered" },
  ColumnStacked: { ...plain, plot: "bar", grouping: "stacked" },
  ColumnStacked100: { ...plain, plot: "bar", grouping: "percentStacked" },
  BarClustered: { ...plain, plot: "bar", grouping: "clustered", lying: true },
  BarStacked: { ...plain, plot: "bar", grouping: "stacked", lying: true },
  BarStacked100: { ...plain, plot: "bar", grouping: "percentStacked", lying: true },
  Area: { ...plain, plot: "area" },
  AreaStacked: { ...plain, plot: "area", grouping: "stacked" },
  AreaStacked100: { ...plain, plot: "area", grouping: "percentStacked" },
  Pie: { ...plain, plot: "pie" },
  Doughnut: { ...plain, plot: "doughnut" },
  XYScatter: { ...plain, plot: "scatter", markers: true, lines: false },
  XYScatterLines: { ...plain, plot: "scatter", markers: true },
  XYScatterLinesNoMarkers: { ...plain, plot: "scatter" },
  XYScatterSmooth: { ...plain, plot: "scatter", markers: true, smooth: true },
  XYScatterSmoothNoMarkers: { ...plain, plot: "scatter", smooth: true },
};

/** Whether a chart part holds nothing but plots that files made here can hold. */
export function canDraw(part: string): boolean {
  const plots = [...part.matchAll(/<(?:\w+:)?(\w+)Chart[\s>]/g)].map((match) => match[1] ?? "");
  return plots.length > 0 && plots.every((plot) => ["area", "bar", "line", "pie", "doughnut", "scatter"].includes(plot));
}

/** How a chart type is drawn; clustered columns for a type that files made here cannot draw. */
export function kindOf(type: string): ChartKind {
  return kinds[type] ?? { ...plain, plot: "bar", grouping: "clustered" };
}

/** The chart type that is drawn so. */
export function typeOf(kind: ChartKind): string {
  const same = (a: ChartKind): boolean =>
    a.plot === kind.plot && a.grouping === kind.grouping && a.lying === kind.lying && a.lines === kind.lines && a.markers === kind.markers && a.smooth === kind.smooth;
  return Object.keys(kinds).find((type) => same(kinds[type] ?? plain)) ?? "ColumnClustered";
}
