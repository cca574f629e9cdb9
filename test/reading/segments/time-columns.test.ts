/** From columns of time to segments: days under years, effects in words, amounts of each of several years. */
import type { Grid } from "../../../src/plan/grid";
import type { Plan } from "../../../src/plan/plan";
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { formatted } from "../further/dates";
import { sheet } from "../layouts/layout";

/** [kroner, from, to, share] of each segment of a tiltak, as it is taken. */
function segmentsOf(plan: Plan, title: string): readonly (readonly [number, number, number | null, number])[] {
  const tiltak = plan.tiltak.find((one) => one.title === title);
  return (tiltak?.components ?? []).flatMap(({ segments }) => segments.map((one) => [one.kronerPerYear, one.from, one.to, Math.round(one.firstYearShare * 12)] as const));
}

const read = (grid: Grid): Plan => readWorkbook([grid], noChoices);

test("a day under a year is when it is done: once, and asked about where no word says that it lasts", () => {
  // 46614 = 15.8.2027
  const plan = read(formatted(sheet("Friluft", `
Tiltak i friluftsplanen, kr
Tiltak|Kostnad|2026|2027
Padlerute|70000||46614
Merking av rundløype|40000|x|
`), "dd.mm.yy", [[3, 4]]));
  expect(segmentsOf(plan, "Padlerute")).toEqual([[70000, 2027, 2027, 12]]);
  expect(plan.tiltak[0]?.components[0]).toMatchObject({ uncertain: true, why: { code: "once-or-lasting" } });
});

test("a day that a line above calls a start begins what lasts in that month", () => {
  const plan = read(formatted(sheet("Stillinger", `
Nye tiltak i helseplanen, kr
Startdato står under året
Tiltak|Kostnad|2026|2027
Hjemmetrener, 1,0 årsverk|720000||46614
Matombringing alle dager|300000|x|
`), "dd.mm.yy", [[4, 4]]));
  expect(segmentsOf(plan, "Hjemmetrener, 1,0 årsverk")).toEqual([[720000, 2027, null, 5]]);
});

test("an effect until a year runs from the first of the plan, one of half a year comes once", () => {
  const plan = read(sheet("Vedtak", `
Endringer i økonomiplan 2026–2029, kr
Endring|Beløp|Virkning
Tilskudd til kystleden|50000|t.o.m. 2028
Leie av paviljong|120000|1. halvår 2027
Støtte til jubileum|30000|bare 2026
Gratis bassengtid|80000|varig fra 2027
`));
  expect(segmentsOf(plan, "Tilskudd til kystleden")).toEqual([[50000, 2026, 2028, 12]]);
  expect(segmentsOf(plan, "Leie av paviljong")).toEqual([[120000, 2027, 2027, 12]]);
  expect(segmentsOf(plan, "Støtte til jubileum")).toEqual([[30000, 2026, 2026, 12]]);
  expect(segmentsOf(plan, "Gratis bassengtid")).toEqual([[80000, 2027, null, 12]]);
});

test("a cost of each year of its head runs through them and no longer", () => {
  const plan = read(sheet("Tiltak", `
Tiltak (kr)
Tiltak|Kostnad per år 2027-2029
Utlån av turutstyr|45000
Gratis leirskole|160000
`));
  expect(segmentsOf(plan, "Utlån av turutstyr")).toEqual([[45000, 2027, 2029, 12]]);
});

test("an amount that begins within the year is asked about, unless it is said to be of a whole year", () => {
  const plan = read(sheet("Tiltak", `
Nye tiltak (kr)
Tiltak|Kostnad|Oppstart
Utekontakt, 0,5 årsverk|400000|1.10.2027
`));
  expect(segmentsOf(plan, "Utekontakt, 0,5 årsverk")).toEqual([[400000, 2027, null, 3]]);
  expect(plan.tiltak[0]?.components[0]).toMatchObject({ uncertain: true, why: { code: "begins-in-month", params: { month: "10", year: "2027" } }, alternatives: [{ segments: [{ from: 2027, to: null, firstYearShare: 1 }] }] });
  const full = read(sheet("Tiltak", `
Nye tiltak (kr)
Tiltak|Helårskostnad|Oppstart
Utekontakt, 0,5 årsverk|400000|1.10.2027
`));
  expect(segmentsOf(full, "Utekontakt, 0,5 årsverk")).toEqual([[400000, 2027, null, 3]]);
  expect(full.tiltak[0]?.components[0]).toMatchObject({ uncertain: false, alternatives: [] });
});

test("an amount from the second year on follows the first year's own", () => {
  const plan = read(sheet("Vedtak", `
Endringer i budsjettet, kr
Tiltak|Beløp 2026|Beløp fra 2027
Skolevert|210000|420000
Oppstart av ungdomsråd|90000|15000
Færre annonser||-60000
`));
  expect(segmentsOf(plan, "Skolevert")).toEqual([[420000, 2026, null, 6]]);
  expect(segmentsOf(plan, "Oppstart av ungdomsråd")).toEqual([[90000, 2026, 2026, 12], [15000, 2027, null, 12]]);
  expect(segmentsOf(plan, "Færre annonser")).toEqual([[-60000, 2027, null, 12]]);
  expect(plan.tiltak[0]?.components[0]?.uncertain).toBe(true);
});

test("two years one after the other under a head of effect are the time it holds", () => {
  const plan = read(sheet("Vedtak", `
Endringar i økonomiplanen, kr
Endring|Beløp|Verknad
Gratis parkering|70000|2026 og 2027
Fleire brøyteturar|50000|årleg frå 2026
`));
  expect(segmentsOf(plan, "Gratis parkering")).toEqual([[70000, 2026, 2027, 12]]);
  expect(plan.tiltak[0]?.components[0]?.uncertain).toBe(true);
  expect(segmentsOf(plan, "Fleire brøyteturar")).toEqual([[50000, 2026, null, 12]]);
});

test("half a year under a year's amount comes once, and may be half of it", () => {
  const plan = read(sheet("Vedtak", `
Endringar i budsjettet, kr
Endring|Beløp (kr, heilår)|Verknad
Leige av brakke|240000|2. halvår 2027
Fleire vaktmeistrar|500000|frå 2026
`));
  expect(segmentsOf(plan, "Leige av brakke")).toEqual([[240000, 2027, 2027, 12]]);
  expect(plan.tiltak[0]?.components[0]).toMatchObject({ uncertain: true, alternatives: [{ why: { code: "part-of-year", params: { parts: "2" } }, segments: [{ kronerPerYear: 120000, from: 2027, to: 2027 }] }] });
  expect(segmentsOf(plan, "Fleire vaktmeistrar")).toEqual([[500000, 2026, null, 12]]);
});

test("a mark under the autumn begins what lasts in August, and January is offered", () => {
  const plan = read(sheet("Helse", `
Tiltak|Kostnad|2026||2027|
||vår|høst|vår|høst
Ny jordmor i full stilling|900 000 kr||x||
Ny ergoterapeut i full stilling|800 000 kr|x|x||
`));
  expect(segmentsOf(plan, "Ny jordmor i full stilling")).toEqual([[900000, 2026, null, 5]]);
  expect(plan.tiltak[0]?.components[0]?.alternatives.map((other) => other.segments[0]?.firstYearShare)).toContain(1);
  expect(segmentsOf(plan, "Ny ergoterapeut i full stilling")).toEqual([[800000, 2026, null, 12]]);
});
