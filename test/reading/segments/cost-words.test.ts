/** Segments of amounts whose words say a year, a span or a month, and the kind that titles say. */
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { kindByWords } from "../../../src/reading/segments/words";
import { sheet } from "../layouts/layout";

const read = (cost: string, time: string) => {
  const rows = `Tiltak|Kostnad|Oppstart\nFrisklivstilbud|${cost}|${time}\nGatelys i sentrum|100 000|2027`;
  return readWorkbook([sheet("Ark1", rows)], noChoices).tiltak[0]!.components;
};

describe("the words beside an amount", () => {
  test("an amount for each of two named years runs in its own year alone", () => {
    expect(read("750 tusen i 2025 og 500 tusen i 2026", "2025").map((one) => one.segments)).toEqual([
      [{ kind: "drift", kronerPerYear: 750000, aarsverk: 0, from: 2025, to: 2025, firstYearShare: 1 }],
      [{ kind: "drift", kronerPerYear: 500000, aarsverk: 0, from: 2026, to: 2026, firstYearShare: 1 }],
    ]);
  });

  test("a span counts with its upper end, is uncertain and offers the lower", () => {
    const [component] = read("100–150 000", "2026");
    expect(component).toMatchObject({ kroner: 150000, uncertain: true, why: { code: "highest-of-span" } });
    expect(component?.alternatives[0]).toMatchObject({ why: { code: "lowest-of-span" }, segments: [{ kronerPerYear: 100000, from: 2026, to: null }] });
  });

  test("a start in July leaves half of the first year", () => {
    expect(read("1,2 mill. per år", "1. juli 2025")[0]?.segments).toEqual([{ kind: "drift", kronerPerYear: 1200000, aarsverk: 0, from: 2025, to: null, firstYearShare: 0.5 }]);
  });
});

describe("the kind by words", () => {
  test.each([
    ["Ny skole på Moen", "investering"],
    ["Kjøp av biler til hjemmetjenesten", "investering"],
    ["Oppgradering Lia sykehjem", "investering"],
    ["Tilskudd til kunstgress", "drift"],
    ["Økt bemanning ny barnehage", "drift"],
    ["Kjøp av båttransport", null],
    ["Ny rektor ved Moen skole", null],
  ] as const)("%s", (title, kind) => {
    expect(kindByWords(title)).toBe(kind);
  });
});
