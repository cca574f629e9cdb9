/** Series, points, trend lines and data labels of charts. */
import { parseArea, sheetArea, splitSheet } from "../address";
import { checkChartType, newSeries, seriesWord, touchChart } from "../edit/charts";
import { colour } from "../edit/colors";
import { plainValue } from "../edit/read-cells";
import { sheetNamed } from "../edit/sheets";
import { eachPlace } from "../edit/walk";
import type { Chart, ChartSeries } from "../model";
import { fail } from "../problem";
import { isEntireColumn, isEntireRow } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { chartBag, moveSeriesLooks } from "./bags";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { rangeArg } from "./range-of";
import type { Bag } from "./refs";
import { thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

interface Self extends OnSheet<Chart> {
  series: ChartSeries;
}

function seriesPath({ of, series }: Self): string {
  return `series/${of.series.indexOf(series)}`;
}

function bag(self: Self, part = ""): Bag {
  return chartBag(self.of, part === "" ? seriesPath(self) : `${seriesPath(self)}/${part}`);
}

export const seriesCollectionClass = define("ChartSeriesCollection", {
  scalars: { Count: { get: ({ of }) => of.series.length } },
  methods: {
    Add: (self, args, world) => {
      const { sheet, of } = self;
      const name = args.given(0) ? args.text(0) : `${seriesWord(world.book)}${of.series.length + 1}`;
      const series = newSeries(name, "", of.series[0]?.categories ?? null, of.type);
      const at = args.given(1) ? args.whole(1) : of.series.length;
      moveSeriesLooks(of, at, 1);
      of.series.splice(at, 0, series);
      touchChart(sheet, of);
      return thing("ChartSeries", { ...self, series });
    },
  },
  items: (self) => self.of.series.map((series) => thing("ChartSeries", { ...self, series })),
});

/** A field of the series. */
function field(key: keyof ChartSeries & string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return {
    get: ({ series }) => series[key] ?? otherwise,
    set: ({ sheet, of, series }, value) => {
      (series as Record<string, unknown>)[key] = check(value);
      touchChart(sheet, of);
    },
  };
}

function loose(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return {
    get: (self) => bag(self).get(name) ?? otherwise,
    set: (self, value) => {
      bag(self).set(name, check(value));
      touchChart(self.sheet, self.of);
    },
  };
}

/** The address of a range as a chart holds it; whole columns are cut to what is used. */
function reference(self: Self, args: Args, world: World): string {
  const { sheet, area } = rangeArg(world.book, self.sheet, args, 0);
  if (isEntireColumn(area) || isEntireRow(area)) fail("InvalidArgument");
  return sheetArea(sheet, area, true);
}

/** The values a reference stands for. */
function valuesAt(world: World, text: string | null): (string | number | boolean)[] {
  if (text === null || text === "") return [];
  const { sheet, rest } = splitSheet(text);
  const area = parseArea(rest);
  const found = sheet === null ? undefined : sheetNamed(world.book, sheet);
  if (!area || !found) return [];
  world.calculation.settle();
  const values: (string | number | boolean)[] = [];
  eachPlace(area, (row, column) => void values.push(plainValue(found.cells.get(row)?.get(column)?.value)));
  return values;
}

const dimensions = ["Values", "YValues", "Categories", "XValues"] as const;

const markers = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Invalid", "Picture"];

export const seriesClass = define("ChartSeries", {
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ sheet, of, series }, value) => {
        series.name = asText(value);
        delete series.nameRef;
        touchChart(sheet, of);
      },
    },
    ChartType: field("type", "Line", (value) => checkChartType(asText(value))),
    AxisGroup: field("axisGroup", "Primary", (value) => asOneOf(value, ["Primary", "Secondary"])),
    MarkerStyle: field("markerStyle", "Automatic", (value) => asOneOf(value, markers)),
    Smooth: field("smooth", false, asTruth),
    HasDataLabels: field("labels", false, asTruth),
    MarkerSize: loose("markerSize", 5, asNumber),
    MarkerBackgroundColor: loose("markerBackgroundColor", "#FFFFFF", colour),
    MarkerForegroundColor: loose("markerForegroundColor", "#FFFFFF", colour),
    GapWidth: loose("gapWidth", 150, asNumber),
    Overlap: loose("overlap", 0, asNumber),
    PlotOrder: loose("plotOrder", 1, asNumber),
    Filtered: loose("filtered", false, asTruth),
    ShowShadow: loose("showShadow", false, asTruth),
    InvertIfNegative: loose("invertIfNegative", false, asTruth),
    VaryByCategories: loose("varyByCategories", false, asTruth),
    DoughnutHoleSize: loose("doughnutHoleSize", 75, asNumber),
    Explosion: loose("explosion", 0, asNumber),
    BubbleScale: loose("bubbleScale", 100, asNumber),
    InvertColor: loose("invertColor", "#FFFFFF", colour),
    ShowLeaderLines: loose("showLeaderLines", false, asTruth),
    ShowConnectorLines: loose("showConnectorLines", true, asTruth),
    SecondPlotSize: loose("secondPlotSize", 75, asNumber),
    SplitType: loose("splitType", "SplitByPosition", (value) => asOneOf(value, ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"])),
    SplitValue: loose("splitValue", 2, asNumber),
    FirstSliceAngle: loose("firstSliceAngle", 0, asNumber),
  },
  links: {
    Format: (self) => thing("ChartSeriesFormat", self),
    Points: (self) => thing("ChartPointsCollection", self),
    DataLabels: (self) => thing("ChartDataLabels", self),
    Trendlines: (self) => thing("ChartTrendlineCollection", self),
    XErrorBars: (self) => thing("ChartErrorBars", bag(self, "xErrorBars")),
    YErrorBars: (self) => thing("ChartErrorBars", bag(self, "yErrorBars")),
  },
  methods: {
    Delete: ({ sheet, of, series }) => {
      moveSeriesLooks(of, of.series.indexOf(series), -1);
      of.series = of.series.filter((one) => one !== series);
      touchChart(sheet, of);
    },
    SetValues: (self, args, world) => {
      self.series.values = reference(self, args, world);
      touchChart(self.sheet, self.of);
    },
    SetXAxisValues: (self, args, world) => {
      self.series.categories = reference(self, args, world);
      touchChart(self.sheet, self.of);
    },
    SetBubbleSizes: (self, args, world) => bag(self).set("bubbleSizes", reference(self, args, world)),
    GetDimensionValues: ({ series }, args, world) => {
      const dimension = asOneOf(args.raw(0), dimensions);
      return valuesAt(world, dimension === "Values" || dimension === "YValues" ? series.values : series.categories);
    },
    GetDimensionDataSourceString: ({ series }, args) => {
      const dimension = asOneOf(args.raw(0), dimensions);
      return dimension === "Values" || dimension === "YValues" ? series.values : (series.categories ?? "");
    },
    GetDimensionDataSourceType: () => "LocalRange",
  },
});

/** Fill and line of a series keep its one colour where everything else looks for it. */
function mirrored(self: Self, part: "fill" | "line"): Bag {
  const inner = bag(self, `format/${part}`);
  return {
    ...inner,
    set(name, value) {
      inner.set(name, value);
      if (name === "color") self.series.color = String(value);
      if (name === "weight") self.series.lineWidth = Number(value);
      touchChart(self.sheet, self.of);
    },
    get: (name) =>
      inner.get(name) ?? (name === "color" ? self.series.color : name === "weight" ? self.series.lineWidth : undefined),
  };
}

export const seriesFormatClass = define("ChartSeriesFormat", {
  links: {
    Fill: (self) => thing("ChartFill", mirrored(self, "fill")),
    Line: (self) => thing("ChartLineFormat", mirrored(self, "line")),
  },
});

function pointCount(self: Self, world: World): number {
  return valuesAt(world, self.series.values).length;
}

export const pointsClass = define("ChartPointsCollection", {
  scalars: { Count: { get: pointCount } },
  items: (self, world) => Array.from({ length: pointCount(self, world) }, (_unused, index) => thing("ChartPoint", { ...self, index })),
});

function pointBag(self: Self & { index: number }): Bag {
  return bag(self, `points/${self.index}`);
}

function point(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self & { index: number }> {
  return {
    get: (self) => pointBag(self).get(name) ?? otherwise,
    set: (self, value) => {
      pointBag(self).set(name, check(value));
      touchChart(self.sheet, self.of);
    },
  };
}

export const pointClass = define("ChartPoint", {
  scalars: {
    Value: { get: (self, world) => valuesAt(world, self.series.values)[self.index] ?? null },
    HasDataLabel: point("hasDataLabel", false, asTruth),
    MarkerStyle: point("markerStyle", "Automatic", (value) => asOneOf(value, markers)),
    MarkerSize: point("markerSize", 5, asNumber),
    MarkerBackgroundColor: point("markerBackgroundColor", "#FFFFFF", colour),
    MarkerForegroundColor: point("markerForegroundColor", "#FFFFFF", colour),
  },
  links: {
    Format: (self) => thing("ChartPointFormat", pointBag(self).at("format")),
    DataLabel: (self) => thing("ChartDataLabel", pointBag(self).at("dataLabel")),
  },
});

const trendTypes = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

/** Indices of the trend lines of a series, as long as they are not deleted. */
function trends(self: Self): number[] {
  return (bag(self).get("trendlines") as number[] | undefined) ?? [];
}

export const trendlinesClass = define("ChartTrendlineCollection", {
  methods: {
    Add: (self, args) => {
      const index = Math.max(-1, ...trends(self)) + 1;
      bag(self).set("trendlines", [...trends(self), index]);
      bag(self, `trendlines/${index}`).set("type", args.given(0) ? asOneOf(args.raw(0), trendTypes) : "Linear");
      touchChart(self.sheet, self.of);
      return thing("ChartTrendline", { ...self, index });
    },
  },
  item: (self, key) => {
    const index = trends(self)[asNumber(key)];
    return index === undefined ? fail("ItemNotFound") : thing("ChartTrendline", { ...self, index });
  },
  items: (self) => trends(self).map((index) => thing("ChartTrendline", { ...self, index })),
});

function trend(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self & { index: number }> {
  return {
    get: (self) => bag(self, `trendlines/${self.index}`).get(name) ?? otherwise,
    set: (self, value) => {
      bag(self, `trendlines/${self.index}`).set(name, check(value));
      touchChart(self.sheet, self.of);
    },
  };
}

export const trendlineClass = define("ChartTrendline", {
  identity: (self) => ({ _Id: trends(self).indexOf(self.index) }),
  scalars: {
    Type: trend("type", "Linear", (value) => asOneOf(value, trendTypes)),
    Name: trend("name", "", asText),
    MovingAveragePeriod: trend("movingAveragePeriod", 2, asNumber),
    PolynomialOrder: trend("polynomialOrder", 2, asNumber),
    ShowEquation: trend("showEquation", false, asTruth),
    ShowRSquared: trend("showRSquared", false, asTruth),
    ForwardPeriod: trend("forwardPeriod", 0, asNumber),
    BackwardPeriod: trend("backwardPeriod", 0, asNumber),
    Intercept: trend("intercept", "", (value) => value),
  },
  links: {
    Format: (self) => thing("ChartTrendlineFormat", bag(self, `trendlines/${self.index}/format`)),
    Label: (self) => thing("ChartTrendlineLabel", bag(self, `trendlines/${self.index}/label`)),
  },
  methods: {
    Delete: (self) => {
      bag(self).set("trendlines", trends(self).filter((one) => one !== self.index));
      touchChart(self.sheet, self.of);
    },
  },
});

