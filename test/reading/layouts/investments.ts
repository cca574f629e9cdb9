/** Investments: total, granted before, years, finished; sections with sums; amounts in mill. with a comma. */
import { sheet, type Layout } from "./layout";

export const investments: Layout = {
  name: "investment projects with total, granted before and finished, mill. kr",
  grids: [sheet("Investeringsbudsjett", `
Investeringsbudsjett 2025-2028 (beløp i mill. kr)

Prosjektnr|Investeringsprosjekt|Ferdig|Total kostnadsramme|Bevilget før 2025|2025|2026|2027|2028|Sum 2025-2028
Skole
P101|Ny Fjellheim skole|2027|184,3|12,5|60|75,8|36||171,8
P102|Uteområder barneskolene|2028|8||2|2|2|2|8
Sum skole|||192,3|12,5|62|77,8|38|2|179,8
Vann og avløp
P201|Overføringsledning Nes - Vik|2026|'22,75|4,25|10,5|8|||18,5
P202|Renseanlegg, forprosjekt|2025|1,2||1,2||||1,2
Sum vann og avløp|||23,95|4,25|11,7|8|||19,7
Sum investeringer|||216,25|16,75|73,7|85,8|38|2|199,5
Kilde: Kommunedirektørens forslag
`)],
  tables: [{ dialect: "investment-table", unit: 1000000, said: true, years: [2025, 2026, 2027, 2028] }],
  tiltak: [
    { title: "Ny Fjellheim skole", at: "Investeringsbudsjett!B5", number: "P101", section: "Skole", kind: "investering", amounts: { "2025": 60000000, "2026": 75800000, "2027": 36000000 } },
    { title: "Uteområder barneskolene", at: "Investeringsbudsjett!B6", number: "P102", section: "Skole", kind: "investering", amounts: { "2025": 2000000, "2026": 2000000, "2027": 2000000, "2028": 2000000 } },
    { title: "Overføringsledning Nes - Vik", at: "Investeringsbudsjett!B9", number: "P201", section: "Vann og avløp", kind: "investering", amounts: { "2025": 10500000, "2026": 8000000 } },
    { title: "Renseanlegg, forprosjekt", at: "Investeringsbudsjett!B10", number: "P202", section: "Vann og avløp", kind: "investering", amounts: { "2025": 1200000 } },
  ],
  left: { "Investeringsbudsjett!A7": "sumrad", "Investeringsbudsjett!A11": "sumrad", "Investeringsbudsjett!A12": "sumrad", "Investeringsbudsjett!A13": "merknad" },
};
