/** A part of *Demografi*: a table and the chart drawn from it. */
import type { Area } from "../../plan/cell";
import type { ChartDesign } from "../design";
import type { Draft } from "../draft";
import type { SheetInput } from "../input";

/** Where the cost per year stands in the workbook: one row of years, drift and investering, equally long. */
export interface CostLines {
  /** Real title of the sheet. */
  readonly sheet: string;
  readonly years: Area;
  readonly drift: Area;
  readonly investering: Area;
  /** The same years and kroner as the engine has them; null where a price conversion is not known. */
  readonly figures: readonly {
    readonly year: number;
    readonly drift: number | null;
    readonly investering: number | null;
    /** Of drift, what is uavklart. */ readonly driftUncertain: number | null;
  }[];
}

export interface ChartPart {
  /** Rows the chart takes. */
  readonly height: number;
  /** Writes the part's table from a row on; null where there is nothing to draw. */
  put(
    draft: Draft,
    input: SheetInput,
    row: number,
    cost: CostLines | null,
  ): { readonly next: number; readonly chart: (at: Area) => ChartDesign } | null;
}
