/** A native chart part. */
import type { Book, Chart } from "../../model";
import { relationshipNamespace, xmlHead } from "../package/kinds";
import { element } from "../xml/escape";
import { plotXml } from "./plot";
import { labelXml, lookOf, titleFont, titleXml } from "./text";

const blanks: Record<string, string> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
const sides: Record<string, string> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

function legendXml(chart: Chart): string {
  if (!chart.legend.visible) return "";
  return `<c:legend>${element("c:legendPos", { val: sides[chart.legend.position] ?? "b" })}<c:overlay val="0"/>${labelXml(chart.looks, "legend/format/font")}</c:legend>`;
}

/** The part's text, with the last known points of every series. */
export function chartXml(chart: Chart, book: Book): string {
  const title = chart.title ? titleXml(chart.title, chart.looks, "title/format/font", titleFont) : "";
  const namespaces =
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="${relationshipNamespace}"`;
  const frame = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  return (
    `${xmlHead}<c:chartSpace ${namespaces}>${element("c:date1904", { val: book.date1904 })}<c:lang val="nb-NO"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title}${element("c:autoTitleDeleted", { val: title === "" })}${plotXml(chart, book)}${legendXml(chart)}` +
    `<c:plotVisOnly val="1"/>${element("c:dispBlanksAs", { val: blanks[String(lookOf(chart, "", "displayBlanksAs"))] ?? "gap" })}</c:chart>${frame}` +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr></c:chartSpace>'
  );
}
