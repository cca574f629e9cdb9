/** The sums that a text about a plan may rightly state: of the plan, a table, an area; drift or investering; in all or in a year. */
import type { Plan, Tiltak } from "../plan/plan";
import type { Kind } from "../plan/segment";

export interface PlanSums {
  /** As stated, of all tiltak, of a table, of drift and of investering: what a wrong sum is most likely meant to be. */
  readonly wholes: readonly number[];
  readonly all: readonly number[];
}

/** Whole kroner. */
export function kronerSums(plan: Plan, tiltak: readonly Tiltak[]): PlanSums {
  const groups = groupsOf(tiltak);
  const wholes = [...new Set(tiltak.map((one) => one.table))].map((table) => tiltak.filter((one) => one.table === table));
  const ofKinds = (["drift", "investering"] as const).map((kind) => statedOf(tiltak, kind));
  return {
    wholes: [statedOf(tiltak, null), ...wholes.map((rows) => statedOf(rows, null)), ...ofKinds],
    all: [...groups.flatMap((group) => kronerOf(plan, group)), ...tiltak.map((one) => statedOf([one], null))],
  };
}

/** Årsverk, stated alone or with those only implied. */
export function postSums(tiltak: readonly Tiltak[]): PlanSums {
  const stated = (rows: readonly Tiltak[]): number => add(rows.map((row) => row.positions ?? 0));
  const implied = (rows: readonly Tiltak[]): number =>
    add(rows.flatMap((row) => row.components.map((part) => part.impliedAarsverk ?? 0)));
  const groups = groupsOf(tiltak);
  const more = groups.map((rows) => rows.filter((row) => (row.positions ?? 0) > 0));
  return {
    wholes: [stated(tiltak)],
    all: [...groups, ...more].flatMap((rows) => [stated(rows), stated(rows) + implied(rows), rows.length]),
  };
}

function groupsOf(tiltak: readonly Tiltak[]): readonly (readonly Tiltak[])[] {
  const by = (key: (one: Tiltak) => string): readonly Tiltak[][] => {
    const groups = new Map<string, Tiltak[]>();
    for (const one of tiltak) {
      const known = groups.get(key(one));
      if (known) known.push(one);
      else groups.set(key(one), [one]);
    }
    return [...groups.values()];
  };
  return [tiltak, ...by((one) => one.table), ...by((one) => `${one.table}\n${one.section ?? ""}`)];
}

function kronerOf(plan: Plan, rows: readonly Tiltak[]): readonly number[] {
  const years = plan.years ? Array.from({ length: plan.years.to - plan.years.from + 1 }, (_, i) => (plan.years?.from ?? 0) + i) : [];
  return [null, "drift", "investering"].flatMap((kind) => {
    const of = kind as Kind | null;
    const levels = years.map((year) => levelOf(rows, year, of));
    const signs = [(kroner: number) => kroner > 0, (kroner: number) => kroner < 0].map((keep) => add(amountsOf(rows, of).filter(keep)));
    return [statedOf(rows, of), ...levels, add(levels), add(levels.slice(0, 4)), ...signs];
  });
}

/** As stated: the beløp of each row, or its amounts of all years. */
function statedOf(rows: readonly Tiltak[], kind: Kind | null): number {
  return add(amountsOf(rows, kind));
}

function amountsOf(rows: readonly Tiltak[], kind: Kind | null): readonly number[] {
  return rows.flatMap((row) => {
    if (row.amounts.length > 0) return kind === null || row.kind === kind ? row.amounts.map((one) => one.kroner) : [];
    return row.components.flatMap((part) => (part.kroner !== null && (kind === null || part.kind === kind) ? [part.kroner] : []));
  });
}

function levelOf(rows: readonly Tiltak[], year: number, kind: Kind | null): number {
  const segments = rows.flatMap((row) => row.components.flatMap((part) => part.segments));
  return add(
    segments
      .filter((one) => one.from <= year && (one.to === null || one.to >= year) && (kind === null || one.kind === kind))
      .map((one) => one.kronerPerYear),
  );
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
