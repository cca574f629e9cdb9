/** Drift or investering as a mark under one of two heads. */
import { sheet, type Layout } from "./layout";

export const typeMarks: Layout = {
  name: "a mark under drift or under investering",
  grids: [sheet("Innkjøp", `
Nr|Tiltak|Drift|Inv.|Kostnad|År
1|Ny ATV||x|180 000|2026
2|Vakttelefon|x||45 000|2025
3|Støttekontakter|x||320 000|2026
`)],
  tables: [{ dialect: "cost-and-year", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Ny ATV", at: "Innkjøp!B2", number: "1", costs: [180000], period: [2026, 2026], kind: "investering" },
    { title: "Vakttelefon", at: "Innkjøp!B3", number: "2", costs: [45000], period: [2025, 2025], kind: "drift" },
    { title: "Støttekontakter", at: "Innkjøp!B4", number: "3", costs: [320000], period: [2026, 2026], kind: "drift" },
  ],
  left: {},
};
