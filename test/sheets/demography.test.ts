/** The sheet *Demografi*: tables that follow the user's cells, charts on a true time axis, sentences with figures. */
import { defaultAssumptions } from "../../src/economy/assumptions";
import { gridFromRows } from "../../src/plan/grid";
import { toA1, type CellValue } from "../../src/plan/cell";
import type { Demographics } from "../../src/plan/population";
import { readDemographics } from "../../src/reading/population/read-demographics";
import type { CostLines } from "../../src/sheets/charts/part";
import { designDemografi } from "../../src/sheets/demography";
import type { SheetDesign } from "../../src/sheets/design";
import { area } from "../../src/sheets/draft";
import type { SheetInput } from "../../src/sheets/input";

const befolkning: CellValue[][] = [
  ["Befolkningsutvikling (SSB, MMMM)"],
  [],
  ["Årstall", 2012, 2015, 2020, 2025, 2030],
  ["Antall innbyggere", 7284, 7290, 7359, 7463, 7566],
  [],
  ["Alder", 2012, 2025, 2030],
  ["20-66 år", 4445, 4178],
  ["67-79 år", 779, 1164, 1201],
  ["80-89 år", 308, 385, 505],
];

const nothing: Demographics = { tables: [], changes: [], prevalence: [] };

function input(demographics: Demographics, language: SheetInput["language"] = "nb"): SheetInput {
  const plan = {
    tables: [],
    tiltak: [],
    goals: [],
    sections: [],
    left: [],
    years: null,
    priceYear: null,
  } as unknown as SheetInput["plan"];
  return {
    language,
    plan,
    rows: [],
    assumptions: defaultAssumptions(plan, 2026),
    findings: [],
    demographics,
    provenance: { when: "2026-11-22T05:20", version: "0.1.0", checksum: "abc", file: "Løten.xlsx" },
    titles: {},
    tables: {},
    names: {},
    sentences: { reason: () => "", finding: () => ({ what: "", todo: "" }), rule: () => "" },
  } as SheetInput;
}

const loeten = readDemographics([gridFromRows("Befolkning", befolkning)]);

const cost: CostLines = {
  sheet: "Kostnad per år",
  years: area(5, 3, 1, 3),
  drift: area(6, 3, 1, 3),
  investering: area(10, 3, 1, 3),
  figures: [
    { year: 2012, drift: 725_000, investering: 0, driftUncertain: 0 },
    { year: 2013, drift: 8_725_000, investering: 5_000_000, driftUncertain: 5_925_000 },
    { year: 2014, drift: 10_475_000, investering: 1_000_000, driftUncertain: 5_925_000 },
  ],
};

const formulaAt = (sheet: SheetDesign, a1: string) => sheet.formulas.find(({ area: at }) => toA1(at) === a1)?.formulaR1C1;
const texts = (sheet: SheetDesign) => sheet.values.flatMap(({ values }) => values.flat());

test("each figure is a formula that follows the user's cell, one formula a row", () => {
  const sheet = designDemografi(input(loeten), null);
  expect(formulaAt(sheet, "B5:F5")).toBe("='Befolkning'!R[-2]C");
  expect(formulaAt(sheet, "B6:F6")).toBe("='Befolkning'!R[-2]C");
  expect(texts(sheet)).toEqual(
    expect.arrayContaining([
      "Kilde: Ark Befolkning (MMMM), 'Befolkning'!B4:F4",
      "Kilde: Ark Befolkning (MMMM), 'Befolkning'!B7:D9",
    ]),
  );
});

test("change is a formula over the line's own first and last figure", () => {
  const sheet = designDemografi(input(loeten), null);
  expect(formulaAt(sheet, "G6")).toBe("=RC6-RC2");
  expect(formulaAt(sheet, "H6")).toBe('=IF(RC2=0,"",(RC6-RC2)/RC2)');
  expect(formulaAt(sheet, "I6")).toBe("=(RC6-RC2)/(R5C6-R5C2)");
});

test("two charts of persons stand on a true time axis with titles and units", () => {
  const { charts } = designDemografi(input(loeten), null);
  expect(charts.map(({ id, title, xTitle, yTitle, xMin, xMax }) => [id, title, xTitle, yTitle, xMin, xMax])).toEqual([
    ["demografi-befolkning", "Befolkning 2012–2030", "År", "Personer", 2012, 2030],
    ["demografi-aldersgrupper", "Aldersgrupper 2012–2030", "År", "Personer", 2012, 2030],
  ]);
  expect(charts.flatMap(({ series }) => series.map(({ draw }) => draw))).toEqual([
    "scatter-line",
    "scatter-line",
    "scatter-line",
    "scatter-line",
  ]);
});

test("a group without a figure for the last year has a shorter line, without a hole and without a nought", () => {
  const sheet = designDemografi(input(loeten), null);
  const [working, young] = sheet.charts[1]?.series ?? [];
  expect(working).toMatchObject({ name: "20-66 år", values: { columns: 2 }, categories: { columns: 2 } });
  expect(young).toMatchObject({ name: "67-79 år", values: { columns: 3 }, categories: { columns: 3 } });
});

test("lines whose years would make holes in each other get tables of their own", () => {
  const rows: CellValue[][] = [
    ["Alder", 2020, 2025, 2030],
    ["67-79 år", 700, 800, 900],
    ["80-89 år", 300, null, 500],
  ];
  const sheet = designDemografi(input(readDemographics([gridFromRows("A", rows)])), null);
  const [young, old] = sheet.charts[0]?.series ?? [];
  expect(young?.values.columns).toBe(3);
  expect(old?.values.columns).toBe(2);
  expect(old?.categories.row).not.toBe(young?.categories.row);
});

test("a sentence under each chart says what it shows, worked out by hand", () => {
  const sheet = designDemografi(input(loeten), null);
  const sentence =
    "20-66 år: 4\u00a0445 i 2012 og 4\u00a0178 i 2025 (−267, −6,0 %). 67-79 år: 779 i 2012 og 1\u00a0201 i 2030 (+422, 54,2 %). 80-89 år: 308 i 2012 og 505 i 2030 (+197, 64,0 %).";
  expect(sheet.charts[1]?.alt).toBe(sentence);
  expect(texts(sheet)).toContain(sentence);
  const under = sheet.values.find(({ values }) => values[0]?.[0] === sentence);
  // One free row below the last row that the chart covers.
  expect(under?.at.row).toBe((sheet.charts[1]?.at.row ?? 0) + (sheet.charts[1]?.at.rows ?? 0) + 1);
});

test("cost is drawn as columns of investering under a line of drift, each from the cells of the cost sheet", () => {
  const sheet = designDemografi(input(nothing), cost);
  expect(sheet.charts.map(({ id }) => id)).toEqual(["demografi-kostnad"]);
  expect(sheet.charts[0]?.series.map(({ name, draw }) => [name, draw])).toEqual([
    ["Investering", "column"],
    ["Drift", "line"],
  ]);
  expect(formulaAt(sheet, "B5:D5")).toBe("='Kostnad per år'!R[0]C[1]");
  expect(formulaAt(sheet, "B7:D7")).toBe("='Kostnad per år'!R[3]C[1]");
  expect(sheet.charts[0]?.alt).toBe(
    "Drift går fra 725\u00a0000 kroner i 2012 til 10\u00a0475\u00a0000 kroner i 2014. Investering er 6\u00a0000\u00a0000 kroner i alt, mest i 2013 (5\u00a0000\u00a0000 kroner). I 2014 er 5\u00a0925\u00a0000 kroner av driften uavklart.",
  );
});

test("every figure lies on the one page that is printed", () => {
  const wide: CostLines = { ...cost, years: area(5, 3, 1, 14), drift: area(6, 3, 1, 14), investering: area(10, 3, 1, 14) };
  const { print } = designDemografi(input(loeten), wide);
  expect(print).toMatchObject({ landscape: false, onePage: true, area: { row: 1, column: 1, columns: 15 } });
});

test("figures from outside the workbook stand as values with their source", () => {
  const ssb: Demographics = {
    ...nothing,
    tables: [
      {
        source: "SSB tabell 14746 (2026)",
        alternative: "MMMM",
        region: "Løten",
        yearCells: null,
        series: [
          {
            band: { from: null, to: null, label: "I alt" },
            points: [
              { year: 2026, persons: 7800, cells: null },
              { year: 2050, persons: 8100, cells: null },
            ],
          },
        ],
      },
    ],
  };
  const sheet = designDemografi(input(ssb), null);
  expect(texts(sheet)).toEqual(expect.arrayContaining([2026, 2050, 7800, 8100, "Kilde: SSB tabell 14746 (2026) (MMMM)"]));
});

test("two vintages are two lines that name their table", () => {
  const table = (source: string, persons: number) => ({
    source,
    alternative: "MMMM",
    region: null,
    yearCells: null,
    series: [
      {
        band: { from: null, to: null, label: "I alt" },
        points: [
          { year: 2026, persons: 1250, cells: null },
          { year: 2050, persons, cells: null },
        ],
      },
    ],
  });
  const sheet = designDemografi(
    input({ ...nothing, tables: [table("SSB tabell 14288 (2024)", 1313), table("SSB tabell 14746 (2026)", 1272)] }),
    null,
  );
  expect(sheet.charts[0]?.series.map(({ name }) => name)).toEqual([
    "Innbyggere i alt, SSB tabell 14288 (2024) (MMMM)",
    "Innbyggere i alt, SSB tabell 14746 (2026) (MMMM)",
  ]);
});

test("20-44 and 45-66 years are added to 20-66 by the formula", () => {
  const rows: CellValue[][] = [
    ["Alder", 2026, 2030],
    ["20-44 år", 1900, 1850],
    ["45-66 år", 2200, 2100],
    ["67-79 år", 1000, 1100],
  ];
  const sheet = designDemografi(input(readDemographics([gridFromRows("A", rows)])), null);
  expect(sheet.charts[0]?.series.map(({ name }) => name)).toEqual(["20-66 år", "67-79 år"]);
  expect(formulaAt(sheet, "B6:C6")).toBe("='A'!R[-4]C+'A'!R[-3]C");
});

test("years that run down the user's sheet are followed cell by cell", () => {
  const rows: CellValue[][] = [["År", "67-79 år"], [2024, 800], [2030, 900]];
  const sheet = designDemografi(input(readDemographics([gridFromRows("Ned", rows)])), null);
  expect([formulaAt(sheet, "B5"), formulaAt(sheet, "C5")]).toEqual(["='Ned'!R[-3]C[-1]", "='Ned'!R[-2]C[-2]"]);
  expect([formulaAt(sheet, "B6"), formulaAt(sheet, "C6")]).toEqual(["='Ned'!R[-4]C", "='Ned'!R[-3]C[-1]"]);
});

test("nothing to draw leaves a sheet that says so", () => {
  const sheet = designDemografi(input(nothing), null);
  expect(sheet.charts).toEqual([]);
  expect(texts(sheet)).toContain("Fant verken befolkningstall i arbeidsboken eller kostnader å tegne.");
});

test("the sheet speaks nynorsk and English too", () => {
  expect(designDemografi(input(loeten, "nn"), null).charts[0]).toMatchObject({ title: "Folketal 2012–2030", yTitle: "Personar" });
  expect(designDemografi(input(loeten, "en"), null).charts[0]).toMatchObject({
    title: "Population 2012–2030",
    alt: "All inhabitants: 7,284 in 2012 and 7,566 in 2030 (+282, 3.9 %).",
  });
});
