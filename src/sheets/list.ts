/** All generated sheets, in the order in which they stand: one line a sheet. */
import { planFigures } from "../economy/figures";
import { assumptionsSheet } from "./assumptions";
import { calculationSheet } from "./calculation";
import { costLines, costSheet } from "./cost";
import { designDemografi } from "./demography";
import { controlSheet } from "./control";
import { goalsSheet } from "./goals";
import type { SheetDesign } from "./design";
import type { SheetInput, SheetWork } from "./input";
import { oekonomiplanSheet } from "./oekonomiplan";
import { positionsSheet } from "./positions";
import { registerSheet } from "./register";

const sheets: readonly ((work: SheetWork) => SheetDesign)[] = [
  registerSheet,
  assumptionsSheet,
  calculationSheet,
  costSheet,
  positionsSheet,
  oekonomiplanSheet,
  goalsSheet,
  controlSheet,
  (work) => designDemografi(work, work.rows.length > 0 && work.withoutCost !== true ? costLines(work) : null),
];

/** Designs of all generated sheets. Formulas of one may look at any other: all are to be made before formulas are written. */
export function designSheets(input: SheetInput): readonly SheetDesign[] {
  const work: SheetWork = { ...input, figures: planFigures(input.rows, input.assumptions) };
  return sheets.map((design) => design(work));
}
