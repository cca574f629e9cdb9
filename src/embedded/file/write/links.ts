/** Hyperlinks: inner ones by location, outer ones by relationship. */
import type { Cell, Sheet } from "../../model";
import { cellName } from "../address";
import type { PackageDraft } from "../package/draft";
import { relationshipTypes } from "../package/kinds";
import { element } from "../xml/escape";

type Link = NonNullable<Cell["link"]>;

/** Addresses keep their own escapes; what no address may hold is escaped. */
function cleanAddress(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, (each) => encodeURIComponent(each));
}

export function linkXml(ref: string, link: Link, part: string, draft: PackageDraft, relation = (id: string): string => `r:id="${id}"`): string {
  const address = link.address?.trim();
  const inner = link.documentReference?.replace(/^#/, "");
  const values = { ref, location: inner || null, tooltip: link.screenTip || null, display: inner && !address ? inner : null };
  const written = element("hyperlink", values);
  if (!address) return written;
  const id = draft.relate(part, relationshipTypes.hyperlink, cleanAddress(address), true);
  return written.replace(/^<hyperlink/, `<hyperlink ${relation(id)}`);
}

/** All linked cells, row by row. */
export function linkedCells(sheet: Sheet): { row: number; column: number; link: Link }[] {
  const found: { row: number; column: number; link: Link }[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) if (cell.link && (cell.link.address || cell.link.documentReference)) found.push({ row, column, link: cell.link });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

export function linksXml(sheet: Sheet, part: string, draft: PackageDraft): string {
  const all = linkedCells(sheet).map(({ row, column, link }) => linkXml(cellName(row, column), link, part, draft));
  return all.length === 0 ? "" : `<hyperlinks>${all.join("")}</hyperlinks>`;
}
