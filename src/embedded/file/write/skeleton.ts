/** The package of a workbook made from nothing: a workbook without sheets, a normal style, a theme. */
import { contentTypes, mainNamespace, relationshipNamespace, relationshipTypes, xmlHead } from "../package/kinds";
import { element } from "../xml/escape";
import { encodeXml } from "../xml/encoding";
import { themeXml } from "./theme";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

function typesXml(): string {
  const defaults =
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
    element("Default", { Extension: "xml", ContentType: "application/xml" });
  const parts: [string, string][] = [
    ["/xl/workbook.xml", workbookType],
    ["/xl/theme/theme1.xml", themeType],
    ["/xl/styles.xml", stylesType],
    ["/docProps/core.xml", contentTypes.core],
    ["/docProps/app.xml", contentTypes.app],
  ];
  const overrides = parts.map(([PartName, ContentType]) => element("Override", { PartName, ContentType })).join("");
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`;
}

function relationshipsXml(list: [string, string][]): string {
  const inner = list.map(([Type, Target], at) => element("Relationship", { Id: `rId${at + 1}`, Type, Target })).join("");
  return `${xmlHead}<Relationships xmlns="${packageRelationships}">${inner}</Relationships>`;
}

const workbookXml =
  `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><workbookPr/><bookViews>` +
  `<workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`;

const stylesXml =
  `${xmlHead}<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const appXml = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

const coreNamespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The parts; sheets and all else are added as to any opened package. */
export function skeleton(): Map<string, Uint8Array> {
  const parts: [string, string][] = [
    ["[Content_Types].xml", typesXml()],
    ["_rels/.rels", relationshipsXml([[`${relationshipNamespace}/officeDocument`, "xl/workbook.xml"], [relationshipTypes.core, "docProps/core.xml"], [relationshipTypes.app, "docProps/app.xml"]])],
    ["xl/workbook.xml", workbookXml],
    ["xl/_rels/workbook.xml.rels", relationshipsXml([[relationshipTypes.styles, "styles.xml"], [`${relationshipNamespace}/theme`, "theme/theme1.xml"]])],
    ["xl/styles.xml", stylesXml],
    ["xl/theme/theme1.xml", themeXml()],
    ["docProps/core.xml", `${xmlHead}<cp:coreProperties ${coreNamespaces}/>`],
    ["docProps/app.xml", appXml],
  ];
  return new Map(parts.map(([name, text]) => [name, encodeXml(text)]));
}
