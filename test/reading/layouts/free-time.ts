/** Free words of time of every kind, goals under goals, blank rows, the table far from the corner. */
import { sheet, type Layout } from "./layout";

export const freeTime: Layout = {
  name: "free words of time, goals under goals, far from the corner",
  grids: [sheet("Plan", `


|||Rusmiddelpolitisk handlingsplan 2025-2028


|||Delmål|Aktivitet|Når|Ansvar
|||1.1|Foreldremøter på ungdomstrinnet|Årlig|Skole

|||1.2|Natteravner|I planperioden|FAU
|||2.1|Oppsøkende team|2025→|NAV
|||2.1|Felles rutiner ved bekymring|1. halvår 2026|Barnevern

|||2.3|Samarbeid med politiet|Løpende|SLT
|||3.1|Evaluering av planen|Innen 2028|SLT
`)],
  tables: [{ dialect: "period-column", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Foreldremøter på ungdomstrinnet", at: "Plan!E7", goals: ["1.1"], responsible: "Skole" },
    { title: "Natteravner", at: "Plan!E9", goals: ["1.2"], responsible: "FAU", period: [2025, 2028] },
    { title: "Oppsøkende team", at: "Plan!E10", goals: ["2.1"], responsible: "NAV", period: [2025, null] },
    { title: "Felles rutiner ved bekymring", at: "Plan!E11", goals: ["2.1"], responsible: "Barnevern", period: [2026, 2026] },
    { title: "Samarbeid med politiet", at: "Plan!E13", goals: ["2.3"], responsible: "SLT" },
    { title: "Evaluering av planen", at: "Plan!E14", goals: ["3.1"], responsible: "SLT", period: [2028, 2028] },
  ],
  left: {},
};
