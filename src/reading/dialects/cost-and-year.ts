/** Tiltak | Kostnad | År: one amount, maybe with a time in a column of its own. */
import { isBroken } from "../find/mend";
import { columnsOf, type RoledTable } from "../table";
import type { TableDialect } from "./dialect";
import { isInvestmentTable } from "./investment-table";

export function hasCostWithoutYears(table: RoledTable): boolean {
  const years = columnsOf(table, "year-amount").length + columnsOf(table, "year-mark").length;
  return years === 0 && columnsOf(table, "cost").length + columnsOf(table, "total").length > 0;
}

export const costAndYear: TableDialect = {
  shape: "table",
  id: "cost-and-year",
  name: "Kostnad og år i hver sin kolonne",
  about:
    "Ett beløp i en kostnadskolonne, som tall eller tekst, og gjerne år, periode eller frist i en annen. Uten år blir beløpet ikke tidfestet.",
  family: "plan",
  sample: ["Nr|Tiltak|Kostnad|År", "1|Ny minibuss|kr 650 000|2026", "2|Kurs i velferdsteknologi|0,1 mill|2027"],
  recognise: (table) => (hasCostWithoutYears(table) && !isInvestmentTable(table) && !isBroken(table) ? 0.9 : 0),
};
