/** The readings a row may have, each as the choices that make the register count it so. Pure. */
import { applies } from "../economy/applies";
import { alternativeKroner } from "../economy/readings";
import { kronerIn } from "../economy/shape";
import { toA1 } from "../plan/cell";
import type { Decidable, RegisterRow } from "../plan/register";
import type { Alternative, Kind, Profile, Reason, Year } from "../plan/segment";

/** One reading of a row. */
export interface ReadingOption {
  readonly key: string;
  readonly why: Reason;
  readonly profile: Profile;
  /** The row as it is with this reading chosen. */
  readonly chosen: RegisterRow;
  /** True where the row stands so now. */
  readonly isChosen: boolean;
}

/** Names a beløp as long as it stands where it stands. */
export function beloepKey(row: RegisterRow): string {
  return `${row.source.sheet}!${toA1(row.source.area)}#${String(row.line ?? 0)}#${String(row.part)}`;
}

/** What was used and the other readings; one that the register's columns cannot tell exactly is not offered. */
export function readingsOf(row: RegisterRow): readonly ReadingOption[] {
  const used: ReadingOption = option(row, `used ${JSON.stringify([row.read, row.yearsRead])}`, row.why, { profile: row.read.profile }, {});
  return [used, ...row.alternatives.flatMap((other) => offered(row, other))];
}

/** The row without any choice of reading. */
export function withoutReading(row: RegisterRow): RegisterRow {
  const { profile: _profile, kind: _kind, ...rest } = row.chosen;
  return { ...row, chosen: rest, yearsChosen: {} };
}

function option(row: RegisterRow, key: string, why: Reason, choice: Partial<Decidable>, yearsChosen: Readonly<Record<Year, number>>): ReadingOption {
  const plain = withoutReading(row);
  const chosen = { ...plain, chosen: { ...plain.chosen, ...choice }, yearsChosen };
  return { key, why, profile: choice.profile ?? row.read.profile, chosen, isChosen: sameChoice(chosen, row) };
}

function sameChoice(a: RegisterRow, b: RegisterRow): boolean {
  const years = [...new Set([...Object.keys(a.yearsChosen), ...Object.keys(b.yearsChosen)].map(Number))];
  const sameYears = years.every((year) => a.yearsChosen[year] === b.yearsChosen[year]);
  return a.chosen.profile === b.chosen.profile && a.chosen.kind === b.chosen.kind && sameYears;
}

/** The simplest choice that gives the alternative's kroner in every year: its profile, its profile with years, or kroner per year. */
function offered(row: RegisterRow, other: Alternative): readonly ReadingOption[] {
  const kinds = new Set(other.segments.map((segment) => segment.kind));
  const [kind = row.read.kind] = kinds;
  if (kinds.size > 1) return [];
  const years = yearsOf(row, other);
  const ofKind: Partial<Decidable> = kind === row.read.kind ? {} : { kind };
  const starts = Object.fromEntries(other.segments.map((segment) => [segment.from, 1]));
  const kroner = Object.fromEntries(years.map((year): [Year, number] => [year, alternativeKroner(other, kind, year)]));
  const key = JSON.stringify([other.profile, other.segments]);
  const tries = [
    option(row, key, other.why, { ...ofKind, profile: other.profile }, {}),
    option(row, key, other.why, { ...ofKind, profile: other.profile }, differing(row, years, starts)),
    option(row, key, other.why, { ...ofKind, profile: "belop-per-aar" }, differing(row, years, kroner)),
  ];
  const fits = tries.find(({ chosen }) => tells(chosen, other, kind, years));
  return fits ? [fits] : [];
}

/** Years of the user's own where they differ from what was read; 0 takes a mark away. */
function differing(row: RegisterRow, years: readonly Year[], wanted: Readonly<Record<Year, number>>): Record<Year, number> {
  const all = [...new Set([...years, ...Object.keys(row.yearsRead).map(Number)])];
  return Object.fromEntries(all.flatMap((year) => ((wanted[year] ?? 0) === (row.yearsRead[year] ?? 0) ? [] : [[year, wanted[year] ?? 0]])));
}

/** Held against the reading with the amount that was read: a chosen amount moves both. */
function tells(chosen: RegisterRow, other: Alternative, kind: Kind, years: readonly Year[]): boolean {
  const { profile, kind: ownKind } = chosen.chosen;
  const applied = applies({ ...chosen, chosen: { ...(profile && { profile }), ...(ownKind && { kind: ownKind }) } });
  return years.every((year) => Math.abs(kronerIn({ ...applied, counted: true }, year) - alternativeKroner(other, kind, year)) < 0.005);
}

/** Every year that either knows of, and the ones between. */
function yearsOf(row: RegisterRow, other: Alternative): readonly Year[] {
  const known = [...Object.keys(row.yearsRead).map(Number), ...other.segments.flatMap(({ from, to }) => [from, to ?? from]), row.read.from ?? 0, row.read.to ?? 0].filter((year) => year > 0);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
}
