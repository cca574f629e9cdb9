/** Goals in per cent, debt and what it costs, beside a table of tiltak. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const keyFigureCases: readonly Case[] = [
  {
    name: "tiltak on one sheet, goals for the economy on the next",
    grids: [sheet("Mål", `
Økonomiske mål i handlingsprogrammet
Mål|2026|2027|2028
Driftsmargin i %|1,1|1,4|1,8
Fond i prosent av inntektene|7,5|7,9|8,2
Gjeldsgrad|88|91|90
`), sheet("Innsparing", `
Innsparingstiltak (1000 kr)|2026|2027|2028
Felles vaktmesterlag|-200|-400|-400
Færre abonnement|-60|-60|-60
`)],
    wanted: { "Felles vaktmesterlag": { amounts: { 2026: -200000, 2027: -400000, 2028: -400000 } }, "Færre abonnement": { amounts: { 2026: -60000, 2027: -60000, 2028: -60000 } } },
  },
  {
    name: "the result in per cent under the tiltak of one table",
    grids: [sheet("Tiltak", `
Tiltak (1000 kr)|2026|2027|2028
Ny avtale om vask|-300|-300|-300
Flere læreplasser|250|500|500
Netto driftsresultat i % av inntektene|1,2|1,4|1,3
`)],
    wanted: { "Ny avtale om vask": { amounts: { 2026: -300000, 2027: -300000, 2028: -300000 } }, "Flere læreplasser": { amounts: { 2026: 250000, 2027: 500000, 2028: 500000 } } },
    left: { "Tiltak!A4:D4": "rammerad" },
  },
];

const shown = (rows: number, format: string): { formats: string[][] } => ({ formats: Array.from({ length: rows }, (_, i) => ["General", ...Array.from({ length: 3 }, () => (i === 0 ? "General" : format))]) });

export const keyFigureOthers: readonly Case[] = [
  { name: "goals shown as per cents, the word tiltak over them", wanted: {}, grids: [sheet("Måltal", `
Tiltak og resultat|2026|2027|2028
Nærvær|0.93|0.935|0.94
Heiltid|0.61|0.64|0.68
Fagutdanna|0.8|0.82|0.85
`, shown(4, "0.0%"))] },
  { name: "instalments and interest in an appendix of the plan", wanted: {}, grids: [sheet("Kapitalutgifter", `
Renter og avdrag i økonomiplanen, tal i 1000 kr
|2026|2027|2028
Renter på eksisterande lån|9100|8700|8200
Renter nye lån|400|1600|2300
Avdrag på eksisterande lån|11200|11100|10900
Avdrag nye lån|300|1200|2000
Sum renter og avdrag|21000|22600|23400
`)] },
  { name: "loans with interest and terms", wanted: {}, grids: [sheet("Gjeld", `
Investeringslån per 1. januar
Långiver|Restgjeld|Rente|Rentebinding|Siste år
Kommunalbanken, skolelån|41000000|4,4|3 mnd|2041
Sparebanken, kulturhus|18500000|3,9|5 år|2037
`)] },
];
