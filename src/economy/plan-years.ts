/** Which years a plan spans: stated years, marks, periods and the ends of its segments. */
import type { Plan, Tiltak } from "../plan/plan";
import type { Year } from "../plan/segment";
import { windowLength } from "./window";

/** A longer span is a misread year, not a plan: the register's year grid must stay readable. */
const longestSpan = 40;

function tiltakYears(tiltak: Tiltak): Year[] {
  const years: Year[] = [...tiltak.startYears, ...tiltak.amounts].map((part) => part.year);
  if (tiltak.period) years.push(tiltak.period.from, tiltak.period.to ?? tiltak.period.from);
  for (const component of tiltak.components) {
    years.push(...component.years);
    for (const segment of component.segments) years.push(segment.from, segment.to ?? segment.from);
  }
  return years;
}

/**
 * First and last year; null where the plan names none. Years far outside the stated plan are left out. A plan that
 * states no years of its own has at least the four of the økonomiplan: what is asked for in 2027 may cost in 2030 too.
 */
export function planYears(plan: Plan): { readonly from: Year; readonly to: Year } | null {
  const stated = plan.years;
  const years = plan.tiltak.flatMap(tiltakYears).filter((year) => year >= 1980 && year <= 2100);
  const near = stated ? years.filter((year) => year >= stated.from - 5 && year <= stated.to + 15) : years;
  if (stated) near.push(stated.from, stated.to);
  if (near.length === 0) return null;
  const from = near.reduce((a, b) => Math.min(a, b));
  const named = near.reduce((a, b) => Math.max(a, b));
  const to = stated ? named : Math.max(named, from + windowLength - 1);
  return { from, to: Math.min(to, from + longestSpan - 1) };
}
