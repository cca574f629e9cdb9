/** The workbook in Excel behind the use cases' port. */
import type { WorkbookPort } from "../app/ports";
import { done } from "../plan/outcome";
import { apply } from "./apply";
import type { Meter } from "./batch";
import { arrangeSheets, insertSheets } from "./insert";
import { inventory } from "./inventory";
import { grids } from "./read";
import { sheetValues } from "./read-values";
import { remember, remembered } from "./remember";
import { takeBack } from "./restore";
import { onEdit, select, selection } from "./select";

/** Office must be ready. Nothing is asked of the workbook before a method is called. */
export function createWorkbookPort(): WorkbookPort {
  const meter: Meter = { syncs: 0, requestBytes: 0 };
  return {
    inventory: () => inventory(meter),
    grids: (sheets) => grids(meter, sheets),
    values: (sheets) => sheetValues(meter, sheets),
    apply: (changes) => apply(meter, changes),
    repair: async () => {
      const outcome = await takeBack(meter);
      return outcome.ok ? done(outcome.value !== "nothing") : outcome;
    },
    insertSheets: (base64) => insertSheets(meter, base64),
    arrangeSheets: (remove, titles) => arrangeSheets(meter, remove, titles),
    select: (cells) => select(meter, cells),
    selection: () => selection(meter),
    remembered: (key) => remembered(meter, key),
    remember: (key, json) => remember(meter, key, json),
    onEdit: (callback) => onEdit(meter, callback),
    traffic: () => ({ ...meter }),
  };
}
