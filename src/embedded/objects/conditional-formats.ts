/** `range.conditionalFormats`: the collection, one format, and where it applies. */
import { clearConditionalFormats } from "../edit/clear";
import { guardOption } from "../edit/guard";
import type { ConditionalFormat, Sheet } from "../model";
import { fail } from "../problem";
import { overlaps } from "../rect";
import { define } from "./define";
import { detailKinds, newDetail } from "./conditional-defaults";
import type { OnSheet } from "./kinds";
import { rangeThing } from "./range-of";
import type { AreasRef } from "./refs";
import { thing, type Kind, type Thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

/** Formats that touch the areas, first priority first. */
function formatsOf({ sheet, areas }: AreasRef): ConditionalFormat[] {
  const touching = (one: ConditionalFormat) => one.areas.some((part) => areas.some((area) => overlaps(part, area)));
  return sheet.conditionalFormats.filter(touching).sort((a, b) => a.priority - b.priority);
}

function renumber(sheet: Sheet): void {
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).forEach((one, at) => (one.priority = at));
}

/** An id of Excel's form, unique in the sheet. */
function freeId(sheet: Sheet): string {
  const used = new Set(sheet.conditionalFormats.map((one) => one.id));
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-00CF-0000-0000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

/** A new format stands before all others, as in Excel. */
function add({ sheet, areas }: AreasRef, type: string): Thing<"ConditionalFormat"> {
  guardOption(sheet, "allowFormatCells");
  const of: ConditionalFormat = {
    id: freeId(sheet),
    areas: areas.map((area) => ({ ...area })),
    type,
    priority: -1,
    stopIfTrue: false,
    detail: newDetail(type),
    xml: null,
  };
  sheet.conditionalFormats.push(of);
  renumber(sheet);
  return thing("ConditionalFormat", { sheet, of });
}

function byId(ref: AreasRef, id: string): Thing<"ConditionalFormat"> | null {
  const of = formatsOf(ref).find((one) => one.id === id);
  return of ? thing("ConditionalFormat", { sheet: ref.sheet, of }) : null;
}

export const conditionalFormatsClass = define("ConditionalFormatCollection", {
  methods: {
    Add: (ref, args) => add(ref, asOneOf(args.raw(0), Object.keys(detailKinds))),
    ClearAll: ({ sheet, areas }) => {
      guardOption(sheet, "allowFormatCells");
      for (const area of areas) clearConditionalFormats(sheet, area);
    },
    GetItemOrNullObject: (ref, args) => byId(ref, args.text(0)),
  },
  item: (ref, key) => byId(ref, asText(key)) ?? fail("ItemNotFound"),
  items: (ref) => formatsOf(ref).map((of) => thing("ConditionalFormat", { sheet: ref.sheet, of })),
});

type Self = OnSheet<ConditionalFormat>;

/** The part for one type, or null where the format is of another. */
function part(kind: Kind, type: string): (self: Self) => Thing | null {
  return (self) => (self.of.type === type ? thing(kind, self as never) : null);
}

function demanded(kind: Kind, type: string): (self: Self) => Thing | null {
  return (self) => part(kind, type)(self) ?? fail("ItemNotFound");
}

const parts = [
  ["CellValue", "CellValueConditionalFormat", "CellValue"],
  ["Custom", "CustomConditionalFormat", "Custom"],
  ["TextComparison", "TextConditionalFormat", "ContainsText"],
  ["TopBottom", "TopBottomConditionalFormat", "TopBottom"],
  ["Preset", "PresetCriteriaConditionalFormat", "PresetCriteria"],
  ["ColorScale", "ColorScaleConditionalFormat", "ColorScale"],
  ["IconSet", "IconSetConditionalFormat", "IconSet"],
  ["DataBar", "DataBarConditionalFormat", "DataBar"],
] as const;

export const conditionalFormatClass = define("ConditionalFormat", {
  identity: ({ of }) => ({ Id: of.id }),
  scalars: {
    Id: { get: ({ of }) => of.id },
    Type: { get: ({ of }) => of.type },
    Priority: {
      get: ({ of }) => of.priority,
      set: ({ sheet, of }, value) => {
        of.priority = asNumber(value) - 0.5;
        renumber(sheet);
      },
    },
    StopIfTrue: {
      get: ({ of }) => of.stopIfTrue,
      set: ({ of }, value) => {
        of.stopIfTrue = asTruth(value);
        of.xml = null;
      },
    },
  },
  links: Object.fromEntries(
    parts.flatMap(([name, kind, type]) => [
      [name, demanded(kind, type)],
      [`${name}OrNullObject`, part(kind, type)],
    ]),
  ),
  methods: {
    Delete: ({ sheet, of }) => {
      guardOption(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== of);
      renumber(sheet);
    },
    GetRange: ({ sheet, of }) => {
      const [area] = of.areas;
      return area && of.areas.length === 1 ? rangeThing(sheet, area) : fail("InvalidOperation");
    },
    GetRangeOrNullObject: ({ sheet, of }) => {
      const [area] = of.areas;
      return area && of.areas.length === 1 ? rangeThing(sheet, area) : null;
    },
    GetRanges: ({ sheet, of }) => thing("RangeAreas", { sheet, areas: of.areas }),
  },
});
