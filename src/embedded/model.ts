/**
 * The workbook in memory: plain mutable data, 0-based rows and columns, as the wire counts them.
 * The objects of the wire (`objects/`) act on it, `file/` opens and saves it, `calc/` computes it.
 */

import type { Chart, Shape } from "./chart-model";

export type Scalar = string | number | boolean | null;
/** An Excel error held as a value. */
export interface ErrorValue {
  readonly error: string;
}
export type Value = Scalar | ErrorValue;

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** All of a cell's look. Immutable: a change interns another one in the `StyleBook`. */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  /** `#RRGGBB` in capitals. */
  readonly fontColor: string;
  /** `#RRGGBB`, or null without a fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
  readonly autoIndent?: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly script?: "Superscript" | "Subscript";
  /** Cell style that the look comes from (`Good`, `Heading 1`, …); absent = Normal. */
  readonly named?: string;
  /** Top, bottom, left, right, diagonal up/down; absent = none. `style` as in Office.js (`Continuous`, `Dash`, …). */
  readonly borders: Readonly<
    Partial<
      Record<
        "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown",
        { readonly style: string; readonly weight: string; readonly color: string }
      >
    >
  >;
  /** Index of the `<xf>` in the opened file that this style came from; null for one made here. */
  readonly xf: number | null;
}

export interface Cell {
  value: Value;
  /** English A1 formula with `=`; absent for a constant. */
  formula?: string;
  /** Range filled by an array formula whose top left cell this is. */
  array?: Rect;
  /** True where `array` is how far a dynamic array has grown, not a range the user marked. */
  dynamic?: boolean;
  /** Index into `Book.styles`. */
  style: number;
  /** True where the user began the text with an apostrophe. */
  quoted?: boolean;
  link?: { address?: string; documentReference?: string; screenTip?: string };
}

export interface Axis {
  /** Points; null = standard. */
  size: number | null;
  hidden: boolean;
  /** Index into `Book.styles`, or null. */
  style: number | null;
  /** Hidden by a filter, not by hand. */
  filtered?: boolean;
  /** Depth of grouping (outline level), 1–7; absent = not grouped. */
  level?: number;
}

export interface TableColumn {
  id: number;
  name: string;
  filter?: Record<string, unknown>;
  /** Formula that fills the column, with `=`, for new rows. */
  calculated?: string;
  /** What the total row shows: `sum`, `average`, `count`, `custom`, … as in the file; a label where it is text. */
  totalsFunction?: string;
  /** With `=`, where `totalsFunction` is `custom`. */
  totalsFormula?: string;
  totalsLabel?: string;
}

export interface Table {
  id: number;
  name: string;
  area: Rect;
  columns: TableColumn[];
  headerRow: boolean;
  totalRow: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  showFilterButton: boolean;
  /** True where the table has no rows: the empty one under its header is filled by the first that is added. */
  insertRow?: boolean;
  /** Part it was read from; null for one made here. */
  part: string | null;
}

export type { Chart, ChartAxis, ChartSeries, Shape } from "./chart-model";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  fitWidth: number | null;
  fitHeight: number | null;
  scale: number | null;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: string;
  footer: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Rows and columns before which somebody has put a page break. */
  rowBreaks?: readonly number[];
  columnBreaks?: readonly number[];
  [more: string]: unknown;
}

export interface Validation {
  areas: Rect[];
  /**
   * Office.js' rule object: `{list: {inCellDropDown, source}}` with source `a,b` or `='Ark 1'!$A$1:$A$3`,
   * `{wholeNumber | decimal | date | time | textLength: {formula1, formula2?, operator}}` with numbers or formulas
   * with `=`, `{custom: {formula}}`.
   */
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown> | null;
  prompt: Record<string, unknown> | null;
  ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  id: string;
  areas: Rect[];
  /** Office.js' type (`CellValue`, `Custom`, `ContainsText`, …). */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /**
   * As Office.js writes it. CellValue, Custom, ContainsText, TopBottom, PresetCriteria: `{rule, format}` with rule
   * `{formula1, formula2?, operator}`, `{formula}` (English A1, as seen from the first cell), `{operator, text}`,
   * `{rank, type}`, `{criterion}` and format `{font: {bold, color, …}, fill: {color}, borders: {EdgeTop: {style,
   * color}}, numberFormat}`. ColorScale `{criteria: {minimum, midpoint?, maximum}}`, IconSet `{style, criteria,
   * reverseIconOrder, showIconOnly}`, DataBar `{barDirection, lowerBoundRule, upperBoundRule, positiveFormat, …}`.
   */
  detail: Record<string, unknown>;
  /** The element as it stood in the file, where it was read from one. */
  xml: string | null;
}

export interface Comment {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  created: string;
  resolved: boolean;
  replies: { id: string; author: string; text: string; created: string }[];
  /** A plain note of the older kind: no thread, no replies. */
  note?: true;
}

export interface Name {
  name: string;
  /** With `=`: `='Ark 1'!$A$1` or `=3`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Sheet id for a name of one sheet, null for the workbook's. */
  sheet: string | null;
}

export interface Sheet {
  /** `{00000001-…}` as Excel's. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** row → column → cell. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, Axis>;
  columns: Map<number, Axis>;
  /** Points. */
  standardHeight: number;
  standardWidth: number;
  merges: Rect[];
  tables: Table[];
  charts: Chart[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  comments: Comment[];
  protection: { protected: boolean; options: Record<string, unknown>; hasPassword: boolean };
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  page: PageLayout;
  autoFilter: { area: Rect; criteria: Record<string, unknown>[] } | null;
  /** The sheet's own properties, by name. Not in the saved file. */
  customProperties?: Map<string, string>;
  /** Shapes made here; those of an opened file stay in their part, unread. */
  shapes?: Shape[];
  /** Sheet part in the opened package; null for a sheet made here. */
  part: string | null;
}

/** Interns styles so that a cell holds a number. Index 0 is the workbook's normal style. */
export interface StyleBook {
  readonly list: Style[];
  intern(style: Style): number;
}

export interface Book {
  sheets: Sheet[];
  /** Id of the active sheet. */
  active: string;
  selection: { sheet: string; area: Rect };
  names: Name[];
  styles: StyleBook;
  date1904: boolean;
  properties: Record<string, string | number | null>;
  /** The user's own document properties. */
  customProperties: Map<string, string | number | boolean>;
  /** Cell styles by name beside Excel's own (`Good`, `Heading 1`, …), which a change here overrides. */
  namedStyles: Map<string, Style>;
  settings: Map<string, unknown>;
  customXml: { id: string; xml: string; part: string | null }[];
  /** Structure protection of the workbook. */
  structureProtected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  fileName: string;
  /** Display locale for text; `nb-NO` unless told. */
  locale: string;
  /** The opened file's parts, untouched; null for a workbook made here. */
  package: Map<string, Uint8Array> | null;
  /** True where the file was a macro workbook (.xlsm). */
  macros: boolean;
}
