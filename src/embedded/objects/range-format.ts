/** `range.format` and what hangs on it: fill, font, borders, protection. */
import { colour } from "../edit/colors";
import { autofitColumns, autofitRows, setSize, sizeOf, sizesAgree } from "../edit/sizes";
import type { Style } from "../model";
import { define } from "./define";
import { areasLook } from "./look";
import type { AreasRef, BorderLine, BorderSide, LookRef } from "./refs";
import { thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";
import type { ScalarMember } from "./define";
import type { World } from "../world";

type Key = keyof Style;

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** A property that is one field of the style. */
function field<K extends Key>(key: K, check: (value: unknown) => Style[K]): ScalarMember<LookRef> {
  return {
    get: (look) => look.read((style) => style[key]),
    set: (look, value) => {
      const checked = check(value);
      look.change((style) => ({ ...style, [key]: checked }));
    },
  };
}

function ofAreas(member: ScalarMember<LookRef>): ScalarMember<AreasRef> {
  return {
    get: (areas, world) => member.get?.(areasLook(world, areas), world),
    set: (areas, value, world) => member.set?.(areasLook(world, areas), value, world),
  };
}

function size(which: "rows" | "columns"): ScalarMember<AreasRef> {
  return {
    get: (areas) => sizesAgree(areas, which, (sheet, at) => sizeOf(sheet, which, at)),
    set: (areas, value) => setSize(areas, which, asNumber(value)),
  };
}

function standard(which: "rows" | "columns"): ScalarMember<AreasRef> {
  return {
    get: (areas) => sizesAgree(areas, which, (sheet, at) => (sheet[which].get(at)?.size ?? null) === null),
    set: (areas, value) => {
      if (asTruth(value)) setSize(areas, which, null);
    },
  };
}

/** Properties that ranges and named styles share. */
export const lookScalars: Record<string, ScalarMember<LookRef>> = {
  HorizontalAlignment: field("horizontal", (value) => asOneOf(value, horizontal)),
  VerticalAlignment: field("vertical", (value) => asOneOf(value, vertical)),
  WrapText: field("wrap", asTruth),
  IndentLevel: field("indent", asNumber),
  TextOrientation: field("rotation", asNumber),
  ShrinkToFit: field("shrink", asTruth),
  ReadingOrder: {
    get: (look) => look.read((style) => style.readingOrder ?? "Context"),
    set: (look, value) => {
      const order = asOneOf(value, ["Context", "LeftToRight", "RightToLeft"] as const);
      look.change(({ readingOrder: _before, ...style }) => (order === "Context" ? style : { ...style, readingOrder: order }));
    },
  },
  AutoIndent: {
    get: (look) => look.read((style) => style.autoIndent ?? false),
    set: (look, value) => {
      const autoIndent = asTruth(value);
      look.change((style) => ({ ...style, autoIndent }));
    },
  },
};

const looks = Object.fromEntries(Object.entries(lookScalars).map(([name, member]) => [name, ofAreas(member)]));

function autofit(fit: (world: World, areas: AreasRef) => void) {
  return (areas: AreasRef, _args: unknown, world: World) => fit(world, areas);
}

export const rangeFormatClass = define("RangeFormat", {
  scalars: {
    ...looks,
    ColumnWidth: size("columns"),
    RowHeight: size("rows"),
    UseStandardWidth: standard("columns"),
    UseStandardHeight: standard("rows"),
  },
  links: {
    Fill: (areas, world) => thing("RangeFill", areasLook(world, areas)),
    Font: (areas, world) => thing("RangeFont", areasLook(world, areas)),
    Borders: (areas, world) => thing("RangeBorderCollection", areasLook(world, areas)),
    Protection: (areas, world) => thing("FormatProtection", areasLook(world, areas)),
  },
  methods: {
    AutofitColumns: autofit(autofitColumns),
    AutofitRows: autofit(autofitRows),
    AdjustIndent: (areas, args, world) => {
      const by = args.whole(0);
      areasLook(world, areas).change((style) => ({ ...style, indent: Math.max(0, style.indent + by) }));
    },
  },
});

export const rangeFillClass = define("RangeFill", {
  scalars: {
    Color: {
      get: (look) => look.read((style) => style.fill ?? "#FFFFFF"),
      set: (look, value) => {
        const fill = asText(value) === "" ? null : colour(value);
        look.change((style) => ({ ...style, fill }));
      },
    },
    Pattern: { get: (look) => look.read((style) => (style.fill === null ? "None" : "Solid")) },
    TintAndShade: { get: () => 0 },
  },
  methods: { Clear: (look) => look.change((style) => ({ ...style, fill: null })) },
});

function script(which: "Superscript" | "Subscript"): ScalarMember<LookRef> {
  return {
    get: (look) => look.read((style) => style.script === which),
    set: (look, value) => {
      const on = asTruth(value);
      look.change(({ script: before, ...style }) => {
        if (on) return { ...style, script: which };
        return before === undefined || before === which ? style : { ...style, script: before };
      });
    },
  };
}

export const rangeFontClass = define("RangeFont", {
  scalars: {
    Bold: field("bold", asTruth),
    Italic: field("italic", asTruth),
    Strikethrough: field("strikethrough", asTruth),
    Underline: field("underline", (value) => asOneOf(value, underlines)),
    Color: field("fontColor", colour),
    Name: field("fontName", asText),
    Size: field("fontSize", asNumber),
    Superscript: script("Superscript"),
    Subscript: script("Subscript"),
    TintAndShade: { get: () => 0 },
  },
});

export const formatProtectionClass = define("FormatProtection", {
  scalars: { Locked: field("locked", asTruth), FormulaHidden: field("formulaHidden", asTruth) },
});

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

export const rangeBordersClass = define("RangeBorderCollection", {
  scalars: { Count: { get: () => sides.length }, TintAndShade: { get: () => 0 } },
  item: (look, key) => thing("RangeBorder", { look, side: asOneOf<BorderSide>(key, sides) }),
  items: (look) => sides.map((side) => thing("RangeBorder", { look, side })),
});

export const rangeBorderClass = define("RangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ look, side }) => look.readBorder(side, (line) => line?.style ?? "None"),
      set: ({ look, side }, value) => {
        const style = asOneOf(value, lineStyles);
        look.changeBorder(side, (line) => (style === "None" ? undefined : { ...(line ?? plainLine), style }));
      },
    },
    Weight: {
      get: ({ look, side }) => look.readBorder(side, (line) => line?.weight ?? "Thin"),
      set: ({ look, side }, value) => {
        const weight = asOneOf(value, weights);
        look.changeBorder(side, (line) => ({ ...(line ?? plainLine), weight }));
      },
    },
    Color: {
      get: ({ look, side }) => look.readBorder(side, (line) => line?.color ?? "#000000"),
      set: ({ look, side }, value) => {
        const color = colour(value);
        look.changeBorder(side, (line) => ({ ...(line ?? plainLine), color }));
      },
    },
    TintAndShade: { get: () => 0 },
  },
});
