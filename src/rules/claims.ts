/** What the rules ask of population series and of the changes a plan claims. */
import type { CellsRef } from "../plan/cell";
import type { AgeBand, ChangeClaim, Demographics } from "../plan/population";
import type { Year } from "../plan/segment";

export interface Persons {
  readonly persons: number;
  readonly cells: CellsRef | null;
}

export function sameBand(a: AgeBand, b: AgeBand): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Persons of an age group in a year; null where no series has it, or where two series disagree. */
export function personsIn(demographics: Demographics, band: AgeBand, year: Year): Persons | null {
  const found = demographics.tables
    .flatMap((table) => table.series)
    .filter((series) => sameBand(series.band, band))
    .flatMap((series) => series.points.filter((point) => point.year === year));
  const [first] = found;
  return first && found.every((point) => point.persons === first.persons) ? first : null;
}

/** A claim's start and end: as stated with it, else from the series. */
export function endsOf(demographics: Demographics, claim: ChangeClaim): { start: Persons | null; end: Persons | null } {
  return {
    start: claim.start ?? personsIn(demographics, claim.band, claim.from),
    end: claim.end ?? personsIn(demographics, claim.band, claim.to),
  };
}

/** Half a unit in the last decimal that is written: 35 → 0,5 · 5,4 → 0,05. */
export function roundingOf(percent: number): number {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -Math.min(decimals, 2);
}

/** True where a written per cent is `exact` rounded, give or take the last digit's half and a hair. */
export function isRounded(written: number, exact: number): boolean {
  return Math.abs(written - exact) <= roundingOf(written) + 0.0501;
}

/** The base a change and its per cent rest on, lowest and highest that rounding allows; null where it is not told. */
export function impliedBase(claim: ChangeClaim): { low: number; mid: number; high: number } | null {
  const persons = claim.change?.persons;
  const percent = claim.percent?.percent;
  if (persons === undefined || percent === undefined || percent === 0 || persons / percent <= 0) return null;
  const half = roundingOf(percent);
  const size = Math.abs(percent);
  if (size <= half) return null;
  const base = (share: number): number => (Math.abs(persons) / share) * 100;
  return { low: base(size + half), mid: base(size), high: base(size - half) };
}

/** Names the age group and the years in every sentence about a claim. */
export function claimParams(claim: ChangeClaim): Record<string, string> {
  return { band: claim.band.label, from: String(claim.from), to: String(claim.to) };
}

/** One decimal, as a plan writes per cent. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
