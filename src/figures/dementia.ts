/** Prevalence of dementia by age, per cent, each table with its source. Five-year rates are never added up. */
import type { FigureStatus } from "./deflator";

export interface PrevalenceRate {
  readonly from: number;
  /** Last age, or null for an open end. */
  readonly to: number | null;
  readonly percent: number;
}

export interface PrevalenceTable {
  readonly id: "sbu" | "ott" | "hunt4";
  readonly name: string;
  readonly validFrom: number;
  readonly status: FigureStatus;
  readonly source: string;
  readonly rates: readonly PrevalenceRate[];
}

const rate = (from: number, to: number | null, percent: number): PrevalenceRate => ({ from, to, percent });

export const sbu: PrevalenceTable = {
  id: "sbu",
  name: "SBU",
  validFrom: 2008,
  status: "endelig",
  source: "Statens beredning för medicinsk utvärdering (SBU), Demenssjukdomar",
  rates: [
    rate(60, 64, 1),
    rate(65, 69, 1.5),
    rate(70, 74, 3),
    rate(75, 79, 6),
    rate(80, 84, 13),
    rate(85, 89, 24),
    rate(90, 94, 34),
    rate(95, null, 45),
  ],
};

export const ott: PrevalenceTable = {
  id: "ott",
  name: "Ott m.fl. 1995",
  validFrom: 1995,
  status: "endelig",
  source: "Ott m.fl. 1995, Rotterdam-studien (BMJ 310)",
  rates: [rate(65, 69, 0.9), rate(70, 74, 2.1), rate(75, 79, 6.1), rate(80, 84, 17.6), rate(85, 89, 31.7), rate(90, null, 40.7)],
};

/** The share of all over 70 is published; how it falls on bands is not confirmed here. */
export const hunt4All = { from: 70, to: null, percent: 14.6, status: "endelig", source: "Gjøra m.fl. 2021, HUNT4 70+" } as const;

export const hunt4: PrevalenceTable = {
  id: "hunt4",
  name: "HUNT4",
  validFrom: 2021,
  status: "ubekreftet",
  source: "Gjøra m.fl. 2021, HUNT4 70+; femårsgruppene er ikke bekreftet mot artikkelen",
  rates: [rate(70, 74, 5.6), rate(75, 79, 10), rate(80, 84, 18), rate(85, 89, 32), rate(90, null, 48.1)],
};

export const prevalenceTables: readonly PrevalenceTable[] = [sbu, ott, hunt4];
