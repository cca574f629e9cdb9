/** Frames that are reckoned before and after the tiltak, posts said in other cells, years that begin, and money that others pay. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const reckoningCases: readonly Case[] = [
  {
    name: "a frame reckoned up to the need before tiltak, and tiltak after it",
    grids: [sheet("Ramme", `
Tiltak for å komme i balanse (beløp i tusen kroner)
Tiltak|2027|2028|2029
Vedtatt ramme 2026|90000|90000|90000
Virkning av flere elever|700|1400|2000
Kompensasjon for lønns- og prisvekst|2500|2500|2500
Behov før tiltak|93200|93900|94500
Slå sammen to avdelinger|-600|-1200|-1200
Digitale skjema i stedet for papir|-150|-150|-150
Avslutte leie av lokale|-250|-500|-500
Sum tiltak|-1000|-1850|-1850
`)],
    wanted: {
      "Slå sammen to avdelinger": { amounts: { 2027: -600000, 2028: -1200000, 2029: -1200000 } },
      "Digitale skjema i stedet for papir": { amounts: { 2027: -150000, 2028: -150000, 2029: -150000 } },
      "Avslutte leie av lokale": { amounts: { 2027: -250000, 2028: -500000, 2029: -500000 } },
    },
    left: { "Ramme!A4:D4": "rammerad", "Ramme!A6:D6": "sumrad" },
  },
  {
    name: "a sum of needs held against what the plan has already",
    grids: [sheet("Behov", `
Investeringsbehov, kroner inkl. mva.
Bygg|Tiltak|2027|2028|Sum
Museet|Ny tekking av tak|2200000|1400000|3600000
Museet|Brannvarsling|350000||350000
Kapellet|Rampe||480000|480000
|Sum behov|2550000|1880000|4430000
|Ligger inne fra før|2000000|1000000|3000000
|Udekket|550000|880000|1430000
`)],
    wanted: {
      "Ny tekking av tak": { amounts: { 2027: 2200000, 2028: 1400000 } },
      Brannvarsling: { amounts: { 2027: 350000 } },
      Rampe: { amounts: { 2028: 480000 } },
    },
  },
  {
    name: "years before the plan in the row of groups, years of the plan in the row under it",
    grids: [sheet("Plan", `
Driftstiltak i økonomiplan 2026–2028
Tiltak (heile 1000 kr)|Eining|Rekneskap 2024|Budsjett 2025|Økonomiplan|||Merknad
||||2026|2027|2028|
Lågare lærartettleik|Skulen|||-310|-740|-740|
Meir til straum|Bygg|510|560|90|90|90|
Leige av møterom|Kultur||70|45|45||Ut 2027
`, { merges: [{ row: 2, column: 5, rows: 1, columns: 3 }] })],
    wanted: {
      "Lågare lærartettleik": { amounts: { 2026: -310000, 2027: -740000, 2028: -740000 } },
      "Meir til straum": { amounts: { 2026: 90000, 2027: 90000, 2028: 90000 } },
      "Leige av møterom": { amounts: { 2026: 45000, 2027: 45000 } },
    },
  },
  {
    name: "posts in a remark, said twice, and as a person's share",
    grids: [sheet("Stab", `
Driftstiltak, tall i 1000 kr
Tiltak|2026|2027|2028|Merknad
Bibliotekar 40 %|290|290|290|Lengre åpningstid
Lønnskonsulent 100 %|400|800|800|Fra 1. juli
Ny stilling. Beløpet er uten overhead.||||
Færre timer i resepsjonen|-200|-400|-400|-0,6 årsverk. Halv virkning i 2026
`)],
    wanted: {
      "Bibliotekar 40 %": { amounts: { 2026: 290000, 2027: 290000, 2028: 290000 }, positions: 0.4 },
      "Lønnskonsulent 100 %": { amounts: { 2026: 400000, 2027: 800000, 2028: 800000 }, positions: 1 },
      "Færre timer i resepsjonen": { amounts: { 2026: -200000, 2027: -400000, 2028: -400000 }, positions: -0.6 },
    },
  },
  {
    name: "money of others, posts and one-off words in the cell of cost",
    grids: [sheet("Boligplan", `
Handlingsplan 2027-2030
Tiltak|Ansvarlig|Tidsrom|Økonomiske konsekvenser
Kjøpe tre leiligheter|Eiendom|2028|Investering 9,6 mill. kr. Tilskudd fra Husbanken kan dekke inntil 2,4 mill. kr
Oppfølgingsteam i bolig|NAV|Fra 2027|2 årsverk, 1,7 mill. kr årlig
Kjøp av sensorer til digitalt tilsyn|Omsorg|2027|350 000 (engangs)
Kartlegge behovet|NAV|2027 og 2029|Innenfor rammen
`)],
    wanted: {
      "Kjøpe tre leiligheter": { costs: [9600000], period: [2028, 2028], kind: "investering", uncertain: true },
      "Oppfølgingsteam i bolig": { costs: [1700000], starts: [2027], positions: 2, uncertain: false },
      "Kjøp av sensorer til digitalt tilsyn": { costs: [350000], period: [2027, 2027], uncertain: false },
      "Kartlegge behovet": { starts: [2027, 2029] },
    },
  },
  {
    name: "a project that is in operation from a year, loans from drift beside loans",
    grids: [sheet("Inv.plan", `
Vann- og avløpsverket, beløp i mill. kr
Prosjekt|Fase|2027|2028|2029|I drift|Finansiering
Høydebasseng på Åsen|Bygging|12|8||2028|Lån
Reserveledning|Skisse||3,5|9|2029|Lån
Egenkapital i pensjonskassen|Løpende|0,8|0,8|0,9||Driftsmidler
Sum investeringer||12,8|12,3|9,9||
`)],
    wanted: {
      "Høydebasseng på Åsen": { amounts: { 2027: 12000000, 2028: 8000000 }, kind: "investering" },
      Reserveledning: { amounts: { 2028: 3500000, 2029: 9000000 }, kind: "investering" },
      "Egenkapital i pensjonskassen": { amounts: { 2027: 800000, 2028: 800000, 2029: 900000 }, kind: "investering" },
    },
  },
  {
    name: "a name broken before its number of posts, and a start with an end in the same year",
    grids: [sheet("Ark1", `
Nr|Tiltak|Ansvar|Oppstart|Ferdig|Kostnad
1|Hverdagsmestring med egen|Leder|2027||1 500 000 per år
|ergoterapeut og fysioterapeut,||||
|2 årsverk||||
2|Felles internkontroll|Stab|2028|2028|240 000
3|Kurs for frivillige|Kultur|2027||40 000 per år
`)],
    wanted: {
      "Hverdagsmestring med egen ergoterapeut og fysioterapeut, 2 årsverk": { costs: [1500000], starts: [2027], positions: 2 },
      "Felles internkontroll": { costs: [240000], period: [2028, 2028], starts: [], uncertain: false },
      "Kurs for frivillige": { costs: [40000], starts: [2027] },
    },
  },
  {
    name: "the unit in a long text about who proposes what",
    grids: [sheet("Forslag", `
Alternativt budsjett fra to partier i kommunestyret. Endringer i forhold til kommunedirektørens forslag som ble lagt fram i oktober, tall for alle fire år. Alle tall i 1000 kr. + er økt utgift, - er lavere utgift.
Forslag|2026|2027|Vår begrunnelse
Beholde bygdekinoen|180|180|Samler folk
Mindre bruk av konsulenter|-300|-450|
Gratis halleie|210|210|Alle skal med
`)],
    wanted: {
      "Beholde bygdekinoen": { amounts: { 2026: 180000, 2027: 180000 } },
      "Mindre bruk av konsulenter": { amounts: { 2026: -300000, 2027: -450000 } },
      "Gratis halleie": { amounts: { 2026: 210000, 2027: 210000 } },
    },
  },
  {
    name: "a title with the budget and the three years after it",
    grids: [sheet("Endringer", `
Endringsforslag til budsjett 2026 og økonomiplan 2027–2029
Endring i tusen kroner
Nr|Forslag|Budsjett 2026|ØP 2027|ØP 2028|ØP 2029
1|Gratis SFO på 2. trinn|+800|+1 900|+1 900|+1 900
2|Færre møter|-75|-150|-150|-150
3|Beholde bygdehuset|+400|+400|+400|+400
`)],
    wanted: {
      "Gratis SFO på 2. trinn": { amounts: { 2026: 800000, 2027: 1900000, 2028: 1900000, 2029: 1900000 } },
      "Færre møter": { amounts: { 2026: -75000, 2027: -150000, 2028: -150000, 2029: -150000 } },
      "Beholde bygdehuset": { amounts: { 2026: 400000, 2027: 400000, 2028: 400000, 2029: 400000 } },
    },
  },
  {
    name: "what looks like a frame or like money of others and is neither for certain",
    grids: [sheet("Prosjekter", `
Investeringer, hele kroner
Prosjekt|2027|2028|Sum
Nytt tak på Nes skole|2400000|1100000|3500000
Ladestasjoner|350 000, refusjon 200 000||350000
Sum bygg|2750000|1100000|3850000
Gjenstående arbeid på kaia|600000|250000|850000
Asfalt i sentrum|2150000|850000|3000000
`)],
    wanted: {
      "Nytt tak på Nes skole": { amounts: { 2027: 2400000, 2028: 1100000 } },
      Ladestasjoner: { amounts: {}, costs: [350000] },
      "Gjenstående arbeid på kaia": { amounts: { 2027: 600000, 2028: 250000 } },
      "Asfalt i sentrum": { amounts: { 2027: 2150000, 2028: 850000 } },
    },
    left: { "Prosjekter!B4": "ikke forstått som beløp" },
  },
  {
    name: "words about financing under a tiltak head no list of sources",
    grids: [sheet("Tiltak", `
Driftstiltak, beløp i 1000 kr
Tiltak|2027|2028
Ny rådgiver i barnevernet|420|840
Finansiering avklares i budsjettet
Økt tilskudd til lag|150|150
Salg av tjenester til nabokommunen|-200|-200
`)],
    wanted: {
      "Ny rådgiver i barnevernet": { amounts: { 2027: 420000, 2028: 840000 } },
      "Økt tilskudd til lag": { amounts: { 2027: 150000, 2028: 150000 } },
      "Salg av tjenester til nabokommunen": { amounts: { 2027: -200000, 2028: -200000 } },
    },
  },
];
