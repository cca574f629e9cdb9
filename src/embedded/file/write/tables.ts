/** Table parts. */
import type { Table, TableColumn } from "../../model";
import { areaName } from "../address";
import { mainNamespace, xmlHead } from "../package/kinds";
import { element, escapeCellText, escapeText } from "../xml/escape";
import { criterionXml } from "./filters";
import { fileFormula } from "./formula-text";

function columnXml(column: TableColumn, table: Table): string {
  const formula = column.calculated === undefined ? "" : fileFormula(column.calculated, [table], table.area.row, table.area.column);
  const total = column.totalsFunction === "custom" && column.totalsFormula ? fileFormula(column.totalsFormula, [table], table.area.row, table.area.column) : "";
  const inner =
    (formula === "" ? "" : `<calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula>`) +
    (total === "" ? "" : `<totalsRowFormula>${escapeText(total)}</totalsRowFormula>`);
  // Names are ST_Xstring: a line break in a header cell stands as _x000a_.
  const name = escapeCellText(column.name).replace(/[\n\t]/g, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, "0")}_`);
  const values = element("tableColumn", { id: column.id, totalsRowLabel: column.totalsLabel ?? null, totalsRowFunction: column.totalsFunction ?? null }, inner);
  return values.replace(/^<tableColumn id="\d+"/, (head) => `${head} name="${name}"`);
}

function filterXml(table: Table): string {
  if (!table.showFilterButton || !table.headerRow) return "";
  const area = table.totalRow ? { ...table.area, rows: table.area.rows - 1 } : table.area;
  const inner = table.columns.map((column, at) => (column.filter ? criterionXml(column.filter, at) : "")).join("");
  return element("autoFilter", { ref: areaName(area) }, inner);
}

/** The part of `table`; `id` and name must be unique in the workbook. */
export function tableXml(table: Table, id: number): string {
  const style = element("tableStyleInfo", {
    name: table.style === "" ? null : table.style,
    showFirstColumn: table.showFirstColumn,
    showLastColumn: table.showLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  const columns = element("tableColumns", { count: table.columns.length }, table.columns.map((column) => columnXml(column, table)).join(""));
  const values = {
    xmlns: mainNamespace,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    insertRow: table.insertRow ? true : null,
    headerRowCount: table.headerRow ? null : 0,
    totalsRowCount: table.totalRow ? 1 : null,
    totalsRowShown: table.totalRow ? null : false,
  };
  return xmlHead + element("table", values, filterXml(table) + columns + style);
}
