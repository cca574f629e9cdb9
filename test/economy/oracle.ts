/**
 * Løten's beløp as register rows, worked by hand from the plan's tables (2011-kroner), and the totals they must give.
 * Rows without kroner are left out but for two that the lists need.
 */
import type { RegisterRow } from "../../src/plan/register";
import type { Alternative, Kind, Profile, Reason, Segment, Year } from "../../src/plan/segment";
import { defaultPost, type Assumptions, type DeflatorChoice } from "../../src/economy/assumptions";
import { deflator } from "../../src/figures/deflator";

export interface RowPart {
  readonly kind?: Kind;
  readonly profile?: Profile;
  readonly kroner?: number | null;
  readonly aarsverk?: number | null;
  readonly from?: Year | null;
  readonly to?: Year | null;
  readonly years?: readonly Year[];
  readonly marks?: Readonly<Record<Year, number>>;
  readonly count?: number | null;
  readonly uncertain?: boolean;
  readonly alternatives?: readonly Alternative[];
  readonly section?: string;
  readonly offered?: number;
  readonly title?: string;
  readonly part?: number;
  readonly tiltak?: string;
}

const reason: Reason = { code: "one-start-year", params: {} };
const defaults = { kind: "drift", profile: "varig", kroner: null, aarsverk: null, count: null } as const;

export function registerRow(id: string, key: string, part: RowPart): RegisterRow {
  const years = part.years ?? [];
  const section = part.section ?? `${key.split(/[. ]/)[0] ?? ""}. Område`;
  return {
    id,
    tiltak: part.tiltak ?? id,
    key,
    number: key.split(".")[1] ?? null,
    title: part.title ?? `Tiltak ${key}`,
    section,
    words: part.part ? `Beløp ${String(part.part)}` : "",
    part: part.part ?? 1,
    source: { sheet: "Tiltak", area: { row: Number(id.slice(1)) + 4, column: 3, rows: 1, columns: 1 } },
    line: part.part ?? null,
    goals: [],
    financing: null,
    read: {
      kind: part.kind ?? defaults.kind,
      profile: part.profile ?? defaults.profile,
      kroner: part.kroner ?? null,
      aarsverk: part.aarsverk ?? null,
      from: part.from === undefined ? (years[0] ?? null) : part.from,
      to: part.to ?? null,
      startMonth: 1,
      count: part.count ?? null,
      paidByOthers: 0,
      status: "foreslått",
      included: true,
    },
    chosen: {},
    yearsRead: part.marks ?? Object.fromEntries(years.map((year) => [year, 1])),
    yearsChosen: {},
    uncertain: part.uncertain ?? false,
    why: reason,
    alternatives: part.alternatives ?? [],
    offeredAarsverk: part.offered ?? null,
    state: "as-read",
  };
}

/** A segment; without `to` its end is open. */
export function segment(kronerPerYear: number, from: Year, to: Year | null = null, more: Partial<Segment> = {}): Segment {
  return { kind: "drift", kronerPerYear, aarsverk: 0, from, to, firstYearShare: 1, ...more };
}

export const reading = (profile: Profile, ...segments: Segment[]): Alternative => ({
  why: { code: "whole-from-first", params: {} },
  profile,
  segments,
});

const stepYears = [2013, 2014, 2015, 2018, 2019, 2020, 2023, 2024, 2025];

export const lotenRows: readonly RegisterRow[] = [
  registerRow("B001", "1.1", { kroner: 500000, years: [2015], aarsverk: 1 }),
  registerRow("B002", "1.4", { kroner: 500000, years: [2014], offered: 1 }),
  registerRow("B003", "1.5", { kroner: 500000, years: [2015], offered: 1, part: 1 }),
  registerRow("B004", "1.5", { kroner: 250000, years: [2015], part: 2, tiltak: "B003" }),
  registerRow("B005", "2.5", {
    kroner: 1500000,
    years: [2013, 2017, 2021, 2025],
    profile: "trinnvis",
    uncertain: true,
    alternatives: [reading("varig", segment(1500000, 2013)), reading("engangs", ...[2013, 2017, 2021, 2025].map((y) => segment(1500000, y, y)))],
  }),
  registerRow("B006", "4.3", { kroner: 250000, years: [2014], aarsverk: 0.5 }),
  registerRow("B007", "5.2", { kroner: 350000, years: [2015], uncertain: true, part: 1, alternatives: [reading("varig", segment(350000, 2013))] }),
  registerRow("B008", "5.2", { kroner: 250000, years: [2013], uncertain: true, part: 2, tiltak: "B007" }),
  registerRow("B009", "6.1", { kroner: 1300000, years: [2015], aarsverk: 1 }),
  registerRow("B010", "6.2", { kroner: 1300000, profile: "ikke-tidfestet" }),
  registerRow("B011", "6.4a", { kroner: 4500000, years: stepYears, profile: "trinnvis" }),
  registerRow("B012", "6.6", { kroner: 500000, years: [2020] }),
  registerRow("B013", "6.8", { kroner: 500000, years: [2013], aarsverk: 1 }),
  registerRow("B014", "6.9", { kroner: 200000, years: [2012], profile: "engangs" }),
  registerRow("B015", "6 –", { kroner: 400000, years: [2013], aarsverk: 0.6 }),
  registerRow("B016", "7.4", { kroner: 1000, profile: "per-stk" }),
  registerRow("B017", "7.6a", { kroner: 750000, years: [2013], part: 1 }),
  registerRow("B018", "7.6a", { kroner: 10000000, years: [2021], kind: "investering", profile: "engangs", part: 2, tiltak: "B017" }),
  registerRow("B019", "7.6a", { kroner: 5000000, years: [2022], part: 3, tiltak: "B017" }),
  registerRow("B020", "7.6a", { kroner: 5000000, years: [2016], kind: "investering", profile: "engangs", part: 4, tiltak: "B017" }),
  registerRow("B021", "7.6a", { kroner: 5000000, years: [2017], part: 5, tiltak: "B017" }),
  registerRow("B022", "8.2", {
    kroner: 5000000,
    years: [2013],
    aarsverk: 10,
    uncertain: true,
    part: 1,
    alternatives: [reading("trinnvis", ...[2013, 2014, 2015, 2016, 2017].map((year) => segment(1000000, year)))],
  }),
  registerRow("B023", "8.2", {
    kroner: -1000000,
    years: [2012, 2013, 2014, 2015, 2016],
    profile: "fordelt",
    uncertain: true,
    part: 2,
    tiltak: "B022",
    alternatives: [reading("fordelt", segment(200000, 2012, 2016))],
  }),
  registerRow("B024", "8.2", { kroner: 1000000, years: [2017], kind: "investering", profile: "engangs", part: 3, tiltak: "B022" }),
  registerRow("B025", "8.3", { kroner: 500000, years: [2014] }),
  registerRow("B026", "8.7", {
    kroner: 1000000,
    years: [2013, 2014],
    profile: "fordelt",
    uncertain: true,
    alternatives: [reading("engangs", segment(1000000, 2013, 2014))],
  }),
  registerRow("B027", "11.7a", { kroner: 75000, years: [2012], profile: "engangs" }),
  registerRow("B028", "11.7b", { kroner: 250000, years: [2012] }),
  registerRow("B029", "12.4", { kroner: 400000, years: [2012] }),
  registerRow("B030", "12.6", { kroner: 140000, aarsverk: 0.15, profile: "ikke-tidfestet" }),
  registerRow("B031", "3.2", { years: [2016], profile: "ikke-kostnadsberegnet" }),
  registerRow("B032", "3.1", { profile: "ikke-kostnadsberegnet" }),
];

/** 1000 2011-kroner, 2012–2025. */
export const lotenDrift = [725, 8725, 10475, 13375, 13375, 18950, 19450, 19950, 20950, 21325, 26325, 26825, 27325, 28200];
export const lotenInvestering = [0, 0, 0, 0, 5000, 1000, 0, 0, 0, 10000, 0, 0, 0, 0];
export const lotenAarsverk = [0, 11.6, 12.1, ...Array<number>(11).fill(14.1)];

export const testDeflator: readonly DeflatorChoice[] = deflator.map((row) => ({ ...row, used: row.status !== "ubekreftet" }));

export const lotenAssumptions: Assumptions = {
  firstYear: 2012,
  lastYear: 2025,
  priceYear: 2011,
  shownYear: null,
  prices: "fixed",
  deflator: testDeflator,
  windowYear: 2013,
  post: defaultPost,
};

/** The same with all years ticked. */
export const tickedDeflator: readonly DeflatorChoice[] = testDeflator.map((row) => ({ ...row, used: true }));
