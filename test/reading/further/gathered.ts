/** Pages pasted from a PDF, slides with lists side by side, costs on lines of their own, first years that are said, headings without any look. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const gatheredCases: readonly Case[] = [
  {
    name: "a page from a PDF: the unit over the names, numbers as text, names that hang, page numbers",
    grids: [sheet("Ark1", `
4.2 Nye driftstiltak
Beløp i 1000|2026|2027|2028
Oppvekst
• Skoleskyss – dyrere avtale fra|1 150|1 150|1 150
1. august 2026
• Tidlig hjelp til barn i barne-|900|1 800|1 800
hagene på begge sider av fjorden
• Nedleggelse av Vika barnehage|-|−1 250|−2 500
Sum oppvekst|2 050|1 700|450
31
Beløp i 1000|2026|2027|2028
Helse
• Kommunelege, 50 % stilling|400|800|800
Sum helse|400|800|800
32
`)],
    wanted: {
      "Skoleskyss – dyrere avtale fra 1. august 2026": { amounts: { 2026: 1150000, 2027: 1150000, 2028: 1150000 }, section: "Oppvekst" },
      "Tidlig hjelp til barn i barnehagene på begge sider av fjorden": { amounts: { 2026: 900000, 2027: 1800000, 2028: 1800000 } },
      "Nedleggelse av Vika barnehage": { amounts: { 2027: -1250000, 2028: -2500000 }, section: "Oppvekst" },
      "Kommunelege, 50 % stilling": { amounts: { 2026: 400000, 2027: 800000, 2028: 800000 }, positions: 0.5, section: "Helse" },
    },
  },
  {
    name: "two lists of bullets beside each other, each in one cell",
    grids: [sheet("Lysbilde", `
Kultur mot 2030
TILTAK|INVESTERINGER
• Bibliotek i grendene¶• 40 % stilling i ungdomsklubben, 320 000 kr¶• Kulturskolekort – prosjekt 2027–2028|• Nytt lydanlegg 700 000 kr (2029)¶• Tak over scenen
`)],
    wanted: {
      "Bibliotek i grendene": { kind: "drift" },
      "40 % stilling i ungdomsklubben, 320 000 kr": { costs: [320000], positions: 0.4, kind: "drift" },
      "Kulturskolekort – prosjekt 2027–2028": { period: [2027, 2028] },
      "Nytt lydanlegg 700 000 kr (2029)": { costs: [700000], period: [2029, 2029], kind: "investering" },
      "Tak over scenen": { kind: "investering" },
    },
  },
  {
    name: "needs in order of priority, each with its cost on the line below",
    grids: [sheet("Brann", `
Brannvesenet
Behov de neste årene, i prioritert rekkefølge:

1. Vernedrakter til alle
Kostnad: kr 640 000

2. Aggregat til stasjonen
Kostnad: kr 1 900 000

3. Vikar for feieren i 2027
Kostnad: kr 210 000

4. Ny beredskapsplan
Kostnad: ingen, gjøres selv
`)],
    wanted: {
      "Vernedrakter til alle": { costs: [640000], number: "1" },
      "Aggregat til stasjonen": { costs: [1900000] },
      "Vikar for feieren i 2027": { costs: [210000], period: [2027, 2027] },
      "Ny beredskapsplan": { number: "4" },
    },
  },
  {
    name: "years that are counted from one that is said",
    grids: [sheet("Plan", `
Kompetanseplan. År 1 = 2027.
Tiltak|Ansvar|Kostnad (kr)|År 1|År 2|År 3
Videreutdanning i demens|Helse|120000|x|x|
Fagbrev på jobb|HR|80000||x|x
Lederkurs|HR|60000|||x
`)],
    wanted: {
      "Videreutdanning i demens": { costs: [120000], starts: [2027, 2028] },
      "Fagbrev på jobb": { costs: [80000], starts: [2028, 2029] },
      Lederkurs: { costs: [60000], starts: [2029] },
    },
  },
  {
    name: "headings with numbers and no other look, kroner over ØP 2026, a sentence under the sums",
    grids: [sheet("Stab", `
Stab (beløp i hele 1 000 kr)
Type|Tiltak|Kroner||
||ØP 2026|ØP 2027|ØP 2028
|10 Politisk styring|||
Nytt behov|Valg||600|
|11 Økonomi|||
Nytt behov|Revisjon av rutiner|150||
Innsparing|Felles lønnskontor|-200|-400|-400
|Netto|-50|200|-400
Rådmannen tilrår at innsparingen settes i verk før nye behov tas inn.
`, { merges: [{ row: 2, column: 3, rows: 1, columns: 3 }] })],
    wanted: {
      Valg: { amounts: { 2027: 600000 }, section: "Politisk styring" },
      "Revisjon av rutiner": { amounts: { 2026: 150000 }, section: "Økonomi" },
      "Felles lønnskontor": { amounts: { 2026: -200000, 2027: -400000, 2028: -400000 } },
    },
  },
  {
    name: "a blank column in the table, and a blank row before words of time and money",
    grids: [sheet("Digital", `
Digitaliseringsplan, hele kroner
Nr|Tiltak|Gjennomføring||Investering (engangs)|Årlig driftskostnad
1|Nytt fagsystem|2027||850000|240000
2|Digital signering|Årlig|||45000

3|Sensorer i vannverket|2028||300000|20000
4|Nettbrett til hjemmetjenesten|2028||190000|
`)],
    wanted: {
      "Nytt fagsystem": { costs: [850000, 240000], period: [2027, 2027] },
      "Digital signering": { costs: [45000] },
      "Sensorer i vannverket": { costs: [300000, 20000], period: [2028, 2028] },
      "Nettbrett til hjemmetjenesten": { costs: [190000] },
    },
  },
  {
    name: "how investments are paid, under a heading that might have been of savings",
    grids: [sheet("Inv", `
Investeringer (1000 kr)
Prosjekt|2026|2027
Ny bru over elva|4000|6000
Tak på skolen|1500|
Sum investeringer|5500|6000
Inndekning
Låneopptak|4000|4500
Mva-kompensasjon|1000|1200
Salg av tomter|500|300
`)],
    wanted: {
      "Ny bru over elva": { amounts: { 2026: 4000000, 2027: 6000000 } },
      "Tak på skolen": { amounts: { 2026: 1500000 } },
    },
  },
  {
    name: "a slide of needs by service, in two columns, some in one cell",
    grids: [sheet("Lysbilde", `
Hva trenger vi? Prioriterte behov 2027–2030
Helse|Oppvekst
• 1 årsverk i hjemmetjenesten fra 2027 – 0,9 mill.|• Leksehjelp på to skoler – 120 000 i året
• Nytt sykesignalanlegg (investering) 2028 – 2,6 mill.|• Nytt uteområde ved Vika barnehage 2028 – 1,1 mill.
Teknisk|Kultur
• Reasfaltering: 1,5 mill. årlig¶• Ny liftbil 2027, 480 000|• Utescene på torget 2028
`)],
    wanted: {
      "1 årsverk i hjemmetjenesten fra 2027 – 0,9 mill.": { costs: [900000], positions: 1, section: "Helse" },
      "Leksehjelp på to skoler – 120 000 i året": { costs: [120000], section: "Oppvekst" },
      "Nytt sykesignalanlegg (investering) 2028 – 2,6 mill.": { costs: [2600000], kind: "investering" },
      "Nytt uteområde ved Vika barnehage 2028 – 1,1 mill.": { costs: [1100000], period: [2028, 2028] },
      "Reasfaltering: 1,5 mill. årlig": { costs: [1500000], section: "Teknisk" },
      "Ny liftbil 2027, 480 000": { costs: [480000] },
      "Utescene på torget 2028": { section: "Kultur" },
    },
  },
  {
    name: "numbers under two services and dashes under a third",
    grids: [sheet("Innspel", `
Innspel til budsjett 2027
Skule
1. Lydanlegg i gymsalen|85000
2. Kjøp av nettbrett|240000
Heimeteneste
1. Leasingbil
Kostnad: 80 000 kr per år
2. Medisinskap
Kostnad: 220 000 kr
Kyrkje og kultur
– Måling av Vik kyrkje, 400 000
– Lys i kulturhuset, ca. 650 000 kr
– Merking av turstiar
`)],
    wanted: {
      "Lydanlegg i gymsalen": { costs: [85000], section: "Skule" },
      "Kjøp av nettbrett": { costs: [240000] },
      Leasingbil: { costs: [80000], section: "Heimeteneste" },
      Medisinskap: { costs: [220000] },
      "Måling av Vik kyrkje, 400 000": { costs: [400000], section: "Kyrkje og kultur" },
      "Lys i kulturhuset, ca. 650 000 kr": { costs: [650000] },
      "Merking av turstiar": {},
    },
  },
  {
    name: "frames that come to all above them, and what is left to find",
    grids: [sheet("Ramme", `
Tiltak i rammen, beløp i 1000
Tiltak|2026|2027|2028
Vedtatt budsjett 2025|41200|41200|41200
Lønnsvekst|900|900|900
Ny avtale om brøyting|1150|1150|1150
Lavere forbruk av strøm|-310|-420|-420
Konsulent til sentrumsplan|600|350|
Sum nye tiltak|1440|1080|730
Det vi da har|43540|43180|42830
Omstillingskrav|-500|-500|-500
Gjenstår|-1940|-1580|-1230
`)],
    wanted: {
      "Ny avtale om brøyting": { amounts: { 2026: 1150000, 2027: 1150000, 2028: 1150000 } },
      "Lavere forbruk av strøm": { amounts: { 2026: -310000, 2027: -420000, 2028: -420000 } },
      "Konsulent til sentrumsplan": { amounts: { 2026: 600000, 2027: 350000 } },
    },
  },
  {
    name: "minutes with dashes under services, after a heading of proposals",
    grids: [sheet("Referat", `
Referat frå leiarmøte, 14. september
Til stades: Gunnvor og Ståle
Sak 3: Innspel til budsjett 2027
Reinhald
– Robotvaskemaskin til hallen, 210 000 kr
– Vask annankvar dag på kontora, 60 000 kr per år
Bygg
– Nytt tak på lensmannskontoret, 1,6 mill. kr
– Varmepumpe i grendehuset, 145 000 kr
Ref.: Ragnhild
`)],
    wanted: {
      "Robotvaskemaskin til hallen, 210 000 kr": { costs: [210000], section: "Reinhald" },
      "Vask annankvar dag på kontora, 60 000 kr per år": { costs: [60000] },
      "Nytt tak på lensmannskontoret, 1,6 mill. kr": { costs: [1600000], section: "Bygg" },
      "Varmepumpe i grendehuset, 145 000 kr": { costs: [145000] },
    },
  },
  {
    name: "a name that hangs over the row with its figures, and a staff list beside the table",
    grids: [sheet("Ark1", `
Driftstiltak 2027–2029, beløp i 1000
Tiltak|2027|2028|2029||Bemanning i dag|Årsverk
Bortfall av tilskudd|2400|3900|5200||Barnevern|18,6
Bosetting av mindreårige –|||||Miljøterapeuter|9,2
nedbemanning av bofellesskap|-1800|-3600|-3600||NAV|14
Digitale læremidler|95|95|95||Rådgivere|1,5
Sum|695|395|1695|||
`)],
    wanted: {
      "Bortfall av tilskudd": { amounts: { 2027: 2400000, 2028: 3900000, 2029: 5200000 } },
      "Bosetting av mindreårige – nedbemanning av bofellesskap": { amounts: { 2027: -1800000, 2028: -3600000, 2029: -3600000 } },
      "Digitale læremidler": { amounts: { 2027: 95000, 2028: 95000, 2029: 95000 } },
    },
  },
];
