/** Axes, gridlines and data labels of charts. */
import { touchChart } from "../edit/charts";
import type { Chart, ChartAxis, ChartSeries } from "../model";
import { fail } from "../problem";
import { chartBag } from "./bags";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { rangeArg } from "./range-of";
import { sheetArea } from "../address";
import type { Bag } from "./refs";
import { thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

interface Self extends OnSheet<Chart> {
  which: "category" | "value" | "secondary";
}

const newAxis = (): ChartAxis => ({
  title: null, min: null, max: null, majorUnit: null, numberFormat: null, visible: true, gridlines: false, categoryType: "Automatic",
});

function axisOf({ of, which }: Self): ChartAxis {
  if (which === "secondary") of.secondary ??= newAxis();
  return (which === "secondary" ? of.secondary : of[which]) ?? newAxis();
}

function axisBag({ of, which }: Self, part = ""): Bag {
  const path = { category: "axes/categoryAxis", value: "axes/valueAxis", secondary: "axes/secondaryAxis" }[which];
  return chartBag(of, part === "" ? path : `${path}/${part}`);
}

export const chartAxesClass = define("ChartAxes", {
  links: {
    CategoryAxis: (self) => thing("ChartAxis", { ...self, which: "category" }),
    ValueAxis: (self) => thing("ChartAxis", { ...self, which: "value" }),
  },
  methods: {
    GetItem: (self, args) => {
      const type = asOneOf(args.raw(0), ["Category", "Value", "Series"] as const);
      const group = args.given(1) ? asOneOf(args.raw(1), ["Primary", "Secondary"] as const) : "Primary";
      if (type === "Series" || (type === "Category" && group === "Secondary")) fail("ItemNotFound");
      return thing("ChartAxis", { ...self, which: type === "Category" ? "category" : group === "Primary" ? "value" : "secondary" });
    },
  },
});

/** A field of the axis. */
function field<K extends keyof ChartAxis & string>(key: K, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return {
    get: (self) => axisOf(self)[key] ?? otherwise,
    set: (self, value) => {
      (axisOf(self) as Record<string, unknown>)[key] = check(value);
      touchChart(self.sheet, self.of);
    },
  };
}

/** A number, or "" for what Excel chooses. */
function limit(value: unknown): number | null {
  return value === "" ? null : asNumber(value);
}

function loose(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return {
    get: (self) => axisBag(self).get(name) ?? otherwise,
    set: (self, value) => {
      axisBag(self).set(name, check(value));
      touchChart(self.sheet, self.of);
    },
  };
}

const ticks = ["None", "Cross", "Inside", "Outside"];
const units = ["Days", "Months", "Years"];

export const chartAxisClass = define("ChartAxis", {
  scalars: {
    Minimum: field("min", "", limit),
    Maximum: field("max", "", limit),
    MajorUnit: field("majorUnit", "", limit),
    NumberFormat: field("numberFormat", "General", asText),
    Visible: field("visible", true, asTruth),
    CategoryType: field("categoryType", "Automatic", (value) => asOneOf(value, ["Automatic", "TextAxis", "DateAxis"])),
    MinorUnit: loose("minorUnit", "", limit),
    LinkNumberFormat: loose("linkNumberFormat", false, asTruth),
    TickLabelPosition: loose("tickLabelPosition", "NextToAxis", (value) => asOneOf(value, ["NextToAxis", "High", "Low", "None"])),
    TickLabelSpacing: loose("tickLabelSpacing", "", limit),
    TickMarkSpacing: loose("tickMarkSpacing", 1, asNumber),
    MajorTickMark: loose("majorTickMark", "None", (value) => asOneOf(value, ticks)),
    MinorTickMark: loose("minorTickMark", "None", (value) => asOneOf(value, ticks)),
    ReversePlotOrder: loose("reversePlotOrder", false, asTruth),
    ScaleType: loose("scaleType", "Linear", (value) => asOneOf(value, ["Linear", "Logarithmic"])),
    LogBase: loose("logBase", 10, asNumber),
    DisplayUnit: loose("displayUnit", "None", asText),
    ShowDisplayUnitLabel: loose("showDisplayUnitLabel", false, asTruth),
    BaseTimeUnit: loose("baseTimeUnit", "Days", (value) => asOneOf(value, units)),
    MajorTimeUnitScale: loose("majorTimeUnitScale", "Days", (value) => asOneOf(value, units)),
    MinorTimeUnitScale: loose("minorTimeUnitScale", "Days", (value) => asOneOf(value, units)),
    IsBetweenCategories: loose("isBetweenCategories", true, asTruth),
    TextOrientation: loose("textOrientation", 0, asNumber),
    Alignment: loose("alignment", "Center", asText),
    Offset: loose("offset", 100, asNumber),
    MultiLevel: loose("multiLevel", false, asTruth),
    Position: loose("position", "Automatic", (value) => asOneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"])),
    PositionAt: { get: (self) => axisBag(self).get("positionAt") ?? 1 },
    CustomDisplayUnit: { get: (self) => axisBag(self).get("customDisplayUnit") ?? 1 },
    Type: { get: ({ which }) => (which === "category" ? "Category" : "Value") },
    AxisGroup: { get: ({ which }) => (which === "secondary" ? "Secondary" : "Primary") },
  },
  links: {
    Title: (self) => thing("ChartAxisTitle", self),
    MajorGridlines: (self) => thing("ChartGridlines", { ...self, major: true }),
    MinorGridlines: (self) => thing("ChartGridlines", { ...self, major: false }),
    Format: (self) => thing("ChartAxisFormat", axisBag(self, "format")),
  },
  methods: {
    SetCategoryNames: (self, args, world) => {
      const { sheet, area } = rangeArg(world.book, self.sheet, args, 0);
      for (const series of self.of.series) series.categories = sheetArea(sheet, area, true);
      touchChart(self.sheet, self.of);
    },
    SetCustomDisplayUnit: (self, args) => axisBag(self).set("customDisplayUnit", args.number(0)),
    SetPositionAt: (self, args) => axisBag(self).set("positionAt", args.number(0)),
  },
});

export const axisTitleClass = define("ChartAxisTitle", {
  scalars: {
    Text: field("title", "", asText),
    Visible: {
      get: (self) => axisOf(self).title !== null,
      set: (self, value) => {
        const axis = axisOf(self);
        if (asTruth(value)) axis.title ??= String(axisBag(self, "title").get("hidden") ?? "");
        else {
          axisBag(self, "title").set("hidden", axis.title ?? "");
          axis.title = null;
        }
        touchChart(self.sheet, self.of);
      },
    },
    TextOrientation: {
      get: (self) => axisBag(self, "title").get("textOrientation") ?? 0,
      set: (self, value) => axisBag(self, "title").set("textOrientation", asNumber(value)),
    },
  },
  links: { Format: (self) => thing("ChartAxisTitleFormat", axisBag(self, "title/format")) },
});

export const gridlinesClass = define("ChartGridlines", {
  scalars: {
    Visible: {
      get: (self) => (self.major ? axisOf(self).gridlines : (axisBag(self, "minorGridlines").get("visible") ?? false)),
      set: (self, value) => {
        if (self.major) axisOf(self).gridlines = asTruth(value);
        else axisBag(self, "minorGridlines").set("visible", asTruth(value));
        touchChart(self.sheet, self.of);
      },
    },
  },
  links: {
    Format: (self) => thing("ChartGridlinesFormat", axisBag(self, self.major ? "majorGridlines/format" : "minorGridlines/format")),
  },
});

type Labels = OnSheet<Chart> & { series: ChartSeries | null };

function labelBag({ of, series }: Labels): Bag {
  return chartBag(of, series ? `series/${of.series.indexOf(series)}/dataLabels` : "dataLabels");
}

/** Any of these set shows labels on the series they belong to. */
function label(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Labels> {
  return {
    get: (self) => labelBag(self).get(name) ?? otherwise,
    set: (self, value) => {
      const checked = check(value);
      labelBag(self).set(name, checked);
      if (name.startsWith("show")) for (const series of self.series ? [self.series] : self.of.series) series.labels = series.labels || checked === true;
      touchChart(self.sheet, self.of);
    },
  };
}

const labelPositions = [
  "Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout",
];

export const dataLabelsClass = define("ChartDataLabels", {
  scalars: {
    Position: label("position", "None", (value) => asOneOf(value, labelPositions)),
    Separator: label("separator", ",", asText),
    ShowValue: label("showValue", false, asTruth),
    ShowSeriesName: label("showSeriesName", false, asTruth),
    ShowCategoryName: label("showCategoryName", false, asTruth),
    ShowLegendKey: label("showLegendKey", false, asTruth),
    ShowPercentage: label("showPercentage", false, asTruth),
    ShowBubbleSize: label("showBubbleSize", false, asTruth),
    NumberFormat: label("numberFormat", "General", asText),
    LinkNumberFormat: label("linkNumberFormat", true, asTruth),
    AutoText: label("autoText", true, asTruth),
    TextOrientation: label("textOrientation", 0, asNumber),
    HorizontalAlignment: label("horizontalAlignment", "Center", asText),
    VerticalAlignment: label("verticalAlignment", "Center", asText),
  },
  links: { Format: (self) => thing("ChartDataLabelFormat", labelBag(self).at("format")) },
});
