/** Plans as they are printed: groups of columns, page turns, sums over their rows, and posts said in titles. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const merged = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });

export const printedCases: readonly Case[] = [
  {
    name: "kroner and årsverk as groups over the years, the thousands only in the title",
    grids: [sheet("Oppvekst", `
Driftstiltak oppvekst 2026–2028 (tall i hele 1000 kr)
Tiltak|Kroner|||Årsverk||
|2026|2027|2028|2026|2027|2028
Flere miljøterapeuter|650|1300|1300|1|2|2
Leie av idrettshall|240|240|240|||
Færre spesialteam|-700|-1400|-1400|-1|-2|-2
`, { merges: [merged(2, 2, 3), merged(2, 5, 3)] })],
    wanted: {
      "Flere miljøterapeuter": { amounts: { 2026: 650000, 2027: 1300000, 2028: 1300000 }, positions: 2 },
      "Leie av idrettshall": { amounts: { 2026: 240000, 2027: 240000, 2028: 240000 } },
      "Færre spesialteam": { amounts: { 2026: -700000, 2027: -1400000, 2028: -1400000 }, positions: -2 },
    },
  },
  {
    name: "pages with the title and the page's number over the last year, posts in titles with their size and their sign",
    grids: [sheet("Utskrift", `
Innspill til økonomiplan fra enhetene||||Side 1 av 2
Nr|Tiltak (1000 kr)|2026|2027|2028
1|Ny stilling som miljøveileder (100 %)|730|730|730
2|Vaktmestertjenesten, 0,8 årsverk|-520|-520|-520
3|En bogruppe stenges (2,5 årsverk)|-900|-1800|-1800
Innspill til økonomiplan fra enhetene||||Side 2 av 2
Nr|Tiltak (1000 kr)|2026|2027|2028
4|Opprette stilling som tolk, 60 %|410|410|410
|Framlagt budsjettramme|41200|41800|41800
`)],
    wanted: {
      "Ny stilling som miljøveileder (100 %)": { amounts: { 2026: 730000, 2027: 730000, 2028: 730000 }, positions: 1 },
      "Vaktmestertjenesten, 0,8 årsverk": { amounts: { 2026: -520000, 2027: -520000, 2028: -520000 }, positions: -0.8 },
      "En bogruppe stenges (2,5 årsverk)": { amounts: { 2026: -900000, 2027: -1800000, 2028: -1800000 }, positions: -2.5 },
      "Opprette stilling som tolk, 60 %": { amounts: { 2026: 410000, 2027: 410000, 2028: 410000 }, positions: 0.6, number: "4" },
    },
  },
  {
    name: "small figures under heads in plain kroner, in a table said to be in thousands",
    doubtful: true,
    grids: [sheet("Tiltak", `
Alle tall i hele tusen
Tiltak|Beløp i kroner 2026|Beløp i kroner 2027
Ny leirskole|350|350
Flere lærlinger|900|1250
Mindre innleie|-400|-400
`)],
    wanted: {
      "Ny leirskole": { amounts: { 2026: 350, 2027: 350 } },
      "Flere lærlinger": { amounts: { 2026: 900, 2027: 1250 } },
      "Mindre innleie": { amounts: { 2026: -400, 2027: -400 } },
    },
  },
  {
    name: "posts beside savings: given up, unless the words say that they come or bring something in",
    grids: [sheet("Stab", `
Driftstiltak stab (1000 kr)
Tiltak|2026|2027|2028
Arkivtjenesten, 0,6 årsverk|-410|-410|-410
Ny innkjøper (1,0 årsverk), bedre avtaler|-300|-600|-600
Styrket innfordring med 0,5 årsverk|-250|-250|-250
Refusjon for 1,0 årsverk fra nabokommunen|-820|-820|-820
`)],
    wanted: {
      "Arkivtjenesten, 0,6 årsverk": { amounts: { 2026: -410000, 2027: -410000, 2028: -410000 }, positions: -0.6 },
      "Ny innkjøper (1,0 årsverk), bedre avtaler": { amounts: { 2026: -300000, 2027: -600000, 2028: -600000 }, positions: 1 },
      "Styrket innfordring med 0,5 årsverk": { amounts: { 2026: -250000, 2027: -250000, 2028: -250000 }, positions: 0.5 },
      "Refusjon for 1,0 årsverk fra nabokommunen": { amounts: { 2026: -820000, 2027: -820000, 2028: -820000 }, positions: 1 },
    },
  },
  ...["2029 og senere", "2029→", "2029+", "2029 ff"].map((last): Case => ({
    name: `a last column for all later years: ${last}`,
    doubtful: true,
    grids: [sheet("Investeringer", `
Investeringsprogram (1000 kr)
Tiltak|2026|2027|2028|${last}
Ny kai|1000|12000||
Flomsikring||3000|4000|45000
Nytt tak på hallen|900|||
`)],
    wanted: {
      "Ny kai": { amounts: { 2026: 1000000, 2027: 12000000 } },
      "Flomsikring": { amounts: { 2027: 3000000, 2028: 4000000, 2029: 45000000 } },
      "Nytt tak på hallen": { amounts: { 2026: 900000 } },
    },
  })),
  {
    name: "minutes with wishes for the budget, amounts after a colon and with an apostrophe",
    doubtful: true,
    grids: [sheet("Notat", `
Fra enhetsmøtet: ønsker til budsjettet
Kultur:
- Bokbuss i 2027: 640 000
- Scenelys, 85'
- Kulturmedarbeider 0,5 årsverk fra 2026: 330 000
Idrett:
- Ny løypemaskin i 2028, 2,1 mill.
- Gratis halleie, pris uavklart
`)],
    wanted: {
      "Bokbuss i 2027: 640 000": { costs: [640000], section: "Kultur" },
      "Scenelys, 85'": { costs: [85000] },
      "Kulturmedarbeider 0,5 årsverk fra 2026: 330 000": { costs: [330000], positions: 0.5 },
      "Ny løypemaskin i 2028, 2,1 mill.": { costs: [2100000], section: "Idrett" },
      "Gratis halleie, pris uavklart": {},
    },
  },
];
