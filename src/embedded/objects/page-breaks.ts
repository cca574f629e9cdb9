/** Page breaks that somebody has put in; each stands before a row or a column. */
import type { Sheet } from "../model";
import { fail } from "../problem";
import { rect } from "../rect";
import { define } from "./define";
import { rangeArg, rangeThing } from "./range-of";
import { thing } from "./things";
import { asNumber } from "./values";

type Key = "rowBreaks" | "columnBreaks";

function breaks(sheet: Sheet, key: Key): readonly number[] {
  return sheet.page[key] ?? [];
}

export const pageBreaksClass = define("PageBreakCollection", {
  methods: {
    Add: ({ sheet, key }, args, world) => {
      const { area } = rangeArg(world.book, sheet, args, 0);
      const at = key === "rowBreaks" ? area.row : area.column;
      if (at === 0) fail("InvalidArgument");
      sheet.page[key] = [...new Set([...breaks(sheet, key), at])].sort((a, b) => a - b);
      return thing("PageBreak", { sheet, key, at });
    },
    RemovePageBreaks: ({ sheet, key }) => {
      sheet.page[key] = [];
    },
  },
  item: ({ sheet, key }, at) => thing("PageBreak", { sheet, key, at: breaks(sheet, key)[asNumber(at)] ?? fail("ItemNotFound") }),
  items: ({ sheet, key }) => breaks(sheet, key).map((at) => thing("PageBreak", { sheet, key, at })),
});

export const pageBreakClass = define("PageBreak", {
  identity: ({ sheet, key, at }) => ({ _Id: breaks(sheet, key).indexOf(at) }),
  scalars: {
    RowIndex: { get: ({ key, at }) => (key === "rowBreaks" ? at : 0) },
    ColumnIndex: { get: ({ key, at }) => (key === "columnBreaks" ? at : 0) },
  },
  methods: {
    Delete: ({ sheet, key, at }) => {
      sheet.page[key] = breaks(sheet, key).filter((one) => one !== at);
    },
    GetCellAfterBreak: ({ sheet, key, at }) => rangeThing(sheet, key === "rowBreaks" ? rect(at, 0) : rect(0, at)),
  },
});
