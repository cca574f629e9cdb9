/** Pasted from Word or PDF: one row of the table lies broken over several rows of the sheet. */
import { columnsOf, type FoundTable, type RoledTable } from "../table";
import { brokenRows, mended } from "../find/mend";
import type { TableDialect } from "./dialect";

export const pasted: TableDialect = {
  shape: "table",
  id: "pasted",
  name: "Innlimt fra Word eller PDF",
  about:
    "Rader som er brutt over flere rader i arket, ord som er delt («Investeringsmidle» + «r»), overskrift som gjentas. Radene skjøtes sammen før kolonnene leses.",
  family: "plan",
  sample: ["Nr|Tiltak|Finansiering|År", "1|System for ledelse og|Investeringsmidle|2025-", "|kvalitetsforbedring|r|26", "2|Samlokalisere|Egne rammer|2026", "|dagsentertilbud||"],
  recognise: (table) => (isBroken(table) ? 0.95 : 0),
  prepare: (found: FoundTable) => mended(found),
};

/** At least two rows, or one in five, only carry on the row above. */
export function isBroken(table: RoledTable): boolean {
  if (columnsOf(table, "year-amount").length > 0) return false;
  const broken = brokenRows(table.found);
  return broken.rows.size >= 2 || (broken.rows.size === 1 && broken.filled <= 6);
}
