/** What the workbook holds beside its cells, in two syncs. */
import type { Area } from "../plan/cell";
import type { Visibility } from "../plan/grid";
import type { WorkbookInventory } from "../plan/inventory";
import { done, type Outcome } from "../plan/outcome";
import { run, supports, type Meter } from "./batch";
import { areaOfRange, geometry, splitAddress } from "./ranges";
import { survey } from "./survey";

export function visibilityOf(visibility: string): Visibility {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}

/** `'Ark 1'!A1:C9` or `Ark1!A1,Ark1!C3` as it is shown to people: addresses without the sheet. */
function printArea(address: string): string {
  return address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");
}

export function inventory(meter: Meter): Promise<Outcome<WorkbookInventory>> {
  return run(meter, "waits", async (batch) => {
    const used: Excel.Range[] = [];
    const prints: Excel.RangeAreas[] = [];
    const charts: Excel.ChartCollection[] = [];
    const bodies: Excel.Range[] = [];
    const comments = supports("1.10") ? batch.workbook.comments.getCount() : null;
    const seen = await survey(batch, (sheets, tables) => {
      for (const sheet of sheets) {
        used.push(sheet.getUsedRangeOrNullObject(true).load(geometry));
        prints.push(sheet.pageLayout.getPrintAreaOrNullObject().load("address"));
        charts.push(sheet.charts.load("items/name,items/title/text,items/title/visible"));
      }
      for (const table of tables) bodies.push(table.getRange().load("address"));
    });
    const areaAt = (index: number): Area | null => {
      const range = used[index];
      return !range || range.isNullObject ? null : areaOfRange(range);
    };
    return done<WorkbookInventory>({
      sheets: seen.sheets.map((sheet, index) => ({
        name: sheet.name,
        visibility: visibilityOf(sheet.visibility),
        protected: sheet.protected,
        ours: sheet.ours,
        used: areaAt(index),
        printArea: prints[index]?.isNullObject === false ? printArea(prints[index].address) : null,
      })),
      names: seen.names,
      tables: seen.tables.flatMap((table, index) => {
        const at = splitAddress(bodies[index]?.address ?? "");
        return at ? [{ name: table.name, sheet: table.sheet, area: at.area }] : [];
      }),
      comments: comments?.value ?? 0,
      charts: seen.sheets.flatMap((sheet, index) =>
        (charts[index]?.items ?? []).map((chart) => ({ sheet: sheet.name, name: chart.name, title: chart.title.visible ? chart.title.text : "" })),
      ),
    });
  });
}
