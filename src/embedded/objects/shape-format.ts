/** Fill, line and text of a shape. */
import { colour } from "../edit/colors";
import { kept } from "./bags";
import { define } from "./define";
import type { ThingKinds } from "./kinds";
import { thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

export const shapeFillClass = define("ShapeFill", {
  scalars: {
    ForegroundColor: kept("foregroundColor", "#4472C4", colour),
    Transparency: kept("transparency", 0, asNumber),
    Type: { get: (bag) => (bag.get("none") === true ? "NoFill" : "Solid") },
  },
  methods: {
    Clear: (bag) => bag.set("none", true),
    SetSolidColor: (bag, args) => {
      bag.set("none", false);
      bag.set("foregroundColor", colour(args.text(0)));
    },
  },
});

const dashes = ["Dash", "DashDot", "DashDotDot", "LongDash", "LongDashDot", "RoundDot", "Solid", "SquareDot", "LongDashDotDot", "SystemDash", "SystemDot", "SystemDashDot"];
const lineStyles = ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"];

export const shapeLineClass = define("ShapeLineFormat", {
  scalars: {
    Color: kept("color", "#2F528F", colour),
    DashStyle: kept("dashStyle", "Solid", (value) => asOneOf(value, dashes)),
    Style: kept("style", "Single", (value) => asOneOf(value, lineStyles)),
    Transparency: kept("transparency", 0, asNumber),
    Visible: kept("visible", true, asTruth),
    Weight: kept("weight", 1, asNumber),
  },
});

export const textFrameClass = define("TextFrame", {
  scalars: {
    AutoSizeSetting: kept("autoSizeSetting", "AutoSizeNone", asText),
    BottomMargin: kept("bottomMargin", 3.6, asNumber),
    LeftMargin: kept("leftMargin", 7.2, asNumber),
    RightMargin: kept("rightMargin", 7.2, asNumber),
    TopMargin: kept("topMargin", 3.6, asNumber),
    HorizontalAlignment: kept("horizontalAlignment", "Left", asText),
    HorizontalOverflow: kept("horizontalOverflow", "Overflow", asText),
    VerticalAlignment: kept("verticalAlignment", "Top", asText),
    VerticalOverflow: kept("verticalOverflow", "Overflow", asText),
    Orientation: kept("orientation", "Horizontal", asText),
    ReadingOrder: kept("readingOrder", "LeftToRight", asText),
    HasText: { get: (bag) => String(bag.at("textRange").get("text") ?? "") !== "" },
  },
  links: { TextRange: (bag) => thing("TextRange", { bag: bag.at("textRange"), from: 0, length: null }) },
  methods: { DeleteText: (bag) => bag.at("textRange").set("text", "") },
});

function textOf({ bag, from, length }: ThingKinds["TextRange"]): string {
  const text = String(bag.get("text") ?? "");
  return text.slice(from, length === null ? undefined : from + length);
}

export const textRangeClass = define("TextRange", {
  scalars: {
    Text: {
      get: textOf,
      set: (self, value) => {
        const all = String(self.bag.get("text") ?? "");
        const end = self.length === null ? all.length : self.from + self.length;
        self.bag.set("text", all.slice(0, self.from) + asText(value) + all.slice(end));
      },
    },
  },
  links: {
    // A part of the text has a look of its own.
    Font: ({ bag, from, length }) => thing("ShapeFont", bag.at(length === null ? "font" : `font/${from},${length}`)),
  },
  methods: {
    GetSubstring: ({ bag, from }, args) => thing("TextRange", { bag, from: from + args.whole(0), length: args.given(1) ? args.whole(1) : null }),
  },
});

export const shapeFontClass = define("ShapeFont", {
  scalars: {
    Bold: kept("bold", false, asTruth),
    Italic: kept("italic", false, asTruth),
    Color: kept("color", "#000000", colour),
    Name: kept("name", "Calibri", asText),
    Size: kept("size", 11, asNumber),
    Underline: kept("underline", "None", (value) => asOneOf(value, ["None", "Single", "Double", "Heavy", "Dotted", "Dash", "Wavy"])),
  },
});
