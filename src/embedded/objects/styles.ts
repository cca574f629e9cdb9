/** Cell styles of the workbook. */
import { builtInNames, isBuiltIn, styleNamed } from "../edit/cell-styles";
import type { Book, Style } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { define, type ScalarMember } from "./define";
import { withBorder } from "./look";
import { lookScalars } from "./range-format";
import type { BorderSide, Edge, LookRef } from "./refs";
import { thing, type Thing } from "./things";
import { asText, asTruth } from "./values";

const sides: Partial<Record<BorderSide, Edge>> = {
  EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", DiagonalDown: "diagonalDown", DiagonalUp: "diagonalUp",
};

/** The look of a named style: changing it changes the cells that carry it. */
function namedLook(world: World, name: string): LookRef {
  const { book } = world;
  const change = (to: (style: Style) => Style) => {
    const next = to(styleNamed(book, name));
    book.namedStyles.set(name, next);
    const carrying = new Map<number, number>();
    book.styles.list.forEach((style, index) => {
      if (style.named === name) carrying.set(index, book.styles.intern({ ...to(style), xf: null }));
    });
    for (const sheet of book.sheets) {
      for (const line of sheet.cells.values()) {
        for (const cell of line.values()) {
          const style = carrying.get(cell.style);
          if (style !== undefined) cell.style = style;
        }
      }
    }
  };
  return {
    read: (of) => of(styleNamed(book, name)),
    change,
    readBorder: (side, of) => of(sides[side] && styleNamed(book, name).borders[sides[side]]),
    changeBorder(side, to) {
      const edge = sides[side];
      if (edge) change((style) => withBorder(style, edge, to(style.borders[edge])));
    },
  };
}

function styleItem(book: Book, name: string): Thing<"Style"> | null {
  const own = [...book.namedStyles.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  if (own === undefined && !isBuiltIn(name)) return null;
  return thing("Style", { name: own ?? styleNamed(book, name).named ?? "Normal" });
}

export const stylesClass = define("StyleCollection", {
  methods: {
    Add: (book, args) => {
      const name = args.text(0);
      if (name === "" || styleItem(book, name)) fail("InvalidArgument");
      const normal = book.styles.list[0] ?? fail("GeneralException");
      book.namedStyles.set(name, { ...normal, named: name, xf: null });
    },
    GetItemOrNullObject: (book, args) => styleItem(book, args.text(0)),
  },
  item: (book, key) => styleItem(book, asText(key)) ?? fail("ItemNotFound"),
  items: (book) => [...new Set([...builtInNames, ...book.namedStyles.keys()])].map((name) => thing("Style", { name })),
});

const includes = ["IncludeAlignment", "IncludeBorder", "IncludeFont", "IncludeNumber", "IncludePatterns", "IncludeProtection"];

function ofLook(member: ScalarMember<LookRef>): ScalarMember<{ name: string }> {
  return {
    get: ({ name }, world) => member.get?.(namedLook(world, name), world),
    set: ({ name }, value, world) => member.set?.(namedLook(world, name), value, world),
  };
}

export const styleClass = define("Style", {
  identity: ({ name }) => ({ Id: name }),
  scalars: {
    ...Object.fromEntries(Object.entries(lookScalars).map(([name, member]) => [name, ofLook(member)])),
    ...Object.fromEntries(includes.map((name) => [name, { get: () => true }])),
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ name }) => isBuiltIn(name) },
    NumberFormat: ofLook({
      get: (look) => look.read((style) => style.numberFormat),
      set: (look, value) => look.change((style) => ({ ...style, numberFormat: asText(value) })),
    }),
    Locked: ofLook({
      get: (look) => look.read((style) => style.locked),
      set: (look, value) => look.change((style) => ({ ...style, locked: asTruth(value) })),
    }),
    FormulaHidden: ofLook({
      get: (look) => look.read((style) => style.formulaHidden),
      set: (look, value) => look.change((style) => ({ ...style, formulaHidden: asTruth(value) })),
    }),
  },
  links: {
    Font: ({ name }, world) => thing("RangeFont", namedLook(world, name)),
    Fill: ({ name }, world) => thing("RangeFill", namedLook(world, name)),
    Borders: ({ name }, world) => thing("RangeBorderCollection", namedLook(world, name)),
  },
  methods: {
    Delete: ({ name }, _args, world) => {
      if (isBuiltIn(name)) fail("InvalidOperation");
      world.book.namedStyles.delete(name);
    },
  },
});
