/** One tiltak with a line of drift and one of investering under its name, and areas over a single numbered row. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const kindCases: readonly Case[] = [
  {
    name: "drift and investering on lines of their own under each name",
    grids: [sheet("Ark1", `
Tiltak (1000 kr)|2026|2027|2028
Ny barnehage|||
- investering|20000|10000|
- drift||2000|4000
Ny turvei|||
- investering|800||
`)],
    wanted: { "Ny barnehage": { amounts: { 2026: 20000000, 2027: 12000000, 2028: 4000000 } }, "Ny turvei": { amounts: { 2026: 800000 }, kind: "investering" } },
  },
  {
    name: "areas with their totals over numbered rows, one of them over a single row",
    grids: [sheet("Ark1", `
Nr|Tiltak (1000 kr)|2026|2027
1|Oppvekst|500|900
1.1|Ny lærer|600|1000
1.2|Kutt i bøker|-100|-100
2|Helse|300|300
2.1|Ny lege|300|300
`)],
    wanted: {
      "Ny lærer": { amounts: { 2026: 600000, 2027: 1000000 }, section: "Oppvekst", number: "1.1" }, "Kutt i bøker": { amounts: { 2026: -100000, 2027: -100000 } },
      "Ny lege": { amounts: { 2026: 300000, 2027: 300000 }, section: "Helse", number: "2.1" },
    },
    left: { "Ark1!C5:D5": "sumrad" },
  },
];
