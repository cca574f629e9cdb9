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

  test("a start in the autumn is counted from August, and the whole year is offered", () => {
    const [component] = read("1,2 mill. per år", "høsten 2025");
    expect(component).toMatchObject({ uncertain: true, segments: [{ from: 2025, to: null, firstYearShare: 5 / 12 }], why: { code: "begins-in-season", params: { words: "høsten", month: "8" } } });
    expect(component?.alternatives[0]).toMatchObject({ why: { code: "begins-in-season", params: { month: "1" } }, segments: [{ from: 2025, to: null, firstYearShare: 1 }] });
  });

  test("a cost that comes once and one that comes every year stand in their own columns", () => {
    const rows = "Tiltak|Engangskostnad|Årlig kostnad|Oppstart\nFagsystem|300 000|120 000|2026\nKamera|50 000||2027";
    const [system] = readWorkbook([sheet("Ark1", rows)], noChoices).tiltak;
    expect(system!.components).toMatchObject([{ profile: "engangs", segments: [{ kronerPerYear: 300000, from: 2026, to: 2026 }] }, { profile: "varig", segments: [{ kronerPerYear: 120000, from: 2026, to: null }] }]);
  });

  test("a part of the year beside its full-year amount begins in a month and goes on", () => {
    const rows = "Tiltak|Delårseffekt 2026|Helårseffekt\nLegge ned SFO Vik|-200 000|-480 000\nFelles vaktmester|-130 000|-300 000";
    const [exact, other] = readWorkbook([sheet("Ark1", rows)], noChoices).tiltak.map((tiltak) => tiltak.components[0]!);
    expect(exact).toMatchObject({ profile: "varig", kroner: -480000, uncertain: true, segments: [{ kronerPerYear: -480000, from: 2026, to: null, firstYearShare: 5 / 12 }] });
    expect(exact!.alternatives).toMatchObject([{ why: { code: "amount-per-year" }, segments: [{ kronerPerYear: -200000, from: 2026, to: 2026 }] }]);
    expect(other).toMatchObject({ uncertain: true, why: { code: "part-then-full-year" }, segments: [{ kronerPerYear: -130000, from: 2026, to: 2026 }, { kronerPerYear: -300000, from: 2027, to: null }] });
  });

  test("a price for each counts as many times as there are", () => {
    expect(read("2 stk à 120 000", "2026")[0]).toMatchObject({ profile: "per-stk", kroner: 120000, count: 2, segments: [{ kronerPerYear: 240000, from: 2026 }] });
  });
});

describe("amounts that stand out in their table", () => {
  const components = (rows: string) => readWorkbook([sheet("Ark1", rows)], noChoices).tiltak.map((tiltak) => tiltak.components[0]!);

  test("a saving without its minus is uncertain, and the other sign is offered", () => {
    const [added, saved] = components("Forslag (1000 kr)|2026|2027\nFlere lærere|700|700\nInndekning||\nRedusere stab|600|600");
    expect(added).toMatchObject({ uncertain: false, alternatives: [] });
    expect(saved).toMatchObject({ uncertain: true, segments: [{ kronerPerYear: 600000 }], alternatives: [{ why: { code: "saving-positive", params: { words: "Inndekning" } }, segments: [{ kronerPerYear: -600000 }] }] });
  });

  test("whole kroner in a table of thousands are uncertain, and the thousandth part is offered", () => {
    const read = components("Tiltak (1000 kr)|2026\nNy avtale legevakt|310\nMer vedlikehold|175\nKutt i reiser|-220\nKonsulent|450000");
    expect(read.map((one) => one.uncertain)).toEqual([false, false, false, true]);
    expect(read[3]?.alternatives).toMatchObject([{ why: { code: "maybe-whole-kroner" }, segments: [{ kronerPerYear: 450000 }] }]);
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
    ["Ny rektor ved Moen skole", "drift"],
  ] as const)("%s", (title, kind) => {
    expect(kindByWords(title)).toBe(kind);
  });
});
