/** Arbeidsgiveravgift (AGA): employer's tax on wages by zone, per cent. */
import type { FigureStatus } from "./deflator";

export interface EmployerTaxRow {
  readonly zone: "1" | "1a" | "2" | "3" | "4" | "4a" | "5";
  readonly percent: number;
  /** Rate up to the free amount, where the zone has one; else null. */
  readonly reducedPercent: number | null;
  readonly validFrom: number;
  readonly status: FigureStatus;
  readonly source: string;
}

const resolution = "Stortingets skattevedtak om arbeidsgiveravgift til folketrygden";

const row = (zone: EmployerTaxRow["zone"], percent: number, reducedPercent: number | null = null): EmployerTaxRow => ({
  zone,
  percent,
  reducedPercent,
  validFrom: 2024,
  status: "endelig",
  source: resolution,
});

export const employerTax: readonly EmployerTaxRow[] = [
  row("1", 14.1),
  row("1a", 14.1, 10.6),
  row("2", 10.6),
  row("3", 6.4),
  row("4", 5.1),
  row("4a", 7.9),
  row("5", 0),
];

/** Yearly cost of one årsverk in kroner: wages with holiday pay, pension (per cent of wages), AGA on both. */
export function costOfPost(wages: number, pensionPercent: number, taxPercent: number): number {
  const withPension = wages * (1 + pensionPercent / 100);
  return Math.round(withPension * (1 + taxPercent / 100));
}
