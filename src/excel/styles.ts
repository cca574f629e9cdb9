/** Named looks turned into Excel's formats. Contrast of text on fill is at least 4.5:1 in each. */
import type { StyleName } from "../sheets/design";

export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** Points, where the text is larger than a row is high. */
  readonly rowHeight?: number;
  readonly indent?: number;
  /** Set to the top of a row that is higher than one line. */
  readonly upright?: boolean;
  readonly top?: boolean;
  /** Line under the cells. */
  readonly bottom?: boolean;
}

const petrol = "#0B5A4A";
const pale = "#E4EFEC";
const grey = "#595959";
const kroner = "#,##0;-#,##0;–";
/** Thousands shown of whole kroner; the cell still holds kroner. */
const thousand = "#,##0,;-#,##0,;–";
const aarsverk = "0.0#;-0.0#;–";

export const looks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 16, colour: petrol, rowHeight: 24 },
  subtitle: { colour: grey },
  note: { italic: true, colour: grey },
  head: { bold: true, fill: pale, wrap: true, bottom: true },
  "head-right": { bold: true, fill: pale, align: "Right", bottom: true },
  part: { bold: true, fill: pale, bottom: true },
  upright: { upright: true },
  indent: { align: "Left", indent: 1 },
  "head-year": { bold: true, fill: pale, align: "Right", numberFormat: "0", bottom: true },
  section: { bold: true, fill: "#F2F2F2" },
  text: {},
  wrapped: { wrap: true },
  code: { numberFormat: "@" },
  read: { colour: grey, fill: "#F2F2F2" },
  choice: { fill: "#FFF4CC" },
  derived: {},
  kroner: { numberFormat: kroner },
  "kroner-total": { numberFormat: kroner, bold: true, top: true },
  thousand: { numberFormat: thousand },
  "thousand-total": { numberFormat: thousand, bold: true, top: true },
  rest: { numberFormat: "#,##0;-#,##0;" },
  "rest-thousand": { numberFormat: "#,##0,;-#,##0,;" },
  aarsverk: { numberFormat: aarsverk },
  "aarsverk-total": { numberFormat: aarsverk, bold: true, top: true },
  percent: { numberFormat: "0.0 %" },
  factor: { numberFormat: "0.0000", align: "Right" },
  mark: { numberFormat: "[>=1000]#,##0;[<=-1000]-#,##0;General" },
  year: { numberFormat: "0", align: "Right" },
  "year-left": { numberFormat: "0", align: "Left" },
  dot: { align: "Center", colour: petrol },
  count: { numberFormat: "0;-0;–", align: "Left" },
  rate: { numberFormat: "0.0" },
  "date-time": { numberFormat: "dd.mm.yyyy hh:mm", align: "Left" },
  doubt: { italic: true, colour: "#8A4B00" },
  check: { italic: true, colour: grey, numberFormat: "#,##0;-#,##0;0" },
  link: { colour: "#0B5394", underline: true },
  "severity-error": { bold: true, colour: "#A4262C" },
  "severity-warning": { bold: true, colour: "#8A4B00" },
  "severity-info": { colour: "#0B5394" },
};

/** Queues the look of a range. A property the look does not name is left as it is. */
export function applyLook(range: Excel.Range, look: Look): void {
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  const { font, fill } = range.format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline === true) font.underline = "Single";
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.align !== undefined) range.format.horizontalAlignment = look.align;
  if (look.wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  if (look.upright === true) range.format.verticalAlignment = "Top";
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.rowHeight !== undefined) range.format.rowHeight = look.rowHeight;
  if (look.top === true) line(range, "EdgeTop");
  if (look.bottom === true) line(range, "EdgeBottom");
}

function line(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = petrol;
}
