/** Sheets of another workbook file put at the end of this one; renamed or removed again by what was found on them. */
import { done, failed, type Outcome } from "../plan/outcome";
import { run, supports, type Meter } from "./batch";

/** Titles of the new sheets in the file's order; ids are what they are told by afterwards. */
export interface InsertedSheet {
  readonly id: string;
  readonly title: string;
}

/** `excel-too-old` where the host cannot take in sheets (ExcelApi 1.13). `base64` is the whole .xlsx file. */
export async function insertSheets(meter: Meter, base64: string): Promise<Outcome<readonly InsertedSheet[]>> {
  if (!supports("1.13")) return failed("excel-too-old", { detail: "ExcelApi 1.13" });
  return run(meter, "asks", async (batch) => {
    const ids = batch.workbook.insertWorksheetsFromBase64(base64, { positionType: Excel.WorksheetPositionType.end });
    await batch.sync(base64.length);
    const sheets = ids.value.map((id) => batch.workbook.worksheets.getItem(id).load("id,name"));
    await batch.sync();
    return done(sheets.map(({ id, name }) => ({ id, title: name })));
  });
}

/** Removes inserted sheets and gives others their titles, in one request. */
export function arrangeSheets(meter: Meter, remove: readonly string[], titles: Readonly<Record<string, string>>): Promise<Outcome<null>> {
  return run(meter, "asks", async (batch) => {
    for (const id of remove) batch.workbook.worksheets.getItem(id).delete();
    for (const [id, title] of Object.entries(titles)) batch.workbook.worksheets.getItem(id).name = title;
    await batch.sync();
    return done(null);
  });
}
