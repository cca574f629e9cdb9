/** Showing a cell to the user, seeing what is marked, and hearing of edits. */
import type { CellsRef } from "../plan/cell";
import { done, failed, type Outcome } from "../plan/outcome";
import { run, type Meter } from "./batch";
import { rangeOf, splitAddress } from "./ranges";

export function select(meter: Meter, cells: CellsRef): Promise<Outcome<null>> {
  return run(meter, "waits", async (batch) => {
    const sheet = batch.workbook.worksheets.getItemOrNullObject(cells.sheet);
    sheet.load("visibility");
    await batch.sync();
    if (sheet.isNullObject) return failed("item-missing", { sheet: cells.sheet, detail: "" });
    if (sheet.visibility !== "Visible") return failed("item-missing", { sheet: cells.sheet, detail: "hidden" });
    sheet.activate();
    rangeOf(sheet, cells.area).select();
    await batch.sync();
    return done(null);
  });
}

/** The marked cells; `nothing-selected` where a chart or several areas are marked. */
export async function selection(meter: Meter): Promise<Outcome<CellsRef>> {
  const outcome = await run(meter, "waits", async (batch) => {
    const range = batch.workbook.getSelectedRange();
    range.load("address");
    await batch.sync();
    const cells = splitAddress(range.address);
    return cells ? done(cells) : failed("nothing-selected");
  });
  const nothing = !outcome.ok && (outcome.problem.code === "excel-refused" || outcome.problem.code === "item-missing");
  return nothing ? failed("nothing-selected") : outcome;
}

/** Tells the name of the sheet each time somebody changes a cell. One request to begin, none while listening but the name's. */
export async function onEdit(meter: Meter, callback: (sheet: string) => void): Promise<() => void> {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  await run(meter, "waits", async (batch) => {
    handler = batch.workbook.worksheets.onChanged.add(async (event) => {
      // Known from ExcelApi 1.14 on; before it the caller tells our own sheets apart by name.
      if (event.triggerSource === "ThisLocalAddin") return;
      const named = await run(meter, "waits", async (inner) => {
        const sheet = inner.workbook.worksheets.getItemOrNullObject(event.worksheetId);
        sheet.load("name");
        await inner.sync();
        return sheet.isNullObject ? failed("item-missing") : done(sheet.name);
      });
      if (named.ok) callback(named.value);
    });
    await batch.sync();
    return done(null);
  });
  return () => {
    const held = handler;
    handler = null;
    if (held) void Excel.run(held.context, async (context) => {
      held.remove();
      await context.sync();
    });
  };
}
