/** What headings, above the table or over its columns, say of all rows: once for all, how soon, built, already there. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const headedCases: readonly Case[] = [
  {
    name: "how soon in columns, with amounts under them and no year anywhere",
    grids: [sheet("UU-plan", `
Plan for universell utforming (beløp i 1000 kr)
Tiltak|På kort sikt|Mellomlang sikt|Lang sikt
Rampe ved biblioteket|80||
Teleslynge i møterom||60|
Heis i gamlebygget|100||2400
`)],
    wanted: {
      "Rampe ved biblioteket": { costs: [80000] },
      "Teleslynge i møterom": { costs: [60000] },
      "Heis i gamlebygget": { costs: [100000, 2400000] },
    },
  },
  {
    name: "how soon in columns, with marks under them",
    grids: [sheet("Stiplan", `
Tiltak|Ansvarleg|Kort sikt (0–2 år)|Lang sikt
Merke løypa til Nipa|Turlaget|x|
Bru over Storelva|Kommunen||x
`)],
    wanted: { "Merke løypa til Nipa": {}, "Bru over Storelva": { kind: "investering" } },
    left: { "Stiplan!C2": "tid uten årstall", "Stiplan!D3": "tid uten årstall" },
  },
  {
    name: "how soon in columns that name their years in brackets",
    grids: [sheet("Stiplan", `
Tiltak|Ansvar|Kort sikt (2026–2027)|Lang sikt (2028-2033)
Skilting av kyststien|Teknisk|x|
Parkering ved Vågen|Teknisk||x
Rydding av kulturlandskap|Landbruk|x|x
`)],
    wanted: {
      "Skilting av kyststien": { period: [2026, 2027] },
      "Parkering ved Vågen": { period: [2028, 2033] },
      "Rydding av kulturlandskap": { period: [2026, 2033] },
    },
  },
  {
    name: "how soon with the number of years behind it, beside a cost",
    grids: [sheet("Sykkelplan", `
Tiltak|Ansvar|Kostnad|Kort sikt 1–2 år|Mellomlang sikt 3–5 år|Lang sikt over 5 år
Sykkelparkering på torget|Teknisk|kr 200 000|x||
Undergang ved skolen|Vegvesenet|15 mill||x|
`)],
    wanted: {
      "Sykkelparkering på torget": { costs: [200000] },
      "Undergang ved skolen": { costs: [15000000], kind: "investering" },
    },
    left: { "Sykkelplan!D2": "tid uten årstall", "Sykkelplan!E3": "tid uten årstall" },
  },
  {
    name: "mains told by their names among other work on water",
    grids: [sheet("Vann", `
VA-tiltak
Tiltak|Løpemeter|Kostnad (mill. kr)|År
Overføringsledning Nes–Mo|2400|18|2028
Utskifting av hovedvannledning Bakken|300|2,4|2026
Separering av avløp i sentrum|800|7|2027
Lekkasjesøk||0,3|2026
`)],
    wanted: {
      "Overføringsledning Nes–Mo": { costs: [18000000], kind: "investering", period: [2028, 2028] },
      "Utskifting av hovedvannledning Bakken": { costs: [2400000], kind: "investering", period: [2026, 2026] },
      "Separering av avløp i sentrum": { costs: [7000000], kind: "investering", period: [2027, 2027] },
      "Lekkasjesøk": { costs: [300000], kind: "drift", period: [2026, 2026] },
    },
  },
  {
    name: "new posts as bullets, each with its share",
    grids: [sheet("Stillinger", `
Nye stillinger 2027
• Helsesykepleier ungdomsskolen 50 %
• Assistent Nes barnehage 80 %, fra 1.8.2027
• Vernepleier bofellesskapet 100 % – 800 000 kr
`)],
    wanted: {
      "Helsesykepleier ungdomsskolen 50 %": { positions: 0.5 },
      "Assistent Nes barnehage 80 %, fra 1.8.2027": { positions: 0.8, starts: [2027] },
      "Vernepleier bofellesskapet 100 % – 800 000 kr": { positions: 1, costs: [800000] },
    },
  },
  {
    name: "areas alone in the column of priorities, and lines of prose and of provenance there too",
    grids: [sheet("Behov", `
Pri|Tiltak|Kostnad (1000 kr)|År
Helse
1|Ny fysioterapeut|900|2026
2|Treningsrom|300|2026
Tiltaket forutsetter at det søkes om midler fra staten, og at vi får tilsagn.
Teknisk
1|Ny kai|9000|2027

Vedtatt i kommunestyret 12.12.2025
`)],
    wanted: {
      "Ny fysioterapeut": { costs: [900000], period: [2026, 2026], section: "Helse" },
      "Treningsrom": { costs: [300000], period: [2026, 2026], section: "Helse" },
      "Ny kai": { costs: [9000000], period: [2027, 2027], section: "Teknisk" },
    },
    left: { "Behov!A5": "merknad", "Behov!A9": "tekst utenfor tabellen" },
  },
  {
    name: "mains by the metre, with what lies after the plan",
    grids: [sheet("Fornying", `
Plan for fornying av leidningsnettet
Nr|Strekning|Meter|Dimensjon|Kr/m|Sum (1000 kr)|2027|2028
1|Kyrkjevegen–Moen|300|160|8000|2400|2400|
2|Pumpestasjon Øyra||||900||900
`)],
    wanted: {
      "Kyrkjevegen–Moen": { amounts: { 2027: 2400000 }, kind: "investering" },
      "Pumpestasjon Øyra": { amounts: { 2028: 900000 }, kind: "investering" },
    },
    left: { "Fornying!C3:D3": "mengde, ikke kroner", "Fornying!E3": "kolonnen er ikke lest" },
  },
  {
    name: "an investment and its yearly effect on operation side by side, one of them empty",
    grids: [sheet("Skulebruk", `
Skulebruksplan, tal i mill. kr
Skule|Tiltak|Investering|Årleg driftseffekt|Frå år
Moen|Leggje undervisninga til Nes||-3,1|2027
Nes|Fire klasserom|22|0,7|2028
Åsen|Ventilasjon|4,5||2026
`)],
    wanted: {
      "Leggje undervisninga til Nes": { costs: [-3100000], kind: "drift" },
      "Fire klasserom": { costs: [22000000, 700000] },
      "Ventilasjon": { costs: [4500000], kind: "investering" },
    },
  },
  {
    name: "persons who are paid, whatever is built, and their shares of a post",
    grids: [sheet("Stillinger", `
Nye behov (1000 kr)
Tiltak|2026|2027
Prosjektleder nytt sykehjem|850|850
Assistent Solbakken barnehage 60 %|320|320
Fagarbeider natt, 75 %|410|410
Lærere med godkjent utdanning 80 %|50|50
Ny gymsal|9000|12000
`)],
    wanted: {
      "Prosjektleder nytt sykehjem": { amounts: { 2026: 850000, 2027: 850000 }, kind: "drift" },
      "Assistent Solbakken barnehage 60 %": { amounts: { 2026: 320000, 2027: 320000 }, kind: "drift", positions: 0.6 },
      "Fagarbeider natt, 75 %": { amounts: { 2026: 410000, 2027: 410000 }, kind: "drift", positions: 0.75 },
      "Lærere med godkjent utdanning 80 %": { amounts: { 2026: 50000, 2027: 50000 } },
      "Ny gymsal": { amounts: { 2026: 9000000, 2027: 12000000 } },
    },
  },
  {
    name: "the posts there are today beside those a tiltak changes",
    grids: [sheet("Bemanning", `
Tiltak|Dagens årsverk|Endring årsverk|Kostnad (1000 kr)|År
Ny nattpatrulje|14,5|2,2|1900|2027
Samordne kjøkken|8|-1,5|-1100|2026
`)],
    wanted: {
      "Ny nattpatrulje": { costs: [1900000], positions: 2.2, period: [2027, 2027] },
      "Samordne kjøkken": { costs: [-1100000], positions: -1.5, period: [2026, 2026] },
    },
    left: { "Bemanning!B2:B3": "kolonnen er ikke lest" },
  },
  {
    name: "thousands of the kroner of a year",
    grids: [sheet("Tiltak", `
Tiltak (1000 2025-kr)|2026|2027
Økt tilsyn i helgene|40|80
Færre konferanser|-15|-15
`)],
    wanted: { "Økt tilsyn i helgene": { amounts: { 2026: 40000, 2027: 80000 } }, "Færre konferanser": { amounts: { 2026: -15000, 2027: -15000 } } },
  },
  {
    name: "tiltak that are only named, each with a place",
    grids: [sheet("Grønt", `
Plan for grøntområder
Tiltak|Sone
Rydding langs elva|Nord
Planting av alléer|Sentrum
Skjøtsel av gravlunder|Sør
`)],
    wanted: { "Rydding langs elva": {}, "Planting av alléer": {}, "Skjøtsel av gravlunder": {} },
    left: { "Grønt!B3:B5": "kolonnen er ikke lest" },
  },
];

const perhaps = "kanskje en tiltakstabell, ikke lest";

export const turnedOthers: readonly Case[] = [
  {
    name: "years down and tiltak across: pointed out, not read",
    grids: [sheet("Nye tiltak", `
Nye tiltak, tall i 1000 kr

År|Ny helsesykepleier|Stenge kantina|Økt skoleskyss
2026|400|-120|90
2027|800|-240|90
2028|800|-240|90
`)],
    wanted: {},
    left: { "Nye tiltak!A3:D6": perhaps },
  },
  {
    name: "proposals across with their letters, years down",
    grids: [sheet("Budsjett", `
Budsjettforslag 2027–2029 (beløp i 1000)
|A: Redusere åpningstid i biblioteket|B: Legge ned kulturhuset|C: Øke leien|Sum
2027|-150|-900|-20|-1070
2028|-300|-2100|-40|-2440
2029|-300|-2100|-40|-2440
`)],
    wanted: {},
    left: { "Budsjett!A2:E5": perhaps },
  },
  {
    name: "inhabitants by year and age, years down",
    grids: [sheet("Folketall", `
Befolkning
År|0-5 år|6-15 år|16-66 år
2026|300|500|3000
2027|290|490|3010
`)],
    wanted: {},
  },
  {
    name: "what the law gives leave to",
    grids: [sheet("Barnevern", `
Oversikt over tiltak i barnevernet
Tiltak|Lovhjemmel
Råd og veiledning|Bvl § 3-1
Besøkshjem|Bvl § 3-1
Støttekontakt|Bvl § 3-1
`)],
    wanted: {},
  },
  {
    name: "a form with tiltak across: pointed out, not read",
    grids: [sheet("Innspel", `
Tiltak|Lærling i barnehage|Nytt leikeapparat|Redusert vikarbruk
Ansvar|Oppvekst|Teknisk|Helse
Kostnad|95 000|250 000|-400 000
Oppstart|2026|2027|2026
`)],
    wanted: {},
    left: { "Innspel!A1:D4": perhaps },
  },
];
