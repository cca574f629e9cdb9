/** Layouts where units, years and sums stand where they are seldom looked for. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const lastCases: readonly Case[] = [
  {
    name: "a section in millions inside a table of thousands",
    grids: [sheet("Oversikt tiltak", `
Tiltak i økonomiplanen
(i 1000 kr)|2025|2026|2027|2028
Driftstiltak||||
Reduserte reiseutgifter|-60|-60|-60|-60
Flere timer til skolehelsetjenesten|240|480|480|480
Investeringer (mill. kr)||||
Nytt lager for veisalt|2,5|||
Gang- og sykkelvei Moen|1,5|6||
`)],
    wanted: {
      "Reduserte reiseutgifter": { amounts: { 2025: -60000, 2026: -60000, 2027: -60000, 2028: -60000 }, kind: "drift" },
      "Flere timer til skolehelsetjenesten": { amounts: { 2025: 240000, 2026: 480000, 2027: 480000, 2028: 480000 }, kind: "drift" },
      "Nytt lager for veisalt": { amounts: { 2025: 2500000 }, kind: "investering" },
      "Gang- og sykkelvei Moen": { amounts: { 2025: 1500000, 2026: 6000000 }, kind: "investering" },
    },
  },
  {
    name: "hidden helper column and codes between the names and the years",
    grids: [sheet("Tiltak", `
Tiltak|Ansvar|Funksjon|2026|2027|2028|2029
Ny leirskoleavtale|2210|202|145000|145000|145000|145000
Avvikle kantinedrift|1300|120|-310000|-620000|-620000|-620000
Økt assistentressurs|2230|211|275000|550000|550000|550000
`, { hiddenColumns: [3] })],
    wanted: {
      "Ny leirskoleavtale": { amounts: { 2026: 145000, 2027: 145000, 2028: 145000, 2029: 145000 } },
      "Avvikle kantinedrift": { amounts: { 2026: -310000, 2027: -620000, 2028: -620000, 2029: -620000 } },
      "Økt assistentressurs": { amounts: { 2026: 275000, 2027: 550000, 2028: 550000, 2029: 550000 } },
    },
  },
  {
    name: "each tiltak as a small form",
    grids: [sheet("Skjema", `
Tiltaksnr|Tiltak|Kostnad|Startår|Årsverk|Prioritet
B1|Barnevernsvakt|2,1 mill. kr|2026|3|1
B2|Foreldrestøttende program|180 tusen|2026|0,2|2
B3|Kompetanseplan|70.000,-|2027||3
B4|Avklare lokaler||2026||2
`)],
    wanted: {
      "Barnevernsvakt": { costs: [2100000], number: "B1" }, "Foreldrestøttende program": { costs: [180000] }, "Kompetanseplan": { costs: [70000] }, "Avklare lokaler": { costs: [] },
    },
  },
  {
    name: "years descending from the right",
    grids: [sheet("Plan28", `
Tiltak i 1000 kr|2028|2027|2026|2025
Ny turnusordning|-400|-400|-400|-200
Felles innkjøpsavtale|-150|-150|-100|-50
`)],
    wanted: {
      "Ny turnusordning": { amounts: { 2025: -200000, 2026: -400000, 2027: -400000, 2028: -400000 } },
      "Felles innkjøpsavtale": { amounts: { 2025: -50000, 2026: -100000, 2027: -150000, 2028: -150000 } },
    },
  },
  {
    name: "the frame, the tiltak and the new frame with sums of parts and a check row",
    grids: [sheet("Rammer helse", `
Helse og omsorg (tall i 1000)|Budsjett 2025|2026|2027|2028|2029
Opprinnelig ramme|301200|301200|301200|301200|301200
Lønnsoppgjør 2025||6200|6200|6200|6200
Endret pensjonspremie||-1100|-1100|-1100|-1100
Nye tiltak|||||
Natteam i hjemmesykepleien||1850|3700|3700|3700
Omlegging av kjøkkendrift||-700|-1400|-1400|-1400
Sum nye tiltak||1150|2300|2300|2300
Ramme 2026-2029||307450|308600|308600|308600
Kontroll||0|0|0|0
`)],
    wanted: {
      "Endret pensjonspremie": { amounts: { 2026: -1100000, 2027: -1100000, 2028: -1100000, 2029: -1100000 } },
      "Natteam i hjemmesykepleien": { amounts: { 2026: 1850000, 2027: 3700000, 2028: 3700000, 2029: 3700000 } },
      "Omlegging av kjøkkendrift": { amounts: { 2026: -700000, 2027: -1400000, 2028: -1400000, 2029: -1400000 } },
    },
  },
  {
    name: "a plan in prose columns with kroner inside the financing",
    grids: [sheet("Handlingsdel", `
Satsingsområde|Hva skal vi gjøre?|Når|Hvem|Økonomi
Inkludering|Fritidskort til alle barn|2025-2026|Kultur|Tilskudd 300 000 kr
Inkludering|Utlånssentral for utstyr|Fra 2026|Frivilligsentralen|Egne midler
Levekår|Gjeldsrådgiver i 50 % stilling|2026|NAV|400 000 kr
`)],
    wanted: {
      "Fritidskort til alle barn": { costs: [300000], section: "Inkludering" }, "Utlånssentral for utstyr": { costs: [] }, "Gjeldsrådgiver i 50 % stilling": { costs: [400000], section: "Levekår" },
    },
  },
  { name: "sick leave", wanted: {}, grids: [sheet("Sykefravær", `
Enhet|2022|2023|2024
Lia barnehage|9,8|8,4|7,9
Moen skole|6,1|6,6|6,0
`)] },
  { name: "loans by lender", wanted: {}, grids: [sheet("Lån", `
Långiver|Restgjeld|Rente|Forfall
Kommunalbanken|120000000|4,35|2031
KLP|45000000|4,12|2028
`)] },
  { name: "contracts", wanted: {}, grids: [sheet("Avtaler", `
Leverandør|Avtale|Verdi kr|Utløper
Visma|Økonomisystem|450000|2027
Telenor|Telefoni|210000|2026
`)] },
  { name: "assets and depreciation", wanted: {}, grids: [sheet("Anlegg", `
Anleggsnr|Navn|Anskaffet|Kostpris|Levetid|Bokført verdi
10021|Brannbil Scania|2015|4200000|20|2100000
10022|Moen skole|1998|62000000|40|21000000
`)] },
  { name: "council cases", wanted: {}, grids: [sheet("Saker", `
Saksnr|Tittel|Dato|Vedtak
12/25|Årsmelding 2024|2025-03-12|Tatt til orientering
13/25|Reguleringsplan Moen|2025-03-12|Vedtatt
`)] },
];
