/** The plain Office theme (Calibri) that a new workbook carries; Excel demands a whole one. */
import { xmlHead } from "../package/kinds";
import { element } from "../xml/escape";

const colors: [string, string][] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

function colorXml(): string {
  const system: Record<string, string> = { dk1: "windowText", lt1: "window" };
  return colors
    .map(([name, value]) => {
      const sys = system[name];
      return `<a:${name}>${sys ? element("a:sysClr", { val: sys, lastClr: value }) : element("a:srgbClr", { val: value })}</a:${name}>`;
    })
    .join("");
}

const placeholder = '<a:schemeClr val="phClr"/>';
const fill = `<a:solidFill>${placeholder}</a:solidFill>`;

function lineXml(width: number): string {
  return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
}

function fontXml(name: string, face: string): string {
  return `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
}

export function themeXml(): string {
  const fonts = fontXml("majorFont", "Calibri Light") + fontXml("minorFont", "Calibri");
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  const formats =
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lineXml(6350)}${lineXml(12700)}${lineXml(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`;
  return (
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>` +
    `<a:clrScheme name="Office">${colorXml()}</a:clrScheme><a:fontScheme name="Office">${fonts}</a:fontScheme>` +
    `<a:fmtScheme name="Office">${formats}</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}
