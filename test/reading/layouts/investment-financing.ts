/** Ten budget years of investments with sections, sums, and how they are financed below. */
import { sheet, type Layout } from "./layout";

export const investmentFinancing: Layout = {
  name: "investments over five budget years with their financing below",
  grids: [sheet("Investering", `
Investeringsprosjektene 2025-2029
Beløp i hele tusen kroner
Investeringer i anleggsmidler|Budsjett 2025|Budsjett 2026|Budsjett 2027|Budsjett 2028|Budsjett 2029
Helse
Utstyr helse og velferd|1 800||||
Bil til kjøkkentjenesten|450||||
Sum helse|2 250|0|0|0|0
Skole
Ny Lia barneskole|164 300|41 000|9 450||
Bygningsmessige tiltak ungdomsskolen|5 000|4 000|||
Sum skole|169 300|45 000|9 450|0|0
Sum investeringer i anleggsmidler|171 550|45 000|9 450|0|0
Finansiering
Bruk av lån|137 240|36 000|7 560||
Mva-kompensasjon|34 310|9 000|1 890||
Sum finansiering|171 550|45 000|9 450|0|0
`)],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2025, 2026, 2027, 2028, 2029] }],
  tiltak: [
    { title: "Utstyr helse og velferd", at: "Investering!A5", section: "Helse", kind: "investering", amounts: { "2025": 1800000 } },
    { title: "Bil til kjøkkentjenesten", at: "Investering!A6", section: "Helse", kind: "investering", amounts: { "2025": 450000 } },
    { title: "Ny Lia barneskole", at: "Investering!A9", section: "Skole", kind: "investering", amounts: { "2025": 164300000, "2026": 41000000, "2027": 9450000 } },
    { title: "Bygningsmessige tiltak ungdomsskolen", at: "Investering!A10", section: "Skole", kind: "investering", amounts: { "2025": 5000000, "2026": 4000000 } },
  ],
  left: { "Investering!A7": "sumrad", "Investering!A11": "sumrad", "Investering!A12": "sumrad", "Investering!A14": "finansiering", "Investering!A15": "finansiering", "Investering!A16": "sumrad" },
};
