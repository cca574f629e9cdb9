/** Every layout with its expected reading. */
import { amountsTiltak } from "./amounts-tiltak";
import { bulletsInCell } from "./bullets-in-cell";
import { comparisonYears } from "./comparison-years";
import { costAndYear } from "./cost-and-year";
import { frameTable } from "./frame-table";
import { frontSheetUnit } from "./front-sheet-unit";
import { investmentRange } from "./investment-range";
import { investments } from "./investments";
import type { Layout } from "./layout";
import { marksColour } from "./marks-colour";
import { narratives } from "./narratives";
import { numberedList } from "./numbered-list";
import { pasted } from "./pasted";
import { periodNynorsk } from "./period-nynorsk";
import { framsikt } from "./framsikt";
import { investmentFinancing } from "./investment-financing";
import { twoCosts } from "./two-costs";
import { mergedMeasures } from "./merged-measures";
import { typeMarks } from "./type-marks";
import { unitPrices } from "./unit-prices";
import { unitNowhere } from "./unit-nowhere";
import { numberedSections } from "./numbered-sections";
import { freeTime } from "./free-time";
import { severalSheets } from "./several-sheets";
import { notTiltak } from "./not-tiltak";
import { sideBySide } from "./side-by-side";

export const layouts: readonly Layout[] = [
  amountsTiltak, frameTable, comparisonYears, investments, investmentRange, costAndYear, periodNynorsk, sideBySide,
  narratives, marksColour, numberedList, bulletsInCell, pasted, frontSheetUnit,
  framsikt, investmentFinancing, twoCosts, mergedMeasures, unitNowhere, numberedSections, freeTime, severalSheets, notTiltak, unitPrices, typeMarks,
];
