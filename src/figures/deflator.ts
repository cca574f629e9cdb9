/**
 * Kommunal deflator: growth of municipal input prices (about 60 % wages), per cent on the year before.
 * Unconfirmed years are shown, and used only where the user has ticked them.
 */

/** `endelig` final, `anslag` the ministry's own estimate, `ubekreftet` not found in a published table by us. */
export type FigureStatus = "endelig" | "anslag" | "ubekreftet";

export interface DeflatorRow {
  readonly year: number;
  /** Per cent on the year before. */
  readonly percent: number;
  readonly status: FigureStatus;
  readonly source: string;
}

const ministry = "Finansdepartementet, kommunal deflator (Meld. St. 2 og Prop. 1 S)";
const confirmedByKs = "Finansdepartementet, kommunal deflator; bekreftet av KS";
const unconfirmed = "Omtrentlig, ikke bekreftet mot publisert tabell";

const row = (year: number, percent: number, status: FigureStatus, source: string): DeflatorRow => ({
  year,
  percent,
  status,
  source,
});

export const deflator: readonly DeflatorRow[] = [
  row(2012, 3.2, "ubekreftet", unconfirmed),
  row(2013, 3.0, "ubekreftet", unconfirmed),
  row(2014, 3.1, "endelig", ministry),
  row(2015, 2.4, "endelig", ministry),
  row(2016, 2.6, "endelig", ministry),
  row(2017, 2.4, "endelig", ministry),
  row(2018, 3.1, "endelig", ministry),
  row(2019, 3.2, "endelig", ministry),
  row(2020, 1.0, "endelig", ministry),
  row(2021, 4.4, "endelig", ministry),
  row(2022, 6.7, "endelig", confirmedByKs),
  row(2023, 4.3, "endelig", confirmedByKs),
  row(2024, 5.0, "endelig", ministry),
  row(2025, 4.7, "endelig", ministry),
  row(2026, 4.1, "anslag", ministry),
];
