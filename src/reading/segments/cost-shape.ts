/** What the words beside one amount do to its shape: a year of its own, a span, a month in which it begins. */
import type { Alternative, Kind, Segment, Year } from "../../plan/segment";
import type { Draft, DraftCost } from "./draft";
import { reason, type Profiled } from "./profile";
import { oneOff } from "./shapes";

/** "750 tusen i 2025 og 750 tusen i 2026": each amount in its own year and no other. */
export function inNamedYear(kroner: number, kind: Kind, year: Year, aarsverk: number): Profiled {
  return { profile: "belop-per-aar", why: reason("amount-per-year"), uncertain: false, segments: oneOff(kroner, kind, year, aarsverk), alternatives: [] };
}

/** The upper end of a span with the lower one as another reading: which it will be, nobody knows. */
export function withSpan(cost: DraftCost, shape: (kroner: number) => Profiled): Profiled {
  const full = shape(cost.kroner);
  if (cost.low === null) return full;
  const low = shape(cost.low);
  const other: Alternative = { why: reason("lowest-of-span"), profile: low.profile, segments: low.segments };
  return { ...full, why: reason("highest-of-span"), uncertain: true, alternatives: [other, ...full.alternatives] };
}

/** The first year of what lasts counts from the month that the words begin it in. */
export function begun(draft: Draft, profiled: Profiled): Profiled {
  const { begins } = draft;
  if (begins === null) return profiled;
  const from = (segments: readonly Segment[]): readonly Segment[] =>
    segments.map((segment) => {
      const part = segment.kind === "drift" && segment.from === begins.year && segment.to !== segment.from;
      return part ? { ...segment, firstYearShare: (13 - begins.month) / 12 } : segment;
    });
  const lasts = (one: Profiled | Alternative): boolean => one.profile === "varig" || one.profile === "trinnvis";
  const alternatives = profiled.alternatives.map((other) => (lasts(other) ? { ...other, segments: from(other.segments) } : other));
  return { ...profiled, segments: lasts(profiled) ? from(profiled.segments) : profiled.segments, alternatives };
}
