/** `range.sort` and `table.sort`. */
import { sortArea, type SortField } from "../edit/sort";
import { bodyOf } from "../edit/filter";
import { fail } from "../problem";
import { colour } from "../edit/colors";
import { isRecord, type Args } from "./args";
import { define } from "./define";
import { asOneOf } from "./values";
import type { Table } from "../model";

const kinds = ["Value", "CellColor", "FontColor", "Icon"] as const;

function fieldOf(given: unknown): SortField {
  if (!isRecord(given) || !Number.isInteger(given.key)) return fail("InvalidArgument");
  return {
    key: given.key as number,
    ascending: given.ascending !== false,
    sortOn: given.sortOn === undefined ? "Value" : asOneOf(given.sortOn, kinds),
    color: typeof given.color === "string" ? colour(given.color) : null,
    textAsNumber: given.dataOption === "TextAsNumber",
  };
}

function fieldsOf(args: Args): SortField[] {
  const list = args.raw(0);
  return Array.isArray(list) ? list.map(fieldOf) : fail("InvalidArgument");
}

export const rangeSortClass = define("RangeSort", {
  methods: {
    Apply: ({ sheet, area }, args, world) => {
      const orientation = args.given(3) ? asOneOf(args.raw(3), ["Rows", "Columns"] as const) : "Rows";
      const options = { matchCase: args.truth(1), header: args.truth(2), byColumns: orientation === "Columns" };
      sortArea(world, sheet, area, fieldsOf(args), options);
    },
  },
});

/** How each table was sorted last, as long as the workbook is open. */
const lastSort = new WeakMap<Table, { fields: SortField[]; matchCase: boolean }>();

export const tableSortClass = define("TableSort", {
  scalars: {
    Fields: { get: ({ of }) => lastSort.get(of)?.fields.map(({ key, ascending, sortOn }) => ({ key, ascending, sortOn })) ?? [] },
    MatchCase: { get: ({ of }) => lastSort.get(of)?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: ({ sheet, of }, args, world) => {
      const [fields, matchCase] = [fieldsOf(args), args.truth(1)];
      sortArea(world, sheet, bodyOf(of), fields, { matchCase, header: false, byColumns: false });
      lastSort.set(of, { fields, matchCase });
    },
    Clear: ({ of }) => void lastSort.delete(of),
    Reapply: ({ sheet, of }, _args, world) => {
      const last = lastSort.get(of);
      if (last) sortArea(world, sheet, bodyOf(of), last.fields, { matchCase: last.matchCase, header: false, byColumns: false });
    },
  },
});
