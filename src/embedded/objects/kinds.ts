/** For each class of Excel's interface that is answered: what stands behind an object of it. */
import type { Book, Chart, ChartSeries, Comment, ConditionalFormat, Name, Shape, Sheet, Table } from "../model";
import type { AreasRef, Bag, BorderRef, ColumnFilterRef, LookRef, RangeRef } from "./refs";

/** A part of a sheet, with the sheet it stands on. */
export interface OnSheet<T> {
  sheet: Sheet;
  of: T;
}

interface TableColumnRef extends OnSheet<Table> {
  id: number;
}

interface CommentReplyRef extends OnSheet<Comment> {
  id: string;
}

interface SeriesRef extends OnSheet<Chart> {
  series: ChartSeries;
}

interface ChartAxisRef extends OnSheet<Chart> {
  which: "category" | "value" | "secondary";
}

interface ScopedXml {
  namespace: string | null;
}

export interface ThingKinds {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  WorkbookProtection: Book;
  Functions: Book;
  FunctionResult: { value: unknown; error: string | null };
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { key: string };
  SettingCollection: Book;
  Setting: { key: string };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: ScopedXml;
  CustomXmlPart: { id: string };
  StyleCollection: Book;
  Style: { name: string };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: { sheet: Sheet; pages: "default" | "even" | "first" };
  AutoFilter: { sheet: Sheet; table: Table | null };
  PageBreakCollection: { sheet: Sheet; key: "rowBreaks" | "columnBreaks" };
  PageBreak: { sheet: Sheet; key: "rowBreaks" | "columnBreaks"; at: number };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { sheet: Sheet; key: string };
  WorkbookRangeAreas: AreasRef[];
  RangeAreasCollection: AreasRef[];
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeCollection: RangeRef[];
  RangeView: RangeRef;
  RangeViewCollection: RangeRef;
  RangeFormat: AreasRef;
  RangeFill: LookRef;
  RangeFont: LookRef;
  FormatProtection: LookRef;
  RangeBorderCollection: LookRef;
  RangeBorder: BorderRef;
  RangeSort: RangeRef;
  RemoveDuplicatesResult: { removed: number; uniqueRemaining: number };
  DataValidation: AreasRef;
  ConditionalFormatCollection: AreasRef;
  ConditionalFormat: OnSheet<ConditionalFormat>;
  CellValueConditionalFormat: OnSheet<ConditionalFormat>;
  CustomConditionalFormat: OnSheet<ConditionalFormat>;
  ConditionalFormatRule: OnSheet<ConditionalFormat>;
  TextConditionalFormat: OnSheet<ConditionalFormat>;
  TopBottomConditionalFormat: OnSheet<ConditionalFormat>;
  PresetCriteriaConditionalFormat: OnSheet<ConditionalFormat>;
  ColorScaleConditionalFormat: OnSheet<ConditionalFormat>;
  IconSetConditionalFormat: OnSheet<ConditionalFormat>;
  DataBarConditionalFormat: OnSheet<ConditionalFormat>;
  ConditionalDataBarPositiveFormat: Bag;
  ConditionalDataBarNegativeFormat: Bag;
  ConditionalRangeFormat: OnSheet<ConditionalFormat>;
  ConditionalRangeFont: Bag;
  ConditionalRangeFill: Bag;
  ConditionalRangeBorderCollection: OnSheet<ConditionalFormat>;
  ConditionalRangeBorder: Bag & { side: string };
  NamedItemCollection: { sheet: Sheet | null };
  NamedItem: { name: Name };
  NamedItemArrayValues: { name: Name };
  TableCollection: { sheet: Sheet | null };
  TableScopedCollection: { tables: OnSheet<Table>[] };
  Table: OnSheet<Table>;
  TableColumnCollection: OnSheet<Table>;
  TableColumn: TableColumnRef;
  TableRowCollection: OnSheet<Table>;
  TableRow: OnSheet<Table> & { at: number };
  TableSort: OnSheet<Table>;
  Filter: ColumnFilterRef;
  CommentCollection: { sheet: Sheet | null };
  Comment: OnSheet<Comment>;
  CommentReplyCollection: OnSheet<Comment>;
  CommentReply: CommentReplyRef;
  ChartCollection: Sheet;
  Chart: OnSheet<Chart>;
  ChartTitle: OnSheet<Chart>;
  ChartLegend: OnSheet<Chart>;
  ChartLegendEntryCollection: OnSheet<Chart>;
  ChartLegendEntry: Bag & { index: number };
  ChartAxes: OnSheet<Chart>;
  ChartAxis: ChartAxisRef;
  ChartAxisTitle: ChartAxisRef;
  ChartGridlines: ChartAxisRef & { major: boolean };
  ChartSeriesCollection: OnSheet<Chart>;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartPointsCollection: SeriesRef;
  ChartPoint: SeriesRef & { index: number };
  ChartTrendlineCollection: SeriesRef;
  ChartTrendline: SeriesRef & { index: number };
  ChartDataLabels: OnSheet<Chart> & { series: ChartSeries | null };
  ChartAreaFormat: Bag;
  ChartPlotArea: Bag;
  ChartPlotAreaFormat: Bag;
  ChartTitleFormat: Bag;
  ChartLegendFormat: Bag;
  ChartAxisFormat: Bag;
  ChartAxisTitleFormat: Bag;
  ChartGridlinesFormat: Bag;
  ChartDataLabelFormat: Bag;
  ChartPointFormat: Bag;
  ChartTrendlineFormat: Bag;
  ChartDataLabel: Bag;
  ChartTrendlineLabel: Bag;
  ChartTrendlineLabelFormat: Bag;
  ChartDataTable: Bag;
  ChartDataTableFormat: Bag;
  ChartErrorBars: Bag;
  ChartErrorBarsFormat: Bag;
  ChartFormatString: Bag;
  ShapeCollection: Sheet;
  Shape: OnSheet<Shape>;
  GeometricShape: OnSheet<Shape>;
  Line: OnSheet<Shape>;
  Image: OnSheet<Shape>;
  ShapeFill: Bag;
  ShapeLineFormat: Bag;
  TextFrame: Bag;
  /** `length` null: to the end of the text. */
  TextRange: { bag: Bag; from: number; length: number | null };
  ShapeFont: Bag;
  ChartFill: Bag;
  ChartLineFormat: Bag;
  ChartBorder: Bag;
  ChartFont: Bag;
}
