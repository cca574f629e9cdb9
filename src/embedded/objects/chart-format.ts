/** Fill, line, border and font of the parts of a chart. */
import { colour } from "../edit/colors";
import { kept } from "./bags";
import { define, type Definition } from "./define";
import type { Bag } from "./refs";
import { thing, type Kind, type Thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

type Part = "Fill" | "Line" | "Border" | "Font";

const kinds: Record<Part, Kind> = { Fill: "ChartFill", Line: "ChartLineFormat", Border: "ChartBorder", Font: "ChartFont" };

type FormatKind =
  | "ChartAreaFormat" | "ChartPlotAreaFormat" | "ChartTitleFormat" | "ChartLegendFormat" | "ChartAxisFormat"
  | "ChartAxisTitleFormat" | "ChartGridlinesFormat" | "ChartDataLabelFormat" | "ChartPointFormat" | "ChartTrendlineFormat"
  | "ChartTrendlineLabelFormat" | "ChartDataTableFormat" | "ChartErrorBarsFormat";

function format(kind: FormatKind, parts: readonly Part[]): Definition {
  const link = (part: Part) => (bag: Bag): Thing => thing(kinds[part], bag.at(part.toLowerCase()) as never);
  return define(kind, { links: Object.fromEntries(parts.map((part) => [part, link(part)])) });
}

export const chartFormatClasses: readonly Definition[] = [
  format("ChartPlotAreaFormat", ["Fill", "Border"]),
  format("ChartTitleFormat", ["Fill", "Border", "Font"]),
  format("ChartLegendFormat", ["Fill", "Border", "Font"]),
  format("ChartAxisFormat", ["Fill", "Line", "Font"]),
  format("ChartAxisTitleFormat", ["Fill", "Border", "Font"]),
  format("ChartGridlinesFormat", ["Line"]),
  format("ChartDataLabelFormat", ["Fill", "Border", "Font"]),
  format("ChartPointFormat", ["Fill", "Border"]),
  format("ChartTrendlineFormat", ["Line"]),
  format("ChartTrendlineLabelFormat", ["Fill", "Border", "Font"]),
  format("ChartDataTableFormat", ["Fill", "Border", "Font"]),
  format("ChartErrorBarsFormat", ["Line"]),
];

const colourSchemes = asText;

export const chartAreaFormatClass = define("ChartAreaFormat", {
  scalars: { RoundedCorners: kept("roundedCorners", false, asTruth), ColorScheme: kept("colorScheme", "ColorfulPalette1", colourSchemes) },
  links: {
    Fill: (bag) => thing("ChartFill", bag.at("fill")),
    Border: (bag) => thing("ChartBorder", bag.at("border")),
    Font: (bag) => thing("ChartFont", bag.at("font")),
  },
});

export const plotAreaClass = define("ChartPlotArea", {
  scalars: {
    Left: kept("left", 0, asNumber),
    Top: kept("top", 0, asNumber),
    Width: kept("width", 0, asNumber),
    Height: kept("height", 0, asNumber),
    Position: kept("position", "Automatic", (value) => asOneOf(value, ["Automatic", "Custom"])),
  },
  links: { Format: (bag) => thing("ChartPlotAreaFormat", bag.at("format")) },
});

export const chartFillClass = define("ChartFill", {
  methods: {
    SetSolidColor: (bag, args) => bag.set("color", colour(args.text(0))),
    GetSolidColor: (bag) => bag.get("color") ?? "",
    Clear: (bag) => {
      bag.clear();
      bag.set("none", true);
    },
  },
});

const lines = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "None", "RoundDot"];

const line = {
  Color: kept("color", "#000000", colour),
  LineStyle: kept("lineStyle", "Continuous", (value) => asOneOf(value, lines)),
  Weight: kept("weight", 0.75, asNumber),
};

const clear = { Clear: (bag: Bag) => bag.clear() };

export const chartLineClass = define("ChartLineFormat", { scalars: line, methods: clear });
export const chartBorderClass = define("ChartBorder", { scalars: line, methods: clear });

export const chartFontClass = define("ChartFont", {
  scalars: {
    Bold: kept("bold", false, asTruth),
    Italic: kept("italic", false, asTruth),
    Underline: kept("underline", "None", (value) => asOneOf(value, ["None", "Single"])),
    Color: kept("color", "#595959", colour),
    Name: kept("name", "Calibri", asText),
    Size: kept("size", 10, asNumber),
  },
});
