/** Drawing parts: a frame for each chart, with alternative text. */
import type { Chart, Sheet } from "../../model";
import { anchorAt, type Anchor } from "../anchor";
import { relationshipNamespace, xmlHead } from "../package/kinds";
import { element } from "../xml/escape";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What stands inside `<xdr:from>` and `<xdr:to>`. */
export function cornerXml(prefix: string, anchor: Anchor): string {
  const { column, columnOffset, row, rowOffset } = anchor;
  return `<${prefix}col>${column}</${prefix}col><${prefix}colOff>${columnOffset}</${prefix}colOff><${prefix}row>${row}</${prefix}row><${prefix}rowOff>${rowOffset}</${prefix}rowOff>`;
}

/** The anchor of a chart; `number` is unique in its drawing. It declares its own namespaces, to stand in any drawing. */
export function frameXml(chart: Chart, sheet: Sheet, relation: string, number: number): string {
  const from = cornerXml("xdr:", anchorAt(sheet, chart.left, chart.top));
  const to = cornerXml("xdr:", anchorAt(sheet, chart.left + chart.width, chart.top + chart.height));
  // Office.js has no alternative text: without one the title is better than silence for those who cannot see.
  const properties = element("xdr:cNvPr", { id: number, name: chart.name, descr: chart.descr || chart.title || null });
  const reference = `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="${relation}"/>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawingNamespace}" xmlns:a="${mainDrawing}" editAs="oneCell"><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export function drawingXml(frames: string): string {
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="${mainDrawing}">${frames}</xdr:wsDr>`;
}
