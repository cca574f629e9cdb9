/** Charts and shapes in memory: plain mutable data beside the rest of the model. */

export interface ChartSeries {
  name: string;
  nameRef?: string;
  /** A1 reference with sheet (`'Ark 1'!$B$2:$B$9`). */
  values: string;
  categories: string | null;
  type: string;
  color: string | null;
  axisGroup: "Primary" | "Secondary";
  markerStyle?: string;
  lineWidth?: number;
  smooth?: boolean;
  labels?: boolean;
  [more: string]: unknown;
}

export interface ChartAxis {
  title: string | null;
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  numberFormat: string | null;
  visible: boolean;
  gridlines: boolean;
  categoryType: "Automatic" | "TextAxis" | "DateAxis";
  [more: string]: unknown;
}

export interface Chart {
  id: string;
  name: string;
  /** Office.js' chart type: `Line`, `ColumnClustered`, `ColumnStacked`, `BarClustered`, `XYScatterLines`, … */
  type: string;
  title: string | null;
  legend: { visible: boolean; position: string };
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  category: ChartAxis;
  value: ChartAxis;
  secondary: ChartAxis | null;
  /** Alternative text in the drawing. */
  descr: string;
  /** Further looks by path as in Office.js: `title/format/font` → `{bold: true}`, `axes/valueAxis` → `{tickLabelPosition: …}`. */
  looks?: Record<string, Record<string, unknown>>;
  /** Part it was read from; null for one made here. A read chart that nobody changed is kept as it was. */
  part: string | null;
  changed: boolean;
  [more: string]: unknown;
}

/** A text box, line, picture or other figure on a sheet. Measures in points. */
export interface Shape {
  id: string;
  name: string;
  type: "GeometricShape" | "Line" | "Image";
  /** `Rectangle`, `Oval`, …, or null where it is none. */
  geometry: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Looks by path as in Office.js: `fill` → `{foregroundColor}`, `textFrame/textRange` → `{text}`. */
  looks: Record<string, Record<string, unknown>>;
}
