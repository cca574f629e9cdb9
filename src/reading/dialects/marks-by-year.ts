/** Marks under years, with the cost in a column of its own. */
import { isBroken } from "../find/mend";
import { columnsOf } from "../table";
import type { TableDialect } from "./dialect";

export const marksByYear: TableDialect = {
  shape: "table",
  id: "marks-by-year",
  name: "Kryss under år",
  about:
    "År i rekke (to eller fire sifre, datoer eller «År 1») med x, ✓, •, 1 eller bare farge under. Kostnaden står i en egen kolonne. Står kryss og beløp på flere linjer i cellene, følges linjene.",
  family: "plan",
  sample: [
    "1. Område: Forebygging|| Stipulert kostnad i 2011 kr|År for igangsetting||",
    "|Beskrivelse av tiltak||12|13|14",
    "1|Frisklivskoordinator, ½ stilling|250 000||x|",
    "2|Turgruppe for eldre||x||",
  ],
  recognise: (table) => (columnsOf(table, "year-mark").length > 0 && !isBroken(table) ? 0.9 : 0),
};
