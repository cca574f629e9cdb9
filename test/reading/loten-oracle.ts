/** The Løten plan worked out by hand: every row with a cost, kroner by year, årsverk by year, doubt. */
import type { Kind, Profile } from "../../src/plan/segment";

export interface OracleAmount {
  readonly kroner: number;
  readonly years: readonly number[];
  readonly profile: Profile;
  readonly kind: Kind;
  /** Kroner and first–last year of each segment; no last year is an open end. */
  readonly segments: readonly (readonly [number, number, number | null])[];
  readonly aarsverk?: number;
}

export interface OracleRow {
  readonly key: string;
  readonly uncertain: boolean;
  readonly amounts: readonly OracleAmount[];
}

const varig = (kroner: number, year: number, aarsverk?: number): OracleAmount => ({
  kroner, years: [year], profile: "varig", kind: "drift", segments: [[kroner, year, null]], ...(aarsverk === undefined ? {} : { aarsverk }),
});
const engangs = (kroner: number, year: number, kind: Kind): OracleAmount => ({ kroner, years: [year], profile: "engangs", kind, segments: [[kroner, year, year]] });
const uten = (kroner: number, aarsverk?: number): OracleAmount => ({
  kroner, years: [], profile: "ikke-tidfestet", kind: "drift", segments: [], ...(aarsverk === undefined ? {} : { aarsverk }),
});
const trinn = (kroner: number, years: readonly number[], each: number): OracleAmount => ({
  kroner, years, profile: "trinnvis", kind: "drift", segments: years.map((year) => [each, year, null] as const),
});
const row = (key: string, amounts: readonly OracleAmount[], uncertain = false): OracleRow => ({ key, uncertain, amounts });

export const oracleRows: readonly OracleRow[] = [
  row("1.1", [varig(500000, 2015, 1)]),
  row("1.4", [varig(500000, 2014)]),
  row("1.5", [varig(500000, 2015), varig(250000, 2015)]),
  row("2.5", [trinn(1500000, [2013, 2017, 2021, 2025], 375000)], true),
  row("4.3", [varig(250000, 2014, 0.5)]),
  row("5.2", [varig(350000, 2015), varig(250000, 2013)], true),
  row("6.1", [varig(1300000, 2015, 1)]),
  row("6.2", [uten(1300000)], true),
  row("6.4a", [trinn(4500000, [2013, 2014, 2015, 2018, 2019, 2020, 2023, 2024, 2025], 500000)]),
  row("6.6", [varig(500000, 2020)]),
  row("6.8", [varig(500000, 2013, 1)]),
  row("6.9", [engangs(200000, 2012, "drift")]),
  row("6.~1", [varig(400000, 2013, 0.6)]),
  row("7.4", [{ kroner: 1000, years: [], profile: "per-stk", kind: "drift", segments: [] }], true),
  row("7.6a", [varig(750000, 2013), engangs(10000000, 2021, "investering"), varig(5000000, 2022), engangs(5000000, 2016, "investering"), varig(5000000, 2017)]),
  row("8.2", [
    varig(5000000, 2013, 10),
    { kroner: -1000000, years: [2012], profile: "fordelt", kind: "drift", segments: [[-200000, 2012, 2016]] },
    engangs(1000000, 2017, "investering"),
  ], true),
  row("8.3", [varig(500000, 2014)]),
  row("8.7", [{ kroner: 1000000, years: [2013, 2014], profile: "fordelt", kind: "drift", segments: [[500000, 2013, 2014]] }], true),
  row("11.7a", [engangs(75000, 2012, "drift")]),
  row("11.7b", [varig(250000, 2012)]),
  row("12.4", [varig(400000, 2012)]),
  row("12.6", [uten(140000, 0.15)], true),
];

/** 1000 2011-kr, 2012–2025. */
export const oracleDrift = [725, 8725, 10475, 13375, 13375, 18950, 19450, 19950, 20950, 21325, 26325, 26825, 27325, 28200];
export const oracleInvestering = [0, 0, 0, 0, 5000, 1000, 0, 0, 0, 10000, 0, 0, 0, 0];
/** The level of årsverk stated, 2012–2025. */
export const oracleAarsverk = [0, 11.6, 12.1, ...Array.from({ length: 11 }, () => 14.1)];
