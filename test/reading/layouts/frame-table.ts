/** An area's frame: opening budget, deflator, tiltak, sum, new frame. The head names the area, not the tiltak. */
import { sheet, type Layout } from "./layout";

export const frameTable: Layout = {
  name: "frame of an area with the tiltak in the middle",
  grids: [sheet("Kart og byggesak", `
Endringer ramme
Tall i hele tusen kroner.

Kart og byggesak|Budsjett 2024|Økonomiplan 2025|Økonomiplan 2026|Økonomiplan 2027
Inngående budsjett|7 030|4 905|4 755|4 640
Deflator|345|||
Tiltak:
Skanning av byggesaksarkiv|400|-400||
Endret beregning av selvkost|-500|||
Ny oppmålingsbil||250||
Overføring av oppmåling til teknisk drift|-2 370|||
Prosentvis trekk|0|0|-115|-228
Sum tiltak|-2 470|-150|-115|-228
Ny ramme|4 905|4 755|4 640|4 412
Oppdatert etter budsjettrevisjon 1. Kun tall for 2024 er oppdatert.
`)],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2024, 2025, 2026, 2027] }],
  tiltak: [
    { title: "Skanning av byggesaksarkiv", at: "Kart og byggesak!A8", amounts: { "2024": 400000, "2025": -400000 } },
    { title: "Endret beregning av selvkost", at: "Kart og byggesak!A9", amounts: { "2024": -500000 } },
    { title: "Ny oppmålingsbil", at: "Kart og byggesak!A10", amounts: { "2025": 250000 } },
    { title: "Overføring av oppmåling til teknisk drift", at: "Kart og byggesak!A11", amounts: { "2024": -2370000 } },
    { title: "Prosentvis trekk", at: "Kart og byggesak!A12", amounts: { "2024": 0, "2025": 0, "2026": -115000, "2027": -228000 } },
  ],
  left: {
    "Kart og byggesak!A5": "rammerad", "Kart og byggesak!A6": "rammerad", "Kart og byggesak!A13": "sumrad",
    "Kart og byggesak!A14": "rammerad", "Kart og byggesak!A15": "merknad",
  },
};
