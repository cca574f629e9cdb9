/** Content types and relationship types of the parts that we write. */

const sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const contentTypes = {
  worksheet: `${sheetml}.worksheet+xml`,
  table: `${sheetml}.table+xml`,
  comments: `${sheetml}.comments+xml`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  person: "application/vnd.ms-excel.person+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

export const relationshipTypes = {
  worksheet: `${office}/worksheet`,
  hyperlink: `${office}/hyperlink`,
  table: `${office}/table`,
  comments: `${office}/comments`,
  vml: `${office}/vmlDrawing`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  styles: `${office}/styles`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  custom: `${office}/custom-properties`,
  app: `${office}/extended-properties`,
  core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  threadedComments: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  person: "http://schemas.microsoft.com/office/2017/10/relationships/person",
} as const;

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = office;
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
