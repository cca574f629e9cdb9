/** The other readings of a row: what each would cost in a year. */
import type { RegisterRow } from "../plan/register";
import type { Alternative, Kind, Segment, Year } from "../plan/segment";
import type { Applied } from "./applies";

/** Kroner of one segment in a year, its first year cut by the part-year share. */
export function segmentKroner(segment: Segment, year: Year): number {
  if (year < segment.from || (segment.to !== null && year > segment.to)) return 0;
  return segment.kronerPerYear * (year === segment.from ? segment.firstYearShare : 1);
}

/** Kroner of an alternative in a year as read, of one kind. */
export function alternativeKroner(alternative: Alternative, kind: Kind, year: Year): number {
  const segments = alternative.segments.filter((segment) => segment.kind === kind);
  return segments.reduce((sum, segment) => sum + segmentKroner(segment, year), 0);
}

/** True where an alternative follows the stated amount: its years are shares of it, so that a chosen amount moves it. */
export function followsAmount(row: RegisterRow): boolean {
  return row.read.kroner !== null && row.read.kroner !== 0;
}

/** Share of the stated amount in a year; kroner where nothing is stated to take a share of. */
export function alternativeMark(row: RegisterRow, alternative: Alternative, year: Year): number {
  const kroner = alternativeKroner(alternative, row.read.kind, year);
  return followsAmount(row) ? kroner / (row.read.kroner ?? 1) : kroner;
}

/** Kroner of an alternative in a year, in the plan's prices, with the user's amount and share. */
export function readingKroner(row: RegisterRow, applied: Applied, alternative: Alternative, year: Year): number {
  if (!applied.counted) return 0;
  const base = followsAmount(row) ? (applied.kroner ?? 0) : 1;
  return base * alternativeMark(row, alternative, year) * (1 - applied.paidByOthers);
}
