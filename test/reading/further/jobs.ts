/** Rows of one project that do different jobs: what it costs, who pays, what is left. Only the cost may be counted. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const merged = (...rows: readonly (readonly [number, number])[]): { merges: { row: number; column: number; rows: number; columns: number }[] } => ({ merges: rows.map(([row, count]) => ({ row, column: 1, rows: count, columns: 1 })) });

export const jobCases: readonly Case[] = [
  {
    name: "cost, vat, grant and the rest of each project on lines beside a merged name",
    grids: [sheet("Investeringar", `
Investeringsplan (1000 kr)|Type|2027|2028|2029
Ny gymsal Vik skule|Brutto kostnad|4000|16000|
|Momskompensasjon|-800|-3200|
|Spelemidlar||-5000|
|Rest å finansiere|3200|7800|
Brannstasjon Nes|Brutto kostnad||9000|9000
|Momskompensasjon||-1800|-1800
|Rest å finansiere||7200|7200
`, merged([2, 4], [6, 3]))],
    wanted: { "Ny gymsal Vik skule": { amounts: { 2027: 4000000, 2028: 16000000 }, kind: "investering" }, "Brannstasjon Nes": { amounts: { 2028: 9000000, 2029: 9000000 }, kind: "investering" } },
    left: { "Investeringar!B3:D3": "finansiering", "Investeringar!B5:D5": "sumrad" },
    doubtful: true,
  },
  {
    name: "the name on every line, and the grant first",
    grids: [sheet("Prosjekter", `
Prosjekt (tall i 1000 kr)|Hva|2026|2027
Lysløype Åsen|Tilskudd fra fylkeskommunen|-300|
Lysløype Åsen|Utgift|900|600
Lysløype Åsen|Netto|600|600
Kaianlegg Sund|Tilskudd fra staten||-1000
Kaianlegg Sund|Utgift|500|4500
Kaianlegg Sund|Netto|500|3500
`)],
    wanted: { "Lysløype Åsen": { amounts: { 2026: 900000, 2027: 600000 } }, "Kaianlegg Sund": { amounts: { 2026: 500000, 2027: 4500000 } } },
    doubtful: true,
  },
  {
    name: "lines with a dash under names without figures",
    grids: [sheet("Ark1", `
Investeringsprosjekt (1000 kr)|2026|2027|2028
Utvidelse av kirkegården|||
- brutto utgift|2000|3000|
- mva-refusjon|-400|-600|
- netto|1600|2400|
Ny kulturskolesal|||
- brutto utgift||8000|2000
- mva-refusjon||-1600|-400
- netto||6400|1600
Sum brutto|2000|11000|2000
`)],
    wanted: { "Utvidelse av kirkegården": { amounts: { 2026: 2000000, 2027: 3000000 } }, "Ny kulturskolesal": { amounts: { 2027: 8000000, 2028: 2000000 } } },
    doubtful: true,
  },
  {
    name: "the cost beside the name and the payers under it",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|2026|2027
Turvei langs elva|2500|1500
Spillemidler|-800|
Mva-kompensasjon|-500|-300
Netto|1200|1200
Skatepark sentrum|1000|
Spillemidler|-400|
Mva-kompensasjon|-200|
Netto|400|
`)],
    wanted: { "Turvei langs elva": { amounts: { 2026: 2500000, 2027: 1500000 } }, "Skatepark sentrum": { amounts: { 2026: 1000000 } } },
    doubtful: true,
  },
  {
    name: "the rest beside the name and how it came about under it",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|2026|2027
Renseanlegg Moen|7000|8000
  Brutto kostnad|10000|11000
  Tilskudd|-3000|-3000
Pumpestasjon Lia|1500|
  Brutto kostnad|2000|
  Tilskudd|-500|
`)],
    wanted: { "Renseanlegg Moen": { amounts: { 2026: 10000000, 2027: 11000000 } }, "Pumpestasjon Lia": { amounts: { 2026: 2000000 } } },
    doubtful: true,
  },
  {
    name: "parts, a grant and the sum of the project: the parts are the cost",
    grids: [sheet("Ark1", `
Prosjekt|Post|2026|2027
Omsorgsboliger Sletta|Bygg|20000000|15000000
|Inventar||2000000
|Husbanktilskudd|-6000000|-6000000
|Netto|14000000|11000000
Ladestasjoner|Anlegg|700000|
|Tilskudd fra Enova|-200000|
|Netto|500000|
`)],
    wanted: { "Omsorgsboliger Sletta": { amounts: { 2026: 20000000, 2027: 17000000 } }, "Ladestasjoner": { amounts: { 2026: 700000 } } },
    doubtful: true,
  },
  {
    name: "lines without words of which the last is the sum of the others",
    grids: [sheet("Ark1", `
Investeringer (1000 kr)|Seksjon|2026|2027
Ny vei til Holmen|Veg|3000|4000
|Park|600|800
||3600|4800
Bobilparkering|Veg|500|250
|Park|100|50
||600|300
`, merged([2, 3], [5, 3]))],
    wanted: { "Ny vei til Holmen": { amounts: { 2026: 3600000, 2027: 4800000 } }, "Bobilparkering": { amounts: { 2026: 600000, 2027: 300000 } } },
    doubtful: true,
  },
  {
    name: "cost, vat, grant and the rest in columns",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|År|Brutto|Mva-komp|Tilskudd|Netto
Ny bru Elvefaret|2026|5000|1000|800|3200
Fotballbinge|2027|900|180|300|420
`)],
    wanted: { "Ny bru Elvefaret": { costs: [5000000] }, "Fotballbinge": { costs: [900000] } },
    doubtful: true,
  },
  {
    name: "payers alone, line by line: together they come to the cost",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|Finansiering|2026|2027
Rehabilitering av kaia|Lån|4000|2400
|Momskompensasjon|1000|600
Ballbane Lia|Lån|720|
|Spillemidler|180|
`)],
    wanted: { "Rehabilitering av kaia": { amounts: { 2026: 5000000, 2027: 3000000 } }, "Ballbane Lia": { amounts: { 2026: 900000 } } },
    doubtful: true,
  },
  {
    name: "brutto and netto before years that come to the netto",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|Brutto|Mva-komp|Tilskudd|Netto|2026|2027
Rehabilitering av kaia|5000|-1000|-800|3200|2000|1200
Ballbane Lia|900|-180|-300|420|420|
`)],
    wanted: { "Rehabilitering av kaia": { amounts: { 2026: 2000000, 2027: 1200000 } }, "Ballbane Lia": { amounts: { 2026: 420000 } } },
    doubtful: true,
  },
  {
    name: "parts of each project on lines without a name: all of them are its cost",
    grids: [sheet("Ark1", `
Prosjekt (1000 kr)|Del|2026|2027
Ny avdeling Solbakken|Bygg|2000|1500
|Inventar|200|300
Ballbane Lia|Dekke|700|
|Lysmaster|150|
`)],
    wanted: { "Ny avdeling Solbakken": { amounts: { 2026: 2200000, 2027: 1800000 } }, "Ballbane Lia": { amounts: { 2026: 850000 } } },
    doubtful: true,
  },
  {
    name: "grants that are tiltak themselves, and a financing block under the sum",
    grids: [sheet("Ark1", `
Tiltak (1000 kr)|2026|2027
Tilskudd til skiløype|200|200
Nye varebiler|800|
Kommunal andel av breiband|400|400
Sum|1400|600
Mva-kompensasjon|-160|
Lån|-640|
Netto drift|600|600
`)],
    wanted: { "Tilskudd til skiløype": { amounts: { 2026: 200000, 2027: 200000 } }, "Nye varebiler": { amounts: { 2026: 800000 } }, "Kommunal andel av breiband": { amounts: { 2026: 400000, 2027: 400000 } } },
  },
];

export const jobOthers: readonly Case[] = [
  {
    name: "a budget of units by expense, income and what is left",
    wanted: {},
    grids: [sheet("Rammer", `
Enhet|Budsjett 2025|2026|2027
Moen skole|||
Utgifter|21000|21500|21400
Inntekter|-2100|-2200|-2200
Netto|18900|19300|19200
Lia barnehage|||
Utgifter|9000|9100|9100
Inntekter|-1500|-1500|-1500
Netto|7500|7600|7600
`)],
  },
];
