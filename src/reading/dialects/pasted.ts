/** Pasted from Word or PDF: one row of the table lies broken over several rows of the sheet. */
import { isBroken, mended } from "../find/mend";
import type { FoundTable } from "../table";
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
