/** A numbered list with the cost at the right edge or on a line of its own. */
import { sheet, type Layout } from "./layout";

export const numberedList: Layout = {
  name: "numbered list, cost at the right edge or on the next line",
  grids: [sheet("Forslag", `
Forslag til tiltak i kommende planperiode
1. Opprette demensteam fra 2026|||kr 650 000
2. Utvide åpningstiden på dagsenteret|||kr 180.000,-
3. Ny kjølebil til matombringing i 2027
Kostnad: 0,6 mill
4. Aktivitetsvenn, 20 % stilling|||120'
5. Revidere kriteriene for tildeling
`)],
  tables: [{ dialect: "numbered-list", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Opprette demensteam fra 2026", at: "Forslag!A2", number: "1", costs: [650000], period: [2026, null] },
    { title: "Utvide åpningstiden på dagsenteret", at: "Forslag!A3", number: "2", costs: [180000] },
    { title: "Ny kjølebil til matombringing i 2027", at: "Forslag!A4", number: "3", costs: [600000], period: [2027, 2027] },
    { title: "Aktivitetsvenn, 20 % stilling", at: "Forslag!A6", number: "4", costs: [120000], positions: 0.2 },
    { title: "Revidere kriteriene for tildeling", at: "Forslag!A7", number: "5" },
  ],
  left: {},
};
