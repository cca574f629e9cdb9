/** The commonest table of an økonomiplan: one amount a year. */
import { columnsOf, hasCountedYears } from "../table";
import type { TableDialect } from "./dialect";
import { isInvestmentTable } from "./investment-table";

export const amountsByYear: TableDialect = {
  shape: "table",
  id: "amounts-by-year",
  name: "Beløp under år",
  about:
    "En kolonne for hvert år med beløp under. Regnskap og budsjett for år før planen er sammenligningsår og leses ikke inn. Enheten hentes fra overskriften, teksten over eller under, eller et annet ark.",
  family: "amounts",
  sample: [
    "Tiltak (i 1000 kroner)|Inv/Drift|2026|2027|2028|2029",
    "Økt grunnbemanning|Drift|650|1300|1300|1300",
    "Færre vikarer|Drift|-200|-400|-400|-400",
    "Sum tiltak||450|900|900|900",
  ],
  recognise: (table) => {
    if (columnsOf(table, "year-amount").length > 0) return isInvestmentTable(table) ? 0 : 0.9;
    return hasCountedYears(table) && columnsOf(table, "year-mark").length === 0 ? 0.7 : 0;
  },
};
