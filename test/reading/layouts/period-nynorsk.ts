/** Handlingsdel with goals over several rows, free-text time, financing and responsibility. Nynorsk. */
import { sheet, type Layout } from "./layout";

export const periodNynorsk: Layout = {
  name: "action plan with merged goals and free-text time, nynorsk",
  grids: [sheet("Handlingsdel", `
Handlingsdel kommunedelplan for oppvekst 2024-2028
Mål|Tiltak|Skildring|Ansvarleg|Finansiering|Tidsfrist
Mål 1|Tidleg innsats i barnehagen|Kompetanseheving for alle tilsette|Barnehagesjef|Innanfor ramma|Årleg
|Ny rettleiar for foreldremøte||Skulesjef|Innanfor ramma|Hausten 2024
|To nye stillingar som miljøarbeidar|Ungdomsskulane|Skulesjef|Krev ekstra midlar|Oppstart 2025
Mål 2|Ungdomsklubb i Øvrebygda|Prøvedrift i to år|Kultur|Prosjektmidlar|2025-2026
|Trygg skuleveg|Gangveg og lys|Teknisk|Investeringsmidlar|I planperioden
|Samarbeid med idrettslaga|Faste møte|Kultur|Utan kostnad|Kontinuerleg
`, { merges: [{ row: 3, column: 1, rows: 3, columns: 1 }, { row: 6, column: 1, rows: 3, columns: 1 }] })],
  tables: [{ dialect: "period-column", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Tidleg innsats i barnehagen", at: "Handlingsdel!B3", goals: ["1"], description: "Kompetanseheving for alle tilsette", responsible: "Barnehagesjef", financing: "Innanfor ramma" },
    { title: "Ny rettleiar for foreldremøte", at: "Handlingsdel!B4", goals: ["1"], responsible: "Skulesjef", financing: "Innanfor ramma", period: [2024, 2024] },
    { title: "To nye stillingar som miljøarbeidar", at: "Handlingsdel!B5", goals: ["1"], description: "Ungdomsskulane", responsible: "Skulesjef", financing: "Krev ekstra midlar", period: [2025, null], positions: 2 },
    { title: "Ungdomsklubb i Øvrebygda", at: "Handlingsdel!B6", goals: ["2"], description: "Prøvedrift i to år", responsible: "Kultur", financing: "Prosjektmidlar", period: [2025, 2026] },
    { title: "Trygg skuleveg", at: "Handlingsdel!B7", goals: ["2"], description: "Gangveg og lys", responsible: "Teknisk", financing: "Investeringsmidlar", period: [2024, 2028] },
    { title: "Samarbeid med idrettslaga", at: "Handlingsdel!B8", goals: ["2"], description: "Faste møte", responsible: "Kultur", financing: "Utan kostnad" },
  ],
  left: {},
};
