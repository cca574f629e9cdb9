/** Population tables and claims, upright and on their side, moved, typed as text; and silence where there are none. */
import { gridFromRows, type Grid } from "../../../src/plan/grid";
import { toA1, type CellValue } from "../../../src/plan/cell";
import { readDemographics } from "../../../src/reading/population/read-demographics";

/** The sheet Befolkning of Løten's workbook, as it stands. */
const loeten: CellValue[][] = [
  ["Befolkningsutvikling, samlet i planperioden (SSB, middels vekst MMMM)"],
  [],
  ["Årstall", 2012, 2015, 2020, 2025, 2030],
  ["Antall innbyggere", 7284, 7290, 7359, 7463, 7566],
  [],
  ["Aldersgrupper (avledet av planens andeler og endringer)"],
  ["Alder", 2012, 2025, 2030],
  ["20-66 år", 4445, 4178],
  ["67-79 år", 779, 1164, 1201],
  ["80-89 år", 308, 385, 505],
  [],
  [],
  ["Endringer slik planen oppgir dem"],
  ["Aldersgruppe", "Fra år", "Til år", "Fra antall", "Til antall", "Endring", "Endring %"],
  ["20-44 år", 2012, 2025, null, null, -85, -3.7],
  ["45-66 år", 2012, 2025, null, null, -282, -8.6],
  ["20-66 år samlet", 2012, 2025, 4445, 4178, -236, -5.4],
  ["67-79 år", 2012, 2030, null, null, 422, 35],
  ["80-89 år", 2012, 2030, null, null, 197, 39],
  ["80-89 år", 2015, 2025, null, null, 100, 26],
  ["90 år +", 2015, 2025, null, null, -10, -14],
  ["90 år +", 2012, 2030, null, null, -2, -2],
  [],
  [],
  ["Forekomst av demens (slik planen oppgir den)"],
  ["Alder", "Forekomst %"],
  ["65-69 år", 0.9],
  ["70-79 år", 8.2],
  ["80-89 år", 49.3],
  ["90 år +", 40.7],
];

const turned = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, j) => rows.map((row) => row[j] ?? null));

const summary = (grid: Grid) =>
  readDemographics([grid]).tables.map((table) =>
    table.series.map(({ band, points }) => [band.from, band.to, points.map(({ year, persons }) => [year, persons])]),
  );

const figures = [
  [
    [
      null,
      null,
      [
        [2012, 7284],
        [2015, 7290],
        [2020, 7359],
        [2025, 7463],
        [2030, 7566],
      ],
    ],
  ],
  [
    [
      20,
      66,
      [
        [2012, 4445],
        [2025, 4178],
      ],
    ],
    [
      67,
      79,
      [
        [2012, 779],
        [2025, 1164],
        [2030, 1201],
      ],
    ],
    [
      80,
      89,
      [
        [2012, 308],
        [2025, 385],
        [2030, 505],
      ],
    ],
  ],
];

test("Løten's sheet gives the total and three age groups, each point with its cell", () => {
  const read = readDemographics([gridFromRows("Befolkning", loeten)]);
  expect(summary(gridFromRows("Befolkning", loeten))).toEqual(figures);
  expect(read.tables.map(({ alternative, source }) => [alternative, source])).toEqual([
    ["MMMM", "Ark Befolkning"],
    ["MMMM", "Ark Befolkning"],
  ]);
  const point = read.tables[1]?.series[2]?.points[2];
  expect(point?.cells?.sheet).toBe("Befolkning");
  expect(point?.cells && toA1(point.cells.area)).toBe("D10");
  expect(read.tables.map(({ yearCells }) => yearCells && toA1(yearCells.area))).toEqual(["B3:F3", "B7:D7"]);
});

test("Løten's eight claims of change and four of prevalence are read with their cells", () => {
  const { changes, prevalence } = readDemographics([gridFromRows("Befolkning", loeten)]);
  expect(changes).toHaveLength(8);
  expect(changes[2]).toMatchObject({
    band: { from: 20, to: 66 },
    from: 2012,
    to: 2025,
    start: { persons: 4445 },
    end: { persons: 4178 },
    change: { persons: -236 },
    percent: { percent: -5.4 },
  });
  expect(changes[2]?.percent && toA1(changes[2].percent.cells.area)).toBe("G17");
  expect(changes[6]).toMatchObject({
    band: { from: 90, to: null },
    start: null,
    end: null,
    change: { persons: -10 },
    percent: { percent: -14 },
  });
  expect(prevalence.map(({ band, percent }) => [band.from, band.to, percent])).toEqual([
    [65, 69, 0.9],
    [70, 79, 8.2],
    [80, 89, 49.3],
    [90, null, 40.7],
  ]);
});

test("the same tables on their side give the same figures", () => {
  const { tables, changes, prevalence } = readDemographics([gridFromRows("Side", turned(loeten))]);
  expect(summary(gridFromRows("Side", turned(loeten)))).toEqual(figures);
  expect(changes).toHaveLength(8);
  expect(prevalence).toHaveLength(4);
  expect(tables[0]?.yearCells && toA1(tables[0].yearCells.area)).toBe("C2:C6");
});

test("moved down and right, numbers typed as text: the same figures", () => {
  const moved = [
    [],
    [],
    ...loeten.map((row) => [
      null,
      null,
      ...row.map((cell) =>
        typeof cell === "number" && cell > 2100
          ? new Intl.NumberFormat("nb-NO").format(cell)
          : typeof cell === "number" && cell >= 1900
            ? String(cell)
            : cell,
      ),
    ]),
  ];
  expect(summary(gridFromRows("Flyttet", moved))).toEqual(figures);
});

test("changes beside the years are claims from the first year to the last", () => {
  const rows: CellValue[][] = [
    ["Alder", 2020, 2040, "Endring", "Endring i %"],
    ["0-5 år", 400, 380, -20, -5],
    ["80 år og over", 300, 600, 300, 100],
    ["I alt", 7000, 7200, 200, 2.9],
  ];
  const { tables, changes } = readDemographics([gridFromRows("Folk", rows)]);
  expect(tables[0]?.series.map(({ band }) => [band.from, band.to])).toEqual([
    [0, 5],
    [80, null],
    [null, null],
  ]);
  expect(changes[1]).toMatchObject({
    from: 2020,
    to: 2040,
    start: { persons: 300 },
    end: { persons: 600 },
    change: { persons: 300 },
    percent: { percent: 100 },
  });
});

test("a cell shown as per cent holds a fraction", () => {
  const rows: CellValue[][] = [
    ["Aldersgruppe", "Fra år", "Til år", "Endring", "Endring %"],
    ["67-79 år", 2012, 2030, 422, 0.542],
  ];
  const formats = rows.map((row) => row.map((_, j) => (j === 4 ? "0.0%" : "General")));
  expect(readDemographics([gridFromRows("A", rows, { formats })]).changes[0]?.percent?.percent).toBe(54.2);
});

test("a registered total beside its year is a table of one point", () => {
  const { tables } = readDemographics([
    gridFromRows("Om planen", [
      ["Plan", "Plan for helse- og omsorg 2012-2025"],
      ["Registrert folketall 1. januar 2011", 7353],
    ]),
  ]);
  expect(tables).toMatchObject([
    {
      source: "Ark Om planen",
      alternative: "registrert",
      series: [{ band: { from: null, to: null }, points: [{ year: 2011, persons: 7353 }] }],
    },
  ]);
});

test("lines that each name an alternative are a table each", () => {
  const rows: CellValue[][] = [
    ["Folketallsutvikling"],
    ["År", 2020, 2025, 2030],
    ["Lav (LLML)", 7300, 7200, 7100],
    ["Middels (MMMM)", 7400, 7500, 7600],
  ];
  const { tables } = readDemographics([gridFromRows("Folketall", rows)]);
  expect(tables.map(({ alternative, series }) => [alternative, series[0]?.points.at(-1)?.persons])).toEqual([
    ["LLML", 7100],
    ["MMMM", 7600],
  ]);
});

test("men and women in blocks of their own stay apart, and say so", () => {
  const rows: CellValue[][] = [
    ["Kvinner", 2024, 2030],
    ["67-79 år", 400, 450],
    ["80 år +", 200, 250],
    ["Menn", 2024, 2030],
    ["67-79 år", 390, 440],
    ["80 år +", 150, 190],
  ];
  const { tables } = readDemographics([gridFromRows("Kjønn", rows)]);
  expect(tables.map(({ alternative, series }) => [alternative, series.length])).toEqual([
    ["Kvinner", 2],
    ["Menn", 2],
  ]);
});

test("rows of region, age, year and persons are one table a region and alternative, men and women added", () => {
  const rows: CellValue[][] = [
    ["region", "kjønn", "alder", "år", "statistikkvariabel", "value"],
    ["Løten", "Menn", "80-89 år", 2026, "Hovedalternativet (MMMM)", 150],
    ["Løten", "Kvinner", "80-89 år", 2026, "Hovedalternativet (MMMM)", 200],
    ["Løten", "Menn", "80-89 år", 2027, "Hovedalternativet (MMMM)", 155],
    ["Hamar", "Menn", "80-89 år", 2026, "Hovedalternativet (MMMM)", 700],
  ];
  const { tables } = readDemographics([gridFromRows("SSB", rows)]);
  expect(tables.map(({ region, alternative }) => [region, alternative])).toEqual([
    ["Løten", "MMMM"],
    ["Hamar", "MMMM"],
  ]);
  expect(tables[0]?.series[0]?.points.map(({ year, persons }) => [year, persons])).toEqual([
    [2026, 350],
    [2027, 155],
  ]);
});

test.each([
  [
    "amounts by year",
    [
      ["Tiltak (i 1000 kr)", 2024, 2025, 2026],
      ["Ny sykehjemsavdeling", 500, 1000, 1000],
      ["Hjemmebesøk til alle over 75 år", 300, 300, 300],
      ["Sum", 800, 1300, 1300],
    ],
  ],
  [
    "places by age",
    [
      ["Antall plasser i institusjon", 2012, 2030],
      ["67-79 år", 10, 15],
      ["80 år +", 51, 78],
    ],
  ],
  [
    "KOSTRA",
    [
      ["Indikator", "Løten", "Kommunegruppe 7"],
      ["Årsverk leger pr. 10 000 innbyggere", 10.3, 8.6],
      ["Institusjon, %", 64.2, 44.6],
    ],
  ],
  [
    "shares by age",
    [
      ["Alder", 2012, 2030],
      ["67-79 år", 10.7, 15.9],
      ["80 år +", 5.1, 7.8],
    ],
  ],
  ["prose", [["Vi blir flere eldre over 80 år frem mot 2030."]]],
  ["nothing", []],
] as [string, CellValue[][]][])("a sheet of %s holds no population", (_, rows) => {
  expect(readDemographics([gridFromRows("Ark", rows)])).toEqual({ tables: [], changes: [], prevalence: [] });
});
