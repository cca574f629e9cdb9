/** All classes that are answered. A new class is one file and one line here. */
import { ExcelProblem } from "../problem";
import type { Definition, ObjectClass } from "./define";
import type { Kind } from "./things";
import {
  applicationClass,
  cultureClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
} from "./application";
import {
  axisTitleClass,
  chartAxesClass,
  chartAxisClass,
  dataLabelsClass,
  gridlinesClass,
} from "./chart-axes";
import {
  chartAreaFormatClass,
  chartBorderClass,
  chartFillClass,
  chartFontClass,
  chartFormatClasses,
  chartLineClass,
  plotAreaClass,
} from "./chart-format";
import {
  pointClass,
  pointsClass,
  seriesClass,
  seriesCollectionClass,
  seriesFormatClass,
  trendlineClass,
  trendlinesClass,
} from "./chart-series";
import {
  chartClass,
  chartLegendClass,
  chartsClass,
  chartTitleClass,
  legendEntriesClass,
  legendEntryClass,
} from "./charts";
import { autoFilterClass } from "./auto-filter";
import { dataLabelClass, dataTableClass, errorBarsClass, formatStringClass, trendlineLabelClass } from "./chart-labels";
import { commentClass, commentsClass, repliesClass, replyClass } from "./comments";
import { conditionalFormatClass, conditionalFormatsClass } from "./conditional-formats";
import {
  cellValueClass,
  colorScaleClass,
  conditionalBorderClass,
  conditionalBordersClass,
  conditionalFillClass,
  conditionalFontClass,
  conditionalLookClass,
  customFormatClass,
  dataBarClass,
  formatRuleClass,
  iconSetClass,
  negativeBarClass,
  positiveBarClass,
  presetClass,
  textFormatClass,
  topBottomClass,
} from "./conditional-rules";
import { headerFooterClass, headerFooterGroupClass } from "./headers-footers";
import { pageBreakClass, pageBreaksClass } from "./page-breaks";
import { rangeAreasCollectionClass, workbookRangeAreasClass } from "./range-formulas";
import { shapeFillClass, shapeFontClass, shapeLineClass, textFrameClass, textRangeClass } from "./shape-format";
import { geometricShapeClass, imageClass, lineClass, shapeClass, shapesClass } from "./shapes";
import { sheetPropertiesClass, sheetPropertyClass } from "./sheet-properties";
import { dataValidationClass } from "./data-validation";
import { filterClass } from "./filters";
import { functionResultClass, functionsClass } from "./functions";
import { nameClass, namesClass, nameValuesClass } from "./names";
import { rangeClass } from "./range";
import {
  rangeAreasClass,
  rangeCollectionClass,
  rangeViewClass,
  rangeViewsClass,
  removeDuplicatesResultClass,
} from "./range-areas";
import {
  formatProtectionClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from "./range-format";
import {
  freezePanesClass,
  pageLayoutClass,
  worksheetProtectionClass,
} from "./sheet-parts";
import { rangeSortClass, tableSortClass } from "./sorting";
import {
  scopedTablesClass,
  tableClass,
  tableColumnClass,
  tableColumnsClass,
  tableRowClass,
  tableRowsClass,
  tablesClass,
} from "./tables";
import { workbookClass } from "./workbook";
import { customXmlClass, scopedXmlClass, xmlPartClass } from "./custom-xml";
import { styleClass, stylesClass } from "./styles";
import {
  customPropertiesClass,
  customPropertyClass,
  documentPropertiesClass,
  settingClass,
  settingsClass,
  workbookProtectionClass,
} from "./workbook-parts";
import { worksheetClass } from "./worksheet";
import { worksheetsClass } from "./worksheets";

const definitions: readonly Definition[] = [
  applicationClass, cultureClass, datetimeFormatInfoClass, numberFormatInfoClass, runtimeClass, axisTitleClass,
  chartAxesClass, chartAxisClass, dataLabelsClass, gridlinesClass, chartAreaFormatClass, chartBorderClass,
  chartFillClass, chartFontClass, ...chartFormatClasses, chartLineClass, plotAreaClass, pointClass,
  pointsClass, seriesClass, seriesCollectionClass, seriesFormatClass, trendlineClass, trendlinesClass,
  chartClass, chartLegendClass, chartsClass, chartTitleClass, legendEntriesClass, legendEntryClass,
  commentClass, commentsClass, repliesClass, replyClass, conditionalFormatClass, conditionalFormatsClass,
  cellValueClass, colorScaleClass, conditionalBorderClass, conditionalBordersClass, conditionalFillClass,
  conditionalFontClass, conditionalLookClass, customFormatClass, dataBarClass, formatRuleClass, iconSetClass,
  negativeBarClass, positiveBarClass, presetClass, textFormatClass, topBottomClass, dataValidationClass,
  autoFilterClass, filterClass, functionResultClass, functionsClass, nameClass, namesClass, nameValuesClass,
  rangeClass, rangeAreasClass, rangeCollectionClass, rangeViewClass, rangeViewsClass,
  removeDuplicatesResultClass, formatProtectionClass, rangeBorderClass, rangeBordersClass, rangeFillClass,
  rangeFontClass, rangeFormatClass, freezePanesClass, headerFooterClass, headerFooterGroupClass,
  pageLayoutClass, worksheetProtectionClass, rangeSortClass, tableSortClass, scopedTablesClass, tableClass,
  tableColumnClass, tableColumnsClass, tableRowClass, tableRowsClass, tablesClass, workbookClass,
  customPropertiesClass, customPropertyClass, customXmlClass, documentPropertiesClass, scopedXmlClass,
  settingClass, settingsClass, styleClass, stylesClass, workbookProtectionClass, xmlPartClass, worksheetClass,
  worksheetsClass, dataLabelClass, dataTableClass, errorBarsClass, formatStringClass, trendlineLabelClass,
  pageBreakClass, pageBreaksClass, rangeAreasCollectionClass, workbookRangeAreasClass, shapeFillClass, shapeFontClass,
  shapeLineClass, textFrameClass, textRangeClass, geometricShapeClass, imageClass, lineClass, shapeClass, shapesClass,
  sheetPropertiesClass, sheetPropertyClass,
];

/** Members whose name on the wire is not that of the documented property. */
const aliases: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

export interface KnownClass {
  readonly kind: Kind;
  readonly members: ObjectClass<never>;
  /** The member called so without regard to case. */
  find(name: string): string | undefined;
  /** The documented name of a member. */
  alias(member: string): string;
}

function known(definition: Definition): KnownClass {
  const members = definition.members as ObjectClass<never>;
  const names = new Map<string, string>();
  for (const group of [members.scalars, members.links]) {
    for (const name of Object.keys(group ?? {})) names.set(name.toLowerCase(), name);
  }
  return { kind: definition.kind, members, find: (name) => names.get(name), alias: (member) => aliases[member] ?? member };
}

const classes = new Map(definitions.map((definition) => [definition.kind as string, known(definition)]));

export function classOf(kind: string): KnownClass {
  const found = classes.get(kind);
  if (!found) throw new ExcelProblem("ApiNotFound", `${kind} could not be found.`);
  return found;
}

export const knownKinds: readonly string[] = [...classes.keys()];
