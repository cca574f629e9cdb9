/** A price per årsverk beside the yearly cost: the cost counts, the price does not. */
import { sheet, type Layout } from "./layout";

export const unitPrices: Layout = {
  name: "price per årsverk beside the yearly cost",
  grids: [sheet("Bemanning", `
Nr|Tiltak|Oppstart|Antall årsverk|Kostnad per årsverk|Årlig kostnad
1|Flere sykepleiere om natta|2026|2|900 000|1 800 000
2|Fagleder rus og psykiatri|2025|0,5|1 000 000|500 000
`)],
  tables: [{ dialect: "cost-and-year", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Flere sykepleiere om natta", at: "Bemanning!B2", number: "1", costs: [1800000], startYears: [2026], period: [2026, 2026], positions: 2, kind: "drift" },
    { title: "Fagleder rus og psykiatri", at: "Bemanning!B3", number: "2", costs: [500000], startYears: [2025], period: [2025, 2025], positions: 0.5, kind: "drift" },
  ],
  left: { "Bemanning!E2": "annet beløp for samme tiltak, ikke talt med" },
};
