/** Excel tables, found through the sheet's relationships. */
import type { Table } from "../../model";
import { readArea } from "../address";
import { relationshipsOf } from "../package/relationships";
import { decodeXml } from "../xml/encoding";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import { unescapeCellText } from "../xml/escape";
import { parseXml, type XmlNode } from "../xml/tree";
import { readCriteria } from "./filters";
import { formulaOfFile } from "./formula-text";

function readColumns(root: XmlNode): Table["columns"] {
  const criteria = readCriteria(childOf(root, "autoFilter"));
  return childrenNamed(childOf(root, "tableColumns"), "tableColumn").map((node, index) => {
    const calculated = childOf(node, "calculatedColumnFormula")?.text;
    const total = node.attributes["totalsRowFunction"];
    const totalFormula = childOf(node, "totalsRowFormula")?.text;
    const label = node.attributes["totalsRowLabel"];
    const filter = criteria.get(index);
    return {
      id: numberOf(node, "id") ?? index + 1,
      name: unescapeCellText(node.attributes["name"] ?? ""),
      ...(filter ? { filter } : {}),
      ...(calculated ? { calculated } : {}),
      ...(total && total !== "none" ? { totalsFunction: total } : {}),
      ...(totalFormula ? { totalsFormula: totalFormula } : {}),
      ...(label !== undefined ? { totalsLabel: label } : {}),
    };
  });
}

export function readTable(root: XmlNode, part: string): Table | null {
  const area = readArea(root.attributes["ref"] ?? "");
  if (root.local !== "table" || !area) return null;
  const style = childOf(root, "tableStyleInfo");
  const table: Table = {
    id: numberOf(root, "id") ?? 0,
    name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
    area,
    columns: readColumns(root),
    headerRow: (numberOf(root, "headerRowCount") ?? 1) > 0,
    totalRow: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes["name"] ?? "",
    showBandedRows: flagOf(style, "showRowStripes"),
    showBandedColumns: flagOf(style, "showColumnStripes"),
    showFirstColumn: flagOf(style, "showFirstColumn"),
    showLastColumn: flagOf(style, "showLastColumn"),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
    ...(flagOf(root, "insertRow") ? { insertRow: true } : {}),
    part,
  };
  for (const column of table.columns) {
    if (column.calculated !== undefined) column.calculated = formulaOfFile(column.calculated, [table], area.row, area.column);
    if (column.totalsFormula !== undefined) column.totalsFormula = formulaOfFile(column.totalsFormula, [table], area.row, area.column);
  }
  return table;
}

/** The tables of the sheet that stands in `sheetPart`, in the order of its relationships. */
export function readTables(parts: ReadonlyMap<string, Uint8Array>, sheetPart: string): Table[] {
  return relationshipsOf(parts, sheetPart)
    .filter((each) => each.kind === "table" && !each.external)
    .flatMap((each) => {
      const bytes = parts.get(each.target);
      const table = bytes ? readTable(parseXml(decodeXml(bytes)), each.target) : null;
      return table ? [table] : [];
    });
}
