/** An amount for a part of the first year, and the full-year amount that follows it. */
import type { Component } from "../../plan/plan";
import type { Draft } from "./draft";
import { reason } from "./profile";

/**
 * Runs on with the full-year amount from the next year. Where the part is so many twelfths of the whole, it is one
 * lasting amount that begins in a month; else two amounts. That nothing follows is offered.
 */
export function withFullYear(component: Component, draft: Draft): Component {
  const { fullYear } = draft;
  const [only] = draft.row.amounts;
  const [first] = component.segments;
  if (fullYear === null || !only || !first || component.segments.length !== 1 || fullYear.kroner === 0) return component;
  const months = (only.kroner / fullYear.kroner) * 12;
  const share = Math.round(months) / 12;
  const exact = Math.abs(months - Math.round(months)) < 0.01 && share > 0 && share <= 1;
  const lasting = { ...first, kronerPerYear: fullYear.kroner, to: null };
  const why = reason("part-then-full-year", { year: String(only.year) });
  const alone = { why: component.why, profile: component.profile, segments: component.segments };
  if (exact) {
    return { ...component, cells: fullYear.cells, kroner: fullYear.kroner, profile: "varig", years: [only.year], uncertain: true, why, alternatives: [alone], segments: [{ ...lasting, firstYearShare: share }] };
  }
  const segments = [first, { ...lasting, from: only.year + 1 }];
  return { ...component, uncertain: true, why, alternatives: [alone], segments };
}
