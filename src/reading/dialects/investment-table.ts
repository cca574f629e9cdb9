/** Investment projects: a total, what was granted before, years, when it is finished. */
import { tableKind } from "../find/table-kind";
import { isBroken } from "../find/mend";
import { columnsOf, type RoledTable } from "../table";
import type { TableDialect } from "./dialect";

/** Years or a total, and a column that only investments have; or a total in a table said to be of investments. */
export function isInvestmentTable(table: RoledTable): boolean {
  const has = (role: Parameters<typeof columnsOf>[1]): boolean => columnsOf(table, role).length > 0;
  const invests = tableKind(table.found) === "investering";
  if (has("year-mark")) return false;
  if (has("year-amount")) return has("granted-before") || (invests && (has("total") || has("period") || has("cost")));
  return (invests || has("granted-before")) && (has("total") || has("cost"));
}

export const investmentTable: TableDialect = {
  shape: "table",
  id: "investment-table",
  name: "Investeringsoversikt",
  about:
    "Prosjekter med totalramme, bevilget før, beløp per år eller en byggeperiode og ferdigår. Alt er investering. Totalen er kostnaden bare der ingen år har beløp; ellers er den en kontroll.",
  family: "amounts",
  sample: [
    "Investeringsprosjekt (mill. kr)|Ferdig|Totalt|Bevilget før|2026|2027",
    "Ny barnehage|2027|80|5|40|35",
    "Utskifting av brannbil|2026|6||6|",
  ],
  recognise: (table) => (isInvestmentTable(table) && !isBroken(table) ? 0.9 : 0),
};
