/** What counts of a register row: the user's choice where there is one, else what was read. */
import type { Decidable, RegisterRow } from "../plan/register";
import type { Profile, Year } from "../plan/segment";

/** A row as it is counted. The sheet's *gjelder* columns hold the same, computed by formulas. */
export interface Applied extends Decidable {
  /** Marks (above 0) or, for `belop-per-aar`, kroner by year. Years without either are absent. */
  readonly marks: Readonly<Record<Year, number>>;
  /** False where the user leaves it out, it is rejected, or its source is gone. */
  readonly counted: boolean;
  /** Several readings are possible and the user has not settled on a profile. */
  readonly uncertain: boolean;
}

/** Marks or kroner by year, the user's own in place of what was read; a 0 of the user's takes a mark away. */
export function appliedMarks(row: RegisterRow): Record<Year, number> {
  const all: Record<Year, number> = { ...row.yearsRead, ...row.yearsChosen };
  return Object.fromEntries(Object.entries(all).filter(([, mark]) => mark !== 0));
}

/** The first year with a mark above 0, or null. */
export function firstMark(marks: Readonly<Record<Year, number>>): Year | null {
  const years = Object.keys(marks).map(Number).filter((year) => (marks[year] ?? 0) > 0);
  return years.length === 0 ? null : Math.min(...years);
}

/** An amount or a year given by the user makes an uncosted or unscheduled row count, without a profile being chosen. */
function appliedProfile(row: RegisterRow, merged: Decidable, from: Year | null): Profile {
  if (row.chosen.profile !== undefined) return row.chosen.profile;
  const usual: Profile = from === null ? "ikke-tidfestet" : merged.kind === "investering" ? "engangs" : "varig";
  if (row.read.profile === "ikke-kostnadsberegnet" && typeof row.chosen.kroner === "number") return usual;
  if (row.read.profile === "ikke-tidfestet" && from !== null) return usual;
  return row.read.profile;
}

/** What counts of the row. */
export function applies(row: RegisterRow): Applied {
  const merged: Decidable = { ...row.read, ...row.chosen };
  const marks = appliedMarks(row);
  const from = row.chosen.from ?? firstMark(marks) ?? row.read.from;
  return {
    ...merged,
    from,
    profile: appliedProfile(row, merged, from),
    marks,
    counted: merged.included && merged.status !== "avvist",
    uncertain: row.uncertain && row.chosen.profile === undefined,
  };
}
