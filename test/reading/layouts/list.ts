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
import { sideBySide } from "./side-by-side";

export const layouts: readonly Layout[] = [
  amountsTiltak, frameTable, comparisonYears, investments, investmentRange, costAndYear, periodNynorsk, sideBySide,
  narratives, marksColour, numberedList, bulletsInCell, pasted, frontSheetUnit,
];
