/**
 * Sheets as plain grids. Geometry first (two syncs), then the cells of all sheets in requests of about 2 MB,
 * so that the number of syncs grows with the data and not with the sheets, rows or tables.
 */
import type { Area } from "../plan/cell";
import type { ExcelTable, Grid } from "../plan/grid";
import { done, failed, type Outcome } from "../plan/outcome";
import { requestLimit, run, supports, type Batch, type Meter } from "./batch";
import { is1904, showsYear } from "./date-system";
import { readCells, type SheetCells } from "./read-cells";
import { visibilityOf } from "./inventory";
import { areaOfRange, geometry } from "./ranges";

/** More cells than this are not read: the workbook is no plan, and reading would stop Excel. */
const mostCells = 3_000_000;

/** A sheet with values, and what is known of it before its cells are read. */
export interface Ground {
  readonly proxy: Excel.Worksheet;
  readonly area: Area;
  readonly tables: readonly ExcelTable[];
  /** Merged areas; empty where this Excel cannot say (before ExcelApi 1.13). */
  readonly merges: readonly Area[];
  readonly rowsHidden: boolean;
  readonly columnsHidden: boolean;
  /** One look for all cells, or null where they differ and each must be asked for. */
  readonly fill: string | null;
  readonly bold: boolean | null;
  /** One indent for all cells tells nothing; null where they differ. */
  readonly indent: number | null;
}

export function grids(meter: Meter, wanted: readonly string[] | undefined): Promise<Outcome<readonly Grid[]>> {
  return run(meter, "waits", async (batch) => {
    const { worksheets } = batch.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected,items/tables/items/name");
    await batch.sync();
    const sheets = worksheets.items.filter((sheet) => !wanted || wanted.includes(sheet.name));
    const missing = wanted?.find((name) => !sheets.some((sheet) => sheet.name === name));
    if (missing !== undefined) return failed("item-missing", { sheet: missing, detail: "" });
    const grounds = await readGeometry(batch, sheets);
    const cells = grounds.reduce((sum, ground) => sum + ground.area.rows * ground.area.columns, 0);
    if (cells > mostCells) return failed("payload-too-large", { detail: `${cells}`, sheet: "" });
    const read = await readCells(batch, grounds, requestLimit);
    const date1904 = await readDateSystem(batch, grounds, read);
    return done(grounds.map((ground, index) => gridOf(ground, read[index]!, date1904)));
  });
}

/** One sync where some cell holds a date, none otherwise. */
async function readDateSystem(batch: Batch, grounds: readonly Ground[], read: readonly SheetCells[]): Promise<boolean> {
  for (const [index, cells] of read.entries()) {
    for (const [i, row] of cells.values.entries()) {
      const j = row.findIndex((value, column) => typeof value === "number" && value > 366 && showsYear(cells.formats[i]?.[column] ?? ""));
      const ground = grounds[index];
      if (j < 0 || !ground) continue;
      const cell = ground.proxy.getRangeByIndexes(ground.area.row - 1 + i, ground.area.column - 1 + j, 1, 1).load("text");
      await batch.sync();
      return is1904(Number(row[j]), String(cell.text[0]?.[0]));
    }
  }
  return false;
}

/** Two syncs: used ranges, then what asks for them. Empty sheets fall away. */
async function readGeometry(batch: Batch, sheets: readonly Excel.Worksheet[]): Promise<readonly Ground[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(geometry));
  await batch.sync(sheets.length * 250);
  const asked = sheets.flatMap((sheet, index) => {
    const range = used[index];
    return range && !range.isNullObject ? [ask(sheet, range)] : [];
  });
  await batch.sync(asked.length * 1500);
  return asked.map((question) => question());
}

/** Queues the questions about one sheet; the answer is read after the sync. */
function ask(sheet: Excel.Worksheet, range: Excel.Range): () => Ground {
  const area = areaOfRange(range);
  const probe = sheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
  probe.load("rowHidden,columnHidden");
  probe.format.fill.load("color");
  probe.format.font.load("bold");
  probe.format.load("indentLevel");
  const bodies = sheet.tables.items.map((table) => ({ name: table.name, range: table.getRange().load(geometry) }));
  const merged = supports("1.13")
    ? sheet.getRangeByIndexes(0, 0, area.row + area.rows - 1, area.column + area.columns - 1).getMergedAreasOrNullObject()
    : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({
    proxy: sheet,
    area,
    tables: bodies.map(({ name, range: body }) => ({ name, area: areaOfRange(body) })),
    merges: !merged || merged.isNullObject ? [] : merged.areas.items.map(areaOfRange),
    rowsHidden: probe.rowHidden !== false,
    columnsHidden: probe.columnHidden !== false,
    fill: uniform(probe.format.fill.color),
    bold: (probe.format.font.bold as boolean | null) ?? null,
    indent: (probe.format.indentLevel as number | null) ?? null,
  });
}

/** Excel says null or an empty text of a property that differs from cell to cell. */
function uniform(colour: string | null): string | null {
  return colour === null || colour === "" ? null : colour;
}

function gridOf(ground: Ground, cells: SheetCells, date1904: boolean): Grid {
  return {
    sheet: ground.proxy.name,
    visibility: visibilityOf(ground.proxy.visibility),
    protected: ground.proxy.protection.protected,
    top: ground.area.row,
    left: ground.area.column,
    rows: ground.area.rows,
    columns: ground.area.columns,
    ...cells,
    merges: ground.merges,
    tables: ground.tables,
    date1904,
  };
}
