/** Headings that make the amounts under them one-off, and the price year that several tables agree on. */
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { headsOneOff } from "../../../src/reading/segments/words";
import { sheet } from "../layouts/layout";

const read = (text: string) => readWorkbook([sheet("Veg", text)], noChoices);

describe("a heading that says one-off", () => {
  test("holds for every amount under it, also where a season tells when", () => {
    const plan = read(`
Strakstiltak langs vegane (eingongsutgifter)
Tiltak|Når|Kostnad|Ansvar
Rekkverk ved bruene|Vår 2027|kr 180 000|Veg
Skilt og oppmerking|2026|90 000|Veg
`);
    expect(plan.tiltak.map(({ components: [only] }) => [only?.profile, only?.segments])).toEqual([
      ["engangs", [{ kind: "drift", kronerPerYear: 180000, aarsverk: 0, from: 2027, to: 2027, firstYearShare: 1 }]],
      ["engangs", [{ kind: "drift", kronerPerYear: 90000, aarsverk: 0, from: 2026, to: 2026, firstYearShare: 1 }]],
    ]);
  });

  test("holds for its own section and not for the next", () => {
    const plan = read(`
Tiltak|År|Kostnad (1000 kr)
Engangskostnader:
Nye vegskilt|2026|90
Driftskostnader:
Brøyting av gangveier|2026|150
`);
    expect(plan.tiltak.map((one) => [one.title, one.components[0]?.profile])).toEqual([["Nye vegskilt", "engangs"], ["Brøyting av gangveier", "varig"]]);
  });

  test("may be a lettered line among the rows, or stand over a numbered list", () => {
    const rows = read(`
Tiltak|År|Kostnad|Ansvar
A. Fysiske tiltak (engangskostnader)
Fartshumper|2026|120 000|Drift
Gangfelt|2027|450 000|Drift
B. Tiltak hvert år
Sykkelopplæring|2026|25 000|Skole
`);
    expect(rows.tiltak.map((one) => [one.title, one.components[0]?.profile])).toEqual([["Fartshumper", "engangs"], ["Gangfelt", "engangs"], ["Sykkelopplæring", "varig"]]);
    const list = read(`
Trafikksikringstiltak, eingongskostnader
1. Fartshump i Skulevegen (2026) – kr 80 000
2. Gatelys langs Bygdevegen (2027) – kr 650 000
3. Ny skilting ved barnehagen (2026) – kr 40 000
`);
    expect(list.tiltak.map((one) => [one.costs[0]?.kroner, one.components[0]?.segments[0]?.to])).toEqual([[80000, 2026], [650000, 2027], [40000, 2026]]);
  });

  test("is none where lasting amounts are named with it", () => {
    expect(["Tiltak (engangs- og varige kostnader)", "Kostnad, ikke engangs", "Driftstiltak"].map(headsOneOff)).toEqual([false, false, false]);
    expect(["A. Fysiske tiltak (engangskostnad)", "Eingongsutgifter", "Kjøp én gang"].map(headsOneOff)).toEqual([true, true, true]);
  });
});

describe("the price year of a plan", () => {
  const table = (unit: string) => sheet(unit, `\nTiltak (${unit})|2026|2027\nØkt tilsyn|40|80\nFærre reiser|-10|-10\n`);

  test("is the one the tables agree on, whichever of them says it", () => {
    expect(readWorkbook([table("1000 kr"), table("1000 2026-kr")], noChoices).priceYear).toBe(2026);
  });

  test("is none where they differ: only the user knows then", () => {
    expect(readWorkbook([table("1000 2025-kr"), table("1000 2026-kr")], noChoices).priceYear).toBeNull();
  });
});
