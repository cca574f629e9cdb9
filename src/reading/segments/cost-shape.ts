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
function withSpan(cost: DraftCost, shape: (kroner: number) => Profiled): Profiled {
  const full = shape(cost.kroner);
  if (cost.low === null) return full;
  const low = shape(cost.low);
  const other: Alternative = { why: reason("lowest-of-span"), profile: low.profile, segments: low.segments };
  return { ...full, why: reason("highest-of-span"), uncertain: true, alternatives: [other, ...full.alternatives] };
}

/** The whole amount, and what is left of it where others are said to pay a part: whose the grant is, the text does not promise. */
export function withOthers(cost: DraftCost, shape: (kroner: number) => Profiled): Profiled {
  const units = cost.perUnit ? (cost.count ?? 1) : 1;
  const full = withSpan(cost, shape);
  if (cost.paidByOthers === 0) return full;
  const net = shape(cost.kroner - cost.paidByOthers / units);
  const params = { kroner: cost.paidByOthers };
  const other: Alternative = { why: reason("net-of-others", params), profile: net.profile, segments: net.segments };
  return { ...full, why: full.uncertain ? full.why : reason("others-pay", params), uncertain: true, alternatives: [other, ...full.alternatives] };
}

/** The first year of what lasts counts from the month that the words begin it in; a season leaves two months to choose between. */
export function begun(draft: Draft, profiled: Profiled, ofYear: boolean): Profiled {
  const { begins } = draft;
  if (begins === null) return profiled;
  const shifted = fromMonth(profiled, begins.year, begins.month);
  const { season } = begins;
  if (!lasts(profiled)) return shifted;
  if (season === null) return ofYear ? shifted : maybeWhole(profiled, shifted, begins);
  const why = (month: number): Profiled["why"] => reason("begins-in-season", { words: season.words, month: String(month) });
  const other: Alternative = { why: why(season.other), profile: profiled.profile, segments: fromMonth(profiled, begins.year, season.other).segments };
  return { ...shifted, uncertain: true, why: profiled.uncertain ? shifted.why : why(season.month), alternatives: [other, ...shifted.alternatives] };
}

/** Nothing says whether the amount is for a whole year or for what is left of the first: the first year may cost all of it. */
function maybeWhole(profiled: Profiled, shifted: Profiled, { year, month }: { readonly year: Year; readonly month: number }): Profiled {
  if (JSON.stringify(shifted.segments) === JSON.stringify(profiled.segments)) return shifted;
  const whole: Alternative = { why: reason("whole-from-first", { year: String(year) }), profile: profiled.profile, segments: profiled.segments };
  const why = profiled.uncertain ? shifted.why : reason("begins-in-month", { month: String(month), year: String(year) });
  return { ...shifted, uncertain: true, why, alternatives: [whole, ...shifted.alternatives] };
}

function fromMonth(profiled: Profiled, year: Year, month: number): Profiled {
  const from = (segments: readonly Segment[]): readonly Segment[] =>
    segments.map((segment) => {
      const part = segment.kind === "drift" && segment.from === year && segment.to !== segment.from;
      return part ? { ...segment, firstYearShare: (13 - month) / 12 } : segment;
    });
  const alternatives = profiled.alternatives.map((other) => (lasts(other) ? { ...other, segments: from(other.segments) } : other));
  return { ...profiled, segments: lasts(profiled) ? from(profiled.segments) : profiled.segments, alternatives };
}

function lasts(one: Profiled | Alternative): boolean {
  return (one.profile === "varig" || one.profile === "trinnvis") && one.segments.some((segment) => segment.kind === "drift");
}
