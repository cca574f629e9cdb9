/** Charts and their collection, title, legend. */
import { addChart, checkChartType, deleteChart, placeChart, seriesFrom, touchChart } from "../edit/charts";
import { eventNumber } from "../events";
import type { Chart, Sheet } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { chartBag } from "./bags";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { rangeArg } from "./range-of";
import type { Bag } from "./refs";
import { thing, type Thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

type Self = OnSheet<Chart>;

function byName(sheet: Sheet, key: string): Thing<"Chart"> | null {
  const wanted = key.toLowerCase();
  const of = sheet.charts.find((chart) => chart.name.toLowerCase() === wanted) ?? sheet.charts.find((chart) => chart.id === key);
  return of ? thing("Chart", { sheet, of }) : null;
}

const seriesBys = ["Auto", "Columns", "Rows"] as const;

export const chartsClass = define("ChartCollection", {
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  methods: {
    Add: (sheet, args, world) => {
      const source = rangeArg(world.book, sheet, args, 1);
      const seriesBy = args.given(2) ? asOneOf(args.raw(2), seriesBys) : "Auto";
      return thing("Chart", { sheet, of: addChart(world, sheet, checkChartType(args.text(0)), source, seriesBy) });
    },
    GetItem: (sheet, args) => byName(sheet, args.text(0)) ?? fail("ItemNotFound"),
    GetItemOrNullObject: (sheet, args) => byName(sheet, args.text(0)),
  },
  item: (sheet, key) => byName(sheet, asText(key)) ?? fail("ItemNotFound"),
  items: (sheet) => sheet.charts.map((of) => thing("Chart", { sheet, of })),
  events: {
    target: (sheet) => sheet.id,
    numbers: {
      Added: eventNumber.chartAdded, Deleted: eventNumber.chartDeleted,
      Activated: eventNumber.chartActivated, Deactivated: eventNumber.chartDeactivated,
    },
  },
});

function measure(key: "left" | "top" | "width" | "height"): ScalarMember<Self> {
  return {
    get: ({ of }) => of[key],
    set: ({ sheet, of }, value) => {
      of[key] = asNumber(value);
      touchChart(sheet, of);
    },
  };
}

/** A property that the model has no field for. */
function loose(path: string, name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return {
    get: ({ of }) => chartBag(of, path).get(name) ?? otherwise,
    set: ({ sheet, of }, value) => {
      chartBag(of, path).set(name, check(value));
      touchChart(sheet, of);
    },
  };
}

function retype({ sheet, of }: Self, value: unknown): void {
  const type = checkChartType(asText(value));
  of.type = type;
  for (const series of of.series) series.type = type;
  touchChart(sheet, of);
}

function dataTable({ of }: Self): Bag {
  return chartBag(of, "dataTable");
}

export const chartClass = define("Chart", {
  identity: ({ of }) => ({ Id: of.id }),
  scalars: {
    Id: { get: ({ of }) => of.id },
    Name: {
      get: ({ of }) => of.name,
      set: ({ sheet, of }, value) => {
        of.name = asText(value);
        touchChart(sheet, of);
      },
    },
    ChartType: { get: ({ of }) => of.type, set: retype },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    Style: loose("", "style", 201, asNumber),
    PlotBy: loose("", "plotBy", "Columns", (value) => asOneOf(value, ["Rows", "Columns"])),
    DisplayBlanksAs: loose("", "displayBlanksAs", "NotPlotted", (value) => asOneOf(value, ["NotPlotted", "Zero", "Interplotted"])),
    PlotVisibleOnly: loose("", "plotVisibleOnly", true, asTruth),
    ShowDataLabelsOverMaximum: loose("", "showDataLabelsOverMaximum", true, asTruth),
    ShowAllFieldButtons: loose("", "showAllFieldButtons", false, asTruth),
  },
  links: {
    Axes: (self) => thing("ChartAxes", self),
    Title: (self) => thing("ChartTitle", self),
    Legend: (self) => thing("ChartLegend", self),
    Series: (self) => thing("ChartSeriesCollection", self),
    DataLabels: (self) => thing("ChartDataLabels", { ...self, series: null }),
    Format: ({ of }) => thing("ChartAreaFormat", chartBag(of, "format")),
    PlotArea: ({ of }) => thing("ChartPlotArea", chartBag(of, "plotArea")),
    Worksheet: ({ sheet }) => thing("Worksheet", sheet),
  },
  methods: {
    GetDataTable: (self) => thing("ChartDataTable", dataTable(self)),
    GetDataTableOrNullObject: (self) => (["Pie", "Doughnut", "XYScatter"].some((word) => self.of.type.startsWith(word)) ? null : thing("ChartDataTable", dataTable(self))),
    Activate: ({ sheet, of }, _args, world) => activate(world, sheet, of),
    Delete: ({ sheet, of }, _args, world) => deleteChart(world, sheet, of),
    SetData: ({ sheet, of }, args, world) => {
      const source = rangeArg(world.book, sheet, args, 0);
      const seriesBy = args.given(1) ? asOneOf(args.raw(1), seriesBys) : "Auto";
      of.series = seriesFrom(world.book, source.sheet, source.area, of.type, seriesBy);
      touchChart(sheet, of);
    },
    SetPosition: ({ sheet, of }, args, world) => {
      const start = rangeArg(world.book, sheet, args, 0);
      placeChart(sheet, of, start.area, args.given(1) ? rangeArg(world.book, sheet, args, 1).area : null);
    },
  },
  events: {
    target: ({ of }) => of.id,
    numbers: { Activated: eventNumber.chartActivated, Deactivated: eventNumber.chartDeactivated },
  },
});

function activate(world: World, sheet: Sheet, of: Chart): void {
  world.events.raise(eventNumber.chartActivated, [of.id, sheet.id], { chartId: of.id, worksheetId: sheet.id });
}

/** Setting the text shows the title; hiding it keeps what it said. */
export const chartTitleClass = define("ChartTitle", {
  scalars: {
    Text: {
      get: ({ of }) => of.title ?? "",
      set: ({ sheet, of }, value) => {
        of.title = asText(value);
        touchChart(sheet, of);
      },
    },
    Visible: {
      get: ({ of }) => of.title !== null,
      set: ({ sheet, of }, value) => {
        const bag = chartBag(of, "title");
        if (asTruth(value)) of.title ??= String(bag.get("hidden") ?? "");
        else {
          bag.set("hidden", of.title ?? "");
          of.title = null;
        }
        touchChart(sheet, of);
      },
    },
    Overlay: loose("title", "overlay", false, asTruth),
    Position: loose("title", "position", "Top", (value) => asOneOf(value, ["Automatic", "Top", "Bottom", "Left", "Right"])),
    HorizontalAlignment: loose("title", "horizontalAlignment", "Center", asText),
    VerticalAlignment: loose("title", "verticalAlignment", "Center", asText),
    TextOrientation: loose("title", "textOrientation", 0, asNumber),
    ShowShadow: loose("title", "showShadow", false, asTruth),
    Left: loose("title", "left", 0, asNumber),
    Top: loose("title", "top", 0, asNumber),
  },
  links: { Format: ({ of }) => thing("ChartTitleFormat", chartBag(of, "title/format")) },
  methods: {
    SetFormula: ({ sheet, of }, args, world) => {
      const { sheet: from, area } = rangeArg(world.book, sheet, args, 0);
      of.title = String(from.cells.get(area.row)?.get(area.column)?.value ?? "");
      chartBag(of, "title").set("formula", args.text(0));
      touchChart(sheet, of);
    },
    GetSubstring: ({ of }, args) => thing("ChartFormatString", chartBag(of, `title/parts/${args.whole(0)},${args.whole(1)}`)),
  },
});

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegendClass = define("ChartLegend", {
  scalars: {
    Visible: {
      get: ({ of }) => of.legend.visible,
      set: ({ sheet, of }, value) => {
        of.legend.visible = asTruth(value);
        touchChart(sheet, of);
      },
    },
    Position: {
      get: ({ of }) => of.legend.position,
      set: ({ sheet, of }, value) => {
        of.legend.position = asOneOf(value, positions);
        of.legend.visible = true;
        touchChart(sheet, of);
      },
    },
    Overlay: loose("legend", "overlay", false, asTruth),
    ShowShadow: loose("legend", "showShadow", false, asTruth),
    Left: loose("legend", "left", 0, asNumber),
    Top: loose("legend", "top", 0, asNumber),
    Width: loose("legend", "width", 0, asNumber),
    Height: loose("legend", "height", 0, asNumber),
  },
  links: {
    Format: ({ of }) => thing("ChartLegendFormat", chartBag(of, "legend/format")),
    LegendEntries: (self) => thing("ChartLegendEntryCollection", self),
  },
});

function entry({ of }: Self, index: number): Thing<"ChartLegendEntry"> {
  const bag: Bag = chartBag(of, `legend/entries/${index}`);
  return thing("ChartLegendEntry", { ...bag, index });
}

export const legendEntriesClass = define("ChartLegendEntryCollection", {
  items: (self) => self.of.series.map((_series, at) => entry(self, at)),
});

export const legendEntryClass = define("ChartLegendEntry", {
  scalars: {
    Visible: { get: (bag) => bag.get("visible") ?? true, set: (bag, value) => bag.set("visible", asTruth(value)) },
    Index: { get: ({ index }) => index },
  },
});
