/** What stands in one cell where other plans have several, or in several where others have one. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const cellCases: readonly Case[] = [
  {
    name: "bullets in one cell of a table, each with cost and year of its own",
    grids: [sheet("Kulturplan", `
Kulturplan 2026–2029 – tiltak
Satsingsområde|Tiltak|Ansvarlig
Bibliotek|• Selvbetjent bibliotek innføres i 2027 – kr 480 000¶• Litteraturformidler, 40 % stilling, kr 310 000|Biblioteksjef
Ungdom|• Tilskudd til ungdomsklubben, kr 90 000 pr. år¶• Nytt øvingslokale, 2,3 mill. i 2028 (investering)|Kultursjef
`)],
    wanted: {
      "Selvbetjent bibliotek innføres i 2027 – kr 480 000": { costs: [480000], period: [2027, null], section: "Bibliotek" },
      "Litteraturformidler, 40 % stilling, kr 310 000": { costs: [310000], positions: 0.4 },
      "Tilskudd til ungdomsklubben, kr 90 000 pr. år": { costs: [90000], section: "Ungdom" },
      "Nytt øvingslokale, 2,3 mill. i 2028 (investering)": { costs: [2300000], kind: "investering" },
    },
  },
  {
    name: "a numbered list with the number in a cell of its own, under Drift and Investeringer",
    grids: [sheet("Ønsker", `
Prioriterte tiltak fra sektor teknisk
Drift
1)|Sommervikarer i parken|||kr 220 000,-
2)|Fagsystem for eiendomsdrift|||95'
3)|Mindre bruk av innleie|||-150 000
Investeringer
1)|Ny hjullaster|||1,9 mill
2)|Garasje på lageret|||kr 750.000,-
`)],
    wanted: {
      "Sommervikarer i parken": { costs: [220000], number: "1", kind: "drift" },
      "Fagsystem for eiendomsdrift": { costs: [95000], kind: "drift" },
      "Mindre bruk av innleie": { costs: [-150000], kind: "drift" },
      "Ny hjullaster": { costs: [1900000], kind: "investering" },
      "Garasje på lageret": { costs: [750000], number: "2", kind: "investering" },
    },
  },
  {
    name: "the unit after the years of the title, and areas with their kind in brackets or after a dash",
    grids: [sheet("Plan", `
Handlingsprogram 2026–2029, mill. kroner
Tiltak|2026|2027|2028|2029
Bygg (investering)||||
Garderober på Liabanen|1,5|4,2||
Tak på samfunnshuset||0,8|0,8|
Mennesker – drift||||
Miljøarbeider i skolen|0,7|0,7|0,7|0,7
`)],
    wanted: {
      "Garderober på Liabanen": { amounts: { 2026: 1500000, 2027: 4200000 }, kind: "investering" },
      "Tak på samfunnshuset": { amounts: { 2027: 800000, 2028: 800000 }, kind: "investering" },
      "Miljøarbeider i skolen": { amounts: { 2026: 700000, 2027: 700000, 2028: 700000, 2029: 700000 }, kind: "drift" },
    },
  },
];

export const cellOthers: readonly Case[] = [
  {
    name: "a price list with the change in per cent",
    grids: [sheet("Satser", `
Betalingssatser 2027 (kroner)
Tjeneste|2026|2027|Endring
Renovasjon, hytte|2150|2240|4,2 %
Feiing, pr. pipe|410|430|4,9 %
Barnehage, full plass|2400|2470|2,9 %
Leie av kinosalen|3200|3300|3,1 %
`)],
    wanted: {},
  },
  {
    name: "the calendar of the budget work",
    grids: [sheet("Framdriftsplan", `
Budsjettprosessen 2027
Aktivitet|Frist|Ansvarlig
Rundskriv til enhetene|20.05.2026|Økonomisjef
Enhetene leverer forslag|28.08.2026|Enhetsledere
Kommunedirektøren legger fram budsjettet|30.10.2026|Kommunedirektør
Vedtak i kommunestyret|10.12.2026|Ordfører
`)],
    wanted: {},
  },
];
