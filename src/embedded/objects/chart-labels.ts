/** The label of one point or one trend line, the data table under a chart, error bars, and parts of a title. */
import { kept } from "./bags";
import { define } from "./define";
import type { Bag } from "./refs";
import { thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

const placed = {
  AutoText: kept("autoText", true, asTruth),
  Formula: kept("formula", "", asText),
  Left: kept("left", 0, asNumber),
  Top: kept("top", 0, asNumber),
  Height: { get: (bag: Bag) => bag.get("height") ?? 0 },
  Width: { get: (bag: Bag) => bag.get("width") ?? 0 },
  HorizontalAlignment: kept("horizontalAlignment", "Center", asText),
  VerticalAlignment: kept("verticalAlignment", "Center", asText),
  TextOrientation: kept("textOrientation", 0, asNumber),
  NumberFormat: kept("numberFormat", "General", asText),
  LinkNumberFormat: kept("linkNumberFormat", true, asTruth),
  Text: {
    get: (bag: Bag) => bag.get("text") ?? "",
    set: (bag: Bag, value: unknown) => {
      bag.set("text", asText(value));
      bag.set("autoText", false);
    },
  },
};

const positions = ["Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"];

export const dataLabelClass = define("ChartDataLabel", {
  scalars: {
    ...placed,
    Position: kept("position", "None", (value) => asOneOf(value, positions)),
    Separator: kept("separator", ",", asText),
    ShowValue: kept("showValue", true, asTruth),
    ShowSeriesName: kept("showSeriesName", false, asTruth),
    ShowCategoryName: kept("showCategoryName", false, asTruth),
    ShowLegendKey: kept("showLegendKey", false, asTruth),
    ShowPercentage: kept("showPercentage", false, asTruth),
    ShowBubbleSize: kept("showBubbleSize", false, asTruth),
  },
  links: { Format: (bag) => thing("ChartDataLabelFormat", bag.at("format")) },
});

export const trendlineLabelClass = define("ChartTrendlineLabel", {
  scalars: placed,
  links: { Format: (bag) => thing("ChartTrendlineLabelFormat", bag.at("format")) },
});

export const dataTableClass = define("ChartDataTable", {
  scalars: {
    Visible: kept("visible", true, asTruth),
    ShowLegendKey: kept("showLegendKey", true, asTruth),
    ShowHorizontalBorder: kept("showHorizontalBorder", true, asTruth),
    ShowVerticalBorder: kept("showVerticalBorder", true, asTruth),
    ShowOutlineBorder: kept("showOutlineBorder", true, asTruth),
  },
  links: { Format: (bag) => thing("ChartDataTableFormat", bag.at("format")) },
});

export const errorBarsClass = define("ChartErrorBars", {
  scalars: {
    EndStyleCap: kept("endStyleCap", true, asTruth),
    Include: kept("include", "Both", (value) => asOneOf(value, ["Both", "MinusValues", "PlusValues"])),
    Type: kept("type", "FixedValue", (value) => asOneOf(value, ["FixedValue", "Percent", "StDev", "StError", "Custom"])),
    Visible: kept("visible", false, asTruth),
  },
  links: { Format: (bag) => thing("ChartErrorBarsFormat", bag.at("format")) },
});

export const formatStringClass = define("ChartFormatString", { links: { Font: (bag) => thing("ChartFont", bag.at("font")) } });
