/** Investments with one total and a range of years; thousands by apostrophe. */
import { sheet, type Layout } from "./layout";

export const investmentRange: Layout = {
  name: "investment projects with a total and a period of building",
  grids: [sheet("Investeringer", `
|Oversikt over investeringer i planperioden
|
|Prosjekt|Totalt|Byggeperiode|Ansvarlig
|Helsehus, 24 plasser|kr 96 000'|2022 - 2028|Eiendom
|Ny brannbil|4 500'|2026|Brann og redning
|Ladestasjoner til hjemmetjenestens biler|800'|2025-26|Eiendom
|Utbedring av kirkegårdsmur||2027|Kirken
`)],
  tables: [{ dialect: "investment-table", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Helsehus, 24 plasser", at: "Investeringer!B4", costs: [96000000], period: [2022, 2028], kind: "investering", responsible: "Eiendom" },
    { title: "Ny brannbil", at: "Investeringer!B5", costs: [4500000], period: [2026, 2026], kind: "investering", responsible: "Brann og redning" },
    { title: "Ladestasjoner til hjemmetjenestens biler", at: "Investeringer!B6", costs: [800000], period: [2025, 2026], kind: "investering", responsible: "Eiendom" },
    { title: "Utbedring av kirkegårdsmur", at: "Investeringer!B7", period: [2027, 2027], kind: "investering", responsible: "Kirken" },
  ],
  left: {},
};
