/** The rules of conditional formats by type, and the look they give. */
import { fromR1C1, toR1C1 } from "../calc/references";
import { colour } from "../edit/colors";
import type { ConditionalFormat } from "../model";
import { fail } from "../problem";
import { isRecord } from "./args";
import { detailBag, kept } from "./bags";
import { iconCriteria } from "./conditional-defaults";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { thing, type Thing } from "./things";
import { asOneOf, asText, asTruth } from "./values";

type Self = OnSheet<ConditionalFormat>;
type Plain = Record<string, unknown>;

function touch({ of }: Self): void {
  of.xml = null;
}

/** One entry of the detail. */
function detail(name: string, check: (value: unknown, self: Self) => unknown): ScalarMember<Self> {
  return {
    get: ({ of }) => of.detail[name] ?? null,
    set: (self, value) => {
      self.of.detail[name] = check(value, self);
      touch(self);
    },
  };
}

/** A rule object that must have `fields`, one of them from a list of words. */
function rule(fields: readonly string[], word: string, words: readonly string[]): ScalarMember<Self> {
  return detail("rule", (value) => {
    if (!isRecord(value) || fields.some((field) => value[field] === undefined)) return fail("InvalidArgument");
    return { ...value, [word]: asOneOf(value[word], words) };
  });
}

const cellOperators = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual",
];
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
const topBottom = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const presets = [
  "Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek", "ThisWeek",
  "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage", "EqualOrAboveAverage",
  "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage", "TwoStdDevAboveAverage", "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage", "UniqueValues", "DuplicateValues",
];

const format = (self: Self): Thing => thing("ConditionalRangeFormat", self);

export const cellValueClass = define("CellValueConditionalFormat", {
  scalars: { Rule: rule(["formula1", "operator"], "operator", cellOperators) },
  links: { Format: format },
});

export const textFormatClass = define("TextConditionalFormat", {
  scalars: { Rule: rule(["operator", "text"], "operator", textOperators) },
  links: { Format: format },
});

export const topBottomClass = define("TopBottomConditionalFormat", {
  scalars: { Rule: rule(["rank", "type"], "type", topBottom) },
  links: { Format: format },
});

export const presetClass = define("PresetCriteriaConditionalFormat", {
  scalars: { Rule: rule(["criterion"], "criterion", presets) },
  links: { Format: format },
});

export const customFormatClass = define("CustomConditionalFormat", {
  links: { Rule: (self) => thing("ConditionalFormatRule", self), Format: format },
});

function formulaOf({ of }: Self): string {
  const given = of.detail.rule;
  return isRecord(given) ? String(given.formula ?? "") : "";
}

function setFormula(self: Self, text: string): void {
  self.of.detail.rule = { formula: text.startsWith("=") || text === "" ? text : `=${text}` };
  touch(self);
}

function firstCell({ of }: Self): { row: number; column: number } {
  return of.areas[0] ?? { row: 0, column: 0 };
}

export const formatRuleClass = define("ConditionalFormatRule", {
  scalars: {
    Formula: { get: formulaOf, set: (self, value) => setFormula(self, asText(value)) },
    FormulaR1C1: {
      get: (self) => toR1C1(formulaOf(self), firstCell(self).row, firstCell(self).column),
      set: (self, value) => setFormula(self, fromR1C1(asText(value), firstCell(self).row, firstCell(self).column)),
    },
  },
});

function colourPoint(value: unknown): Plain {
  if (!isRecord(value) || value.type === undefined) return fail("InvalidArgument");
  return { ...value, ...(value.color === undefined ? {} : { color: colour(value.color) }) };
}

export const colorScaleClass = define("ColorScaleConditionalFormat", {
  scalars: {
    Criteria: detail("criteria", (value) => {
      if (!isRecord(value)) return fail("InvalidArgument");
      const { minimum, midpoint, maximum } = value;
      return { minimum: colourPoint(minimum), maximum: colourPoint(maximum), ...(midpoint ? { midpoint: colourPoint(midpoint) } : {}) };
    }),
    ThreeColorScale: { get: ({ of }) => isRecord(of.detail.criteria) && of.detail.criteria.midpoint !== undefined },
  },
});

export const iconSetClass = define("IconSetConditionalFormat", {
  scalars: {
    Style: detail("style", (value, self) => {
      self.of.detail.criteria = iconCriteria(asText(value));
      return asText(value);
    }),
    Criteria: detail("criteria", (value) => (Array.isArray(value) ? (value as unknown) : fail("InvalidArgument"))),
    ReverseIconOrder: detail("reverseIconOrder", asTruth),
    ShowIconOnly: detail("showIconOnly", asTruth),
  },
});

export const dataBarClass = define("DataBarConditionalFormat", {
  scalars: {
    AxisColor: detail("axisColor", (value) => (value === "" ? "" : colour(value))),
    AxisFormat: detail("axisFormat", (value) => asOneOf(value, ["Automatic", "None", "CellMidPoint"])),
    BarDirection: detail("barDirection", (value) => asOneOf(value, ["Context", "LeftToRight", "RightToLeft"])),
    ShowDataBarOnly: detail("showDataBarOnly", asTruth),
    LowerBoundRule: detail("lowerBoundRule", (value) => (isRecord(value) ? value : fail("InvalidArgument"))),
    UpperBoundRule: detail("upperBoundRule", (value) => (isRecord(value) ? value : fail("InvalidArgument"))),
  },
  links: {
    PositiveFormat: (self) => thing("ConditionalDataBarPositiveFormat", detailBag(self, ["positiveFormat"])),
    NegativeFormat: (self) => thing("ConditionalDataBarNegativeFormat", detailBag(self, ["negativeFormat"])),
  },
});

const noColour = (value: unknown) => (value === "" ? "" : colour(value));

export const positiveBarClass = define("ConditionalDataBarPositiveFormat", {
  scalars: {
    FillColor: kept("fillColor", "#638EC6", colour),
    BorderColor: kept("borderColor", "", noColour),
    GradientFill: kept("gradientFill", true, asTruth),
  },
});

export const negativeBarClass = define("ConditionalDataBarNegativeFormat", {
  scalars: {
    FillColor: kept("fillColor", "#FF0000", colour),
    BorderColor: kept("borderColor", "", noColour),
    MatchPositiveBorderColor: kept("matchPositiveBorderColor", false, asTruth),
    MatchPositiveFillColor: kept("matchPositiveFillColor", false, asTruth),
  },
});

export const conditionalLookClass = define("ConditionalRangeFormat", {
  scalars: {
    NumberFormat: {
      get: (self) => detailBag(self, ["format"]).get("numberFormat") ?? null,
      set: (self, value) => detailBag(self, ["format"]).set("numberFormat", value),
    },
  },
  links: {
    Font: (self) => thing("ConditionalRangeFont", detailBag(self, ["format", "font"])),
    Fill: (self) => thing("ConditionalRangeFill", detailBag(self, ["format", "fill"])),
    Borders: (self) => thing("ConditionalRangeBorderCollection", self),
  },
});

export const conditionalFontClass = define("ConditionalRangeFont", {
  scalars: {
    Bold: kept("bold", null, asTruth),
    Italic: kept("italic", null, asTruth),
    Strikethrough: kept("strikethrough", null, asTruth),
    Underline: kept("underline", null, (value) => asOneOf(value, ["None", "Single", "Double"])),
    Color: kept("color", null, colour),
  },
  methods: { Clear: (bag) => bag.clear() },
});

export const conditionalFillClass = define("ConditionalRangeFill", {
  scalars: { Color: kept("color", null, colour) },
  methods: { Clear: (bag) => bag.clear() },
});

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function border(self: Self, side: string): Thing {
  return thing("ConditionalRangeBorder", { ...detailBag(self, ["format", "borders", side]), side });
}

export const conditionalBordersClass = define("ConditionalRangeBorderCollection", {
  scalars: { Count: { get: () => sides.length } },
  links: {
    Top: (self) => border(self, "EdgeTop"),
    Bottom: (self) => border(self, "EdgeBottom"),
    Left: (self) => border(self, "EdgeLeft"),
    Right: (self) => border(self, "EdgeRight"),
  },
  item: (self, key) => border(self, asOneOf(key, sides)),
  items: (self) => sides.map((side) => border(self, side)),
});

export const conditionalBorderClass = define("ConditionalRangeBorder", {
  scalars: {
    Color: kept("color", "#000000", colour),
    Style: kept("style", "None", (value) => asOneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"])),
    SideIndex: { get: ({ side }) => side },
  },
});
