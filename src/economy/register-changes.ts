/** What has changed since the last reading: new, altered and gone rows, with the kroner per year of each. */
import type { RegisterRow } from "../plan/register";
import type { Year } from "../plan/segment";
import { applies } from "./applies";
import { aarsverkIn, kronerIn } from "./shape";

export type AlteredField = "number" | "title" | "section" | "kroner" | "kind" | "profile" | "years" | "aarsverk" | "goals" | "financing";

export interface RegisterChange {
  readonly change: "new" | "altered" | "gone";
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** What is altered in the source; empty for new and gone rows. */
  readonly fields: readonly AlteredField[];
  /** Kroner and årsverk of the years that differ, as counted, in the plan's own prices. */
  readonly years: readonly {
    readonly year: Year;
    readonly before: number;
    readonly after: number;
    readonly aarsverkBefore: number;
    readonly aarsverkAfter: number;
  }[];
}

function alteredFields(before: RegisterRow, after: RegisterRow): AlteredField[] {
  const differs: [AlteredField, unknown, unknown][] = [
    ["number", before.number, after.number],
    ["title", before.title, after.title],
    ["section", before.section, after.section],
    ["kroner", before.read.kroner, after.read.kroner],
    ["kind", before.read.kind, after.read.kind],
    ["profile", before.read.profile, after.read.profile],
    ["years", [before.yearsRead, before.read.from, before.read.to], [after.yearsRead, after.read.from, after.read.to]],
    ["aarsverk", before.read.aarsverk, after.read.aarsverk],
    ["goals", before.goals, after.goals],
    ["financing", before.financing, after.financing],
  ];
  return differs.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([field]) => field);
}

/** Every year in which a row may begin, end or change; open ends run on from there. */
function tellingYears(rows: readonly RegisterRow[]): Year[] {
  const years = rows.flatMap((row) => {
    const marked = [...Object.keys(row.yearsRead), ...Object.keys(row.yearsChosen)].map(Number);
    const { from, to } = applies(row);
    return [...marked, ...(from === null ? [] : [from]), ...(to === null ? [] : [to])];
  });
  if (years.length === 0) return [];
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearsBetween(before: RegisterRow | null, after: RegisterRow | null, years: readonly Year[]): RegisterChange["years"] {
  const [old, now] = [before && applies(before), after && applies(after)];
  return years
    .map((year) => ({
      year,
      before: old ? kronerIn(old, year) : 0,
      after: now ? kronerIn(now, year) : 0,
      aarsverkBefore: old ? aarsverkIn(old, year) : 0,
      aarsverkAfter: now ? aarsverkIn(now, year) : 0,
    }))
    .filter((one) => one.before !== one.after || one.aarsverkBefore !== one.aarsverkAfter);
}

function changeOf(before: RegisterRow | undefined, after: RegisterRow, years: readonly Year[]): RegisterChange | null {
  const named = { id: after.id, key: after.key, title: after.title };
  if (!before) return { change: "new", ...named, fields: [], years: yearsBetween(null, after, years) };
  if (after.state === "no-source") {
    if (before.state === "no-source") return null;
    return { change: "gone", ...named, fields: [], years: yearsBetween(before, after, years) };
  }
  const fields = alteredFields(before, after);
  const returned = before.state === "no-source";
  if (fields.length === 0 && !returned) return null;
  return { change: returned ? "new" : "altered", ...named, fields, years: yearsBetween(before, after, years) };
}

/** Changes between two registers, in the order of the new one; rows that only moved are none. */
export function registerChanges(before: readonly RegisterRow[], after: readonly RegisterRow[]): readonly RegisterChange[] {
  const held = new Map(before.map((row) => [row.id, row]));
  const years = tellingYears([...before, ...after]);
  return after.flatMap((row) => changeOf(held.get(row.id), row, years) ?? []);
}
