/**
 * The main job on Løten's workbook, from the command line. Every figure was worked out by hand from the
 * tables of «Plan for helse- og omsorg 2012–2025», in 2011-kroner.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { demoPlan, freshFolder, tiltak } from "./run";

const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const drift = [725, 8725, 10475, 13375, 13375, 18950, 19450, 19950, 20950, 21325, 26325, 26825, 27325, 28200];
const investering: Record<string, number> = { "2016": 5_000_000, "2017": 1_000_000, "2021": 10_000_000 };

interface ReadJson {
  readonly tables: readonly { readonly sheet: string; readonly dialect: string; readonly priceYear: number; readonly years: readonly number[] }[];
  readonly tiltak: readonly {
    readonly key: string;
    readonly row: number;
    readonly costs: readonly number[];
    readonly startYears: readonly number[];
    readonly positions: number | null;
    readonly components: readonly { readonly kroner: number | null; readonly uncertain: boolean; readonly profile: string }[];
  }[];
  readonly left: readonly { readonly cells: string; readonly why: string }[];
}

describe("read on Løten's workbook", () => {
  let read: ReadJson;
  beforeAll(async () => {
    const said = await tiltak(["read", demoPlan, "--json"]);
    expect(said.status).toBe(0);
    read = JSON.parse(said.out) as ReadJson;
  });
  const row = (key: string) => read.tiltak.find((tiltak) => tiltak.key === key);

  it("finds 88 tiltak, 30 beløp in 22 rows and 64 rows with a year, nothing else", () => {
    expect(read.tiltak).toHaveLength(88);
    expect(read.tiltak.flatMap(({ costs }) => costs)).toHaveLength(30);
    expect(read.tiltak.filter(({ costs }) => costs.length > 0)).toHaveLength(22);
    expect(read.tiltak.filter(({ startYears }) => startYears.length > 0)).toHaveLength(64);
    expect(read.tiltak.filter(({ costs, startYears }) => costs.length > 0 && startYears.length === 0).map(({ key }) => key)).toEqual([
      "6.2",
      "7.4",
      "12.6",
    ]);
  });

  it("knows the price year and the years of the plan", () => {
    expect(read.tables.every(({ dialect, priceYear }) => dialect === "marks-by-year" && priceYear === 2011)).toBe(true);
    expect([...new Set(read.tables.flatMap((table) => table.years))].sort()).toEqual(years);
  });

  it("gives continuation pages the number of their area and rows without a number one of their own", () => {
    expect(row("6.6")).toMatchObject({ row: 58, costs: [500000], startYears: [2020] });
    expect(row("6.~1")).toMatchObject({ row: 63, costs: [400000], positions: 0.6 });
    expect(row("12.14")).toMatchObject({ row: 138, startYears: [2014] });
  });

  it("is in doubt exactly where the tables leave several readings", () => {
    const doubtful = read.tiltak.filter(({ components }) => components.some(({ uncertain }) => uncertain)).map(({ key }) => key);
    expect(doubtful).toEqual(["2.5", "5.2", "6.2", "7.4", "8.2", "8.7", "12.6"]);
  });

  it("says that the footer in the middle was left out", () => {
    expect(read.left).toContainEqual(expect.objectContaining({ cells: expect.stringMatching(/^A118/) as string, why: "sidebunn" }));
  });
});

interface FillJson {
  readonly sheets: readonly string[];
  readonly charts: readonly { readonly sheet: string; readonly title: string }[];
  readonly totals: { readonly drift: Record<string, number>; readonly investering: Record<string, number> };
  readonly aarsverk: Record<string, number>;
  readonly uncertain: Record<string, { readonly kroner: number; readonly low: number; readonly high: number }>;
  readonly unscheduled: { readonly kroner: number; readonly rows: number };
  readonly reconciled: boolean;
}

describe("fill on Løten's workbook", () => {
  let fill: FillJson;
  let out: string;
  const before = readFileSync(demoPlan);
  beforeAll(async () => {
    out = path.join(freshFolder(), "ut.xlsx");
    const said = await tiltak(["fill", demoPlan, "-o", out, "--json"]);
    expect(said.err).toBe("");
    expect(said.status).toBe(0);
    fill = JSON.parse(said.out) as FillJson;
  }, 60_000);

  it("gives the kroner of each year, drift apart from investering", () => {
    years.forEach((year, index) => expect([year, fill.totals.drift[year]]).toEqual([year, (drift[index] as number) * 1000]));
    const spent = Object.fromEntries(Object.entries(fill.totals.investering).filter(([, kroner]) => kroner !== 0));
    expect(spent).toEqual(investering);
  });

  it("gives the årsverk held in each year", () => {
    expect(fill.aarsverk["2013"]).toBeCloseTo(11.6, 9);
    expect(fill.aarsverk["2014"]).toBeCloseTo(12.1, 9);
    for (const year of years.slice(3)) expect(fill.aarsverk[year]).toBeCloseTo(14.1, 9);
  });

  it("shows doubt as money: two thirds of 2013 rest on doubtful rows", () => {
    expect(fill.uncertain["2013"]?.kroner).toBe(5_925_000);
    expect(fill.uncertain["2013"]?.low).toBeLessThanOrEqual(8_725_000);
    expect(fill.uncertain["2013"]?.high).toBeGreaterThanOrEqual(8_725_000);
  });

  it("keeps what has no year outside every year", () => {
    expect(fill.unscheduled).toEqual({ kroner: 1_440_000, rows: 3 });
  });

  it("writes every sheet and its charts, and its figures are those of the sheets", () => {
    expect(fill.sheets).toEqual(
      expect.arrayContaining(["Tiltaksregister", "Forutsetninger", "Beregning", "Kostnad per år", "Stillinger", "Økonomiplan", "Mål og tiltak", "Kontroll", "Demografi"]),
    );
    expect(fill.charts.length).toBeGreaterThanOrEqual(3);
    expect(fill.reconciled).toBe(true);
  });

  it("changes nothing in the file it read", () => {
    expect(readFileSync(demoPlan).equals(before)).toBe(true);
    expect(existsSync(out)).toBe(true);
  });

  it("refuses to write over a file unless told to, and always over its own source", async () => {
    const again = await tiltak(["fill", demoPlan, "-o", out]);
    expect(again.status).toBe(2);
    expect(again.err).toContain("--force");
    const self = await tiltak(["fill", demoPlan, "-o", demoPlan, "--force"]);
    expect(self.status).toBe(2);
  });
});
