/** Many bullets in one cell, under headings for drift and investments. */
import { sheet, type Layout } from "./layout";

export const bulletsInCell: Layout = {
  name: "many bullets in one cell",
  grids: [sheet("Lysbilde 3", `
Tiltak 2025-2028
DRIFT
• 1 årsverk psykolog – 2025 – 0,95 mill¶• Redusere vikarbruk – 2026 – kr 400 000¶• Ny turnus i institusjon
INVESTERINGER
• Velferdsteknologi i nye omsorgsboliger – 2026 – 3 mill¶• Nytt ventilasjonsanlegg
`)],
  tables: [{ dialect: "bullet-list", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "1 årsverk psykolog – 2025 – 0,95 mill", at: "Lysbilde 3!A3", section: "DRIFT", positions: 1, costs: [950000], period: [2025, 2025], kind: "drift" },
    { title: "Redusere vikarbruk – 2026 – kr 400 000", at: "Lysbilde 3!A3", section: "DRIFT", costs: [400000], period: [2026, 2026], kind: "drift" },
    { title: "Ny turnus i institusjon", at: "Lysbilde 3!A3", section: "DRIFT", kind: "drift" },
    { title: "Velferdsteknologi i nye omsorgsboliger – 2026 – 3 mill", at: "Lysbilde 3!A5", section: "INVESTERINGER", costs: [3000000], period: [2026, 2026], kind: "investering" },
    { title: "Nytt ventilasjonsanlegg", at: "Lysbilde 3!A5", section: "INVESTERINGER", kind: "investering" },
  ],
  left: {},
};
