/** `workbook.names` and `worksheet.names`. */
import { addName, deleteName, findName, nameFormula, nameType, nameValue } from "../edit/names";
import { block, valuesOf, valueType } from "../edit/read-cells";
import { sheetOf } from "../edit/sheets";
import type { Name } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import type { Args } from "./args";
import { define } from "./define";
import { areaOf, rangeThing, referredArea } from "./range-of";
import type { RangeRef } from "./refs";
import { thing, type Thing } from "./things";
import { asText, asTruth } from "./values";

function item(name: Name): Thing<"NamedItem"> {
  return thing("NamedItem", { name });
}

function reference(args: Args, at: number): RangeRef | string | number | boolean {
  const given = args.thing(at);
  if (given?.kind === "Range") return given.self as RangeRef;
  const value = args.raw(at);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : fail("InvalidArgument");
}

function rangeOf(name: Name, world: World): Thing<"Range"> | null {
  const found = referredArea(world.book, name.formula);
  return found && rangeThing(found.sheet, found.area);
}

function setFormula(name: Name, value: unknown, world: World): void {
  const text = nameFormula(asText(value));
  const plain = text.slice(1);
  if (/^[A-Za-z]+\d+(:[A-Za-z]+\d+)?$/.test(plain)) areaOf(world.book, sheetOf(world.book, world.book.active), plain);
  name.formula = text;
  world.calculation.nameChanged(name.name);
}

export const namesClass = define("NamedItemCollection", {
  methods: {
    Add: ({ sheet }, args, world) =>
      item(addName(world, sheet, args.text(0), nameFormula(reference(args, 1)), args.textOr(2, ""))),
    GetItemOrNullObject: ({ sheet }, args, world) => {
      const found = findName(world.book, args.text(0), sheet);
      return found ? item(found) : null;
    },
  },
  item: ({ sheet }, key, world) => item(findName(world.book, asText(key), sheet) ?? fail("ItemNotFound")),
  items: ({ sheet }, world) => world.book.names.filter((name) => name.sheet === (sheet?.id ?? null)).map(item),
});

export const nameClass = define("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula, set: ({ name }, value, world) => setFormula(name, value, world) },
    Type: { get: ({ name }, world) => nameType(world.book, name) },
    Value: { get: ({ name }, world) => nameValue(world.book, name) },
    Scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    Visible: { get: ({ name }) => name.visible, set: ({ name }, value) => void (name.visible = asTruth(value)) },
    Comment: { get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = asText(value)) },
  },
  links: {
    Worksheet: ({ name }, world) => (name.sheet === null ? fail("ItemNotFound") : thing("Worksheet", sheetOf(world.book, name.sheet))),
    WorksheetOrNullObject: ({ name }, world) => (name.sheet === null ? null : thing("Worksheet", sheetOf(world.book, name.sheet))),
    ArrayValues: ({ name }) => thing("NamedItemArrayValues", { name }),
  },
  methods: {
    Delete: ({ name }, _args, world) => deleteName(world, name),
    GetRange: ({ name }, _args, world) => rangeOf(name, world) ?? fail("InvalidOperation"),
    GetRangeOrNullObject: ({ name }, _args, world) => rangeOf(name, world),
  },
});

export const nameValuesClass = define("NamedItemArrayValues", {
  scalars: {
    Values: {
      get: ({ name }, world) => {
        const found = referredArea(world.book, name.formula);
        return found && valuesOf(found.sheet, found.area);
      },
    },
    Types: {
      get: ({ name }, world) => {
        const found = referredArea(world.book, name.formula);
        return found && block(found.sheet, found.area, valueType);
      },
    },
  },
});

