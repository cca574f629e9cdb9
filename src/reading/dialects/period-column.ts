/** A plan without amounts: goals, responsibility, financing and a time in free text. */
import { isBroken } from "../find/mend";
import { columnsOf } from "../table";
import type { TableDialect } from "./dialect";
import { namesOnly } from "../find/names-only";
import { hasCostWithoutYears } from "./cost-and-year";

export const periodColumn: TableDialect = {
  shape: "table",
  id: "period-column",
  name: "Handlingsplan med tid i tekst",
  about:
    "Mål, tiltak, ansvar, finansiering og tid i fritekst («2021-22», «Oppstart 2025», «Kontinuerlig»). Mål kan være lister, også der Excel har gjort «1,7» til et tall. Det samme gjelder tabeller som bare navngir tiltak («Tiltak | Fylkesveg»), og kolonner for kort og lang sikt. Tiltakene er ikke kostnadsberegnet.",
  family: "plan",
  sample: ["Mål|Tiltak|Ansvar|Finansiering|År", "1|Tidlig innsats i barnehagen|Barnehagesjef|Egne rammer|2025-26", "1,2|Foreldrekurs|Helsestasjon|Prosjektmidler|Kontinuerlig"],
  recognise: (table) => {
    if (isBroken(table)) return 0;
    const has = (role: Parameters<typeof columnsOf>[1]): boolean => columnsOf(table, role).length > 0;
    const years = has("year-amount") || has("year-mark");
    if (years || hasCostWithoutYears(table) || !has("title")) return 0;
    const plan = (["period", "financing", "responsible", "goals"] as const).filter(has).length;
    return has("period") ? 0.9 : plan >= 1 ? 0.7 : has("positions") ? 0.6 : namesOnly(table) ? 0.55 : 0;
  },
};
