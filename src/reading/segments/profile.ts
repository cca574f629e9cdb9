/**
 * How one amount becomes segments. Precedence: words of spreading, then marks, then verbs. Where the words leave
 * several readings the default is taken, the others are kept with what they would cost, and the reading is uncertain.
 */
import type { Alternative, Kind, Profile, Reason, ReasonCode, Segment, Year } from "../../plan/segment";
import { recurrenceByWords } from "./recurrence";
import { oneOff, recurring, spread, stepwise, yearsFrom } from "./shapes";
import { saysGradual, saysLostIncome, saysOneOff, saysOnlyOnce, saysYearly } from "./words";

export interface AmountFacts {
  readonly kroner: number;
  readonly kind: Kind;
  readonly aarsverk: number | null;
  /** Years marked or stated for this amount, ascending. */
  readonly years: readonly Year[];
  readonly words: string;
  /** What the one year is said to be: when it begins, when it is done, or both; null where nothing says. */
  readonly yearIs: "start" | "done" | "only" | null;
  /** The table or the row says drift or investering itself. */
  readonly kindSaid: boolean;
  /** Years that words spread the amount over, or null. */
  readonly spreadYears: number | null;
  /** The cost is said to be for each year. */
  readonly yearly: boolean;
  /** The amount stands under a head of several years: it is for all of them together. */
  readonly ofPeriod: boolean;
  /** Set where the years are a period of activity from–to, not marks; `to` null for an open end. */
  readonly period: { readonly from: Year; readonly to: Year | null } | null;
}

export interface Profiled {
  readonly profile: Profile;
  readonly why: Reason;
  readonly uncertain: boolean;
  readonly segments: readonly Segment[];
  readonly alternatives: readonly Alternative[];
}

/** Steps taken where words say "gradvis" and nothing says over how many years: one økonomiplan. */
const gradualSteps = 4;

export function reason(code: ReasonCode, params: Reason["params"] = {}): Reason {
  return { code, params };
}

export function profileOf(facts: AmountFacts): Profiled {
  const shaped = shapeOf(facts);
  const lost = saysLostIncome(facts.words);
  if (!lost || facts.kroner >= 0) return shaped;
  const turned = shapeOf({ ...facts, kroner: -facts.kroner });
  const other: Alternative = { why: reason("sign-reversed", { words: lost }), profile: turned.profile, segments: turned.segments };
  return { ...shaped, uncertain: true, alternatives: [...shaped.alternatives, other] };
}

function shapeOf(facts: AmountFacts): Profiled {
  const [first] = facts.years;
  if (first === undefined) return certain("ikke-tidfestet", reason("no-year"), [], true);
  if (facts.spreadYears !== null) return spreadShape(facts, first, facts.spreadYears);
  if (facts.period) return periodShape(facts, facts.period);
  return facts.years.length > 1 ? severalYears(facts, first) : oneYear(facts, first);
}

function certain(profile: Profile, why: Reason, segments: readonly Segment[], uncertain = false): Profiled {
  return { profile, why, uncertain, segments, alternatives: [] };
}

/** "fordelt på 2 år": over the marks where there are several, else over so many years from the first. */
function spreadShape(facts: AmountFacts, first: Year, count: number): Profiled {
  const { kroner, kind, aarsverk } = facts;
  const byMarks = facts.years.length > 1;
  const years = byMarks ? facts.years : yearsFrom(first, count);
  const why = byMarks ? reason("spread-over-marks", { count: years.length }) : reason("spread-over-years", { count });
  const segments = spread(kroner, kind, years, aarsverk ?? 0);
  if (!byMarks) return certain("fordelt", why, segments);
  const alternatives = [alternative("stepwise", facts, years), alternative("whole", facts, years)];
  return { profile: "fordelt", why, uncertain: true, segments, alternatives };
}

function alternative(shape: "stepwise" | "whole" | "repeated" | "spread", facts: AmountFacts, years: readonly Year[]): Alternative {
  const { kroner, kind } = facts;
  const aarsverk = facts.aarsverk ?? 0;
  const first = years[0] ?? 0;
  if (shape === "stepwise") {
    return { why: reason("several-marks-step", { count: years.length }), profile: "trinnvis", segments: stepwise(kroner, kind, years, aarsverk) };
  }
  if (shape === "whole") {
    return { why: reason("whole-from-first", { year: String(first) }), profile: "varig", segments: recurring(kroner, kind, first, aarsverk) };
  }
  if (shape === "spread") {
    return { why: reason("spread-over-marks", { count: years.length }), profile: "fordelt", segments: spread(kroner, kind, years, aarsverk) };
  }
  const each = years.flatMap((year) => oneOff(kroner, kind, year, aarsverk));
  return { why: reason("repeated-each-mark", { count: years.length }), profile: "engangs", segments: each };
}

/** One amount, several marked years. */
function severalYears(facts: AmountFacts, first: Year): Profiled {
  const { kroner, kind, years } = facts;
  const aarsverk = facts.aarsverk ?? 0;
  const gradual = saysGradual(facts.words);
  if (kind === "investering" || saysOneOff(facts.words)) {
    const others = [alternative("repeated", facts, years), alternative("whole", facts, years)];
    return { profile: "fordelt", why: reason("spread-over-marks", { count: years.length }), uncertain: true, segments: spread(kroner, kind, years, aarsverk), alternatives: others };
  }
  if (facts.yearly || saysYearly(facts.words)) {
    const others = [alternative("stepwise", facts, years), alternative("repeated", facts, years)];
    return { profile: "varig", why: reason("yearly-words", { words: saysYearly(facts.words) ?? "per år" }), uncertain: true, segments: recurring(kroner, kind, first, aarsverk), alternatives: others };
  }
  const segments = stepwise(kroner, kind, years, aarsverk);
  if (gradual) return certain("trinnvis", reason("gradual-words", { words: gradual, count: years.length }), segments);
  const others = [alternative("whole", facts, years), alternative("repeated", facts, years), alternative("spread", facts, years)];
  return { profile: "trinnvis", why: reason("several-marks-step", { count: years.length }), uncertain: true, segments, alternatives: others };
}

/** One amount, one year. */
function oneYear(facts: AmountFacts, first: Year): Profiled {
  const { kroner, kind } = facts;
  const aarsverk = facts.aarsverk ?? 0;
  if (kind === "investering") return certain("engangs", reason("investment-one-off"), oneOff(kroner, kind, first, aarsverk));
  const yearlyWords = saysYearly(facts.words);
  const yearly = facts.yearly || yearlyWords !== null;
  const once = saysOneOff(facts.words);
  if (facts.yearIs === "only" && !yearly) return certain("engangs", reason("once-in-year", { year: String(first) }), oneOff(kroner, kind, first, aarsverk));
  const levels = once !== null && !saysOnlyOnce(facts.words) && recurrenceByWords(facts.words)?.sort === "lasts";
  if (once && !yearly && facts.aarsverk === null) {
    // "Redusert innkjøp": the level moves, but only the user knows for how long
    if (levels) return asked(facts, first, "varig");
    return certain("engangs", reason("one-off-words", { words: once }), oneOff(kroner, kind, first));
  }
  const segments = recurring(kroner, kind, first, aarsverk);
  const gradual = saysGradual(facts.words);
  if (gradual) {
    const steps = yearsFrom(first, gradualSteps);
    const other: Alternative = { why: reason("gradual-words", { words: gradual, count: gradualSteps }), profile: "trinnvis", segments: stepwise(kroner, kind, steps, aarsverk) };
    return { profile: "varig", why: reason("positions-recur"), uncertain: true, segments, alternatives: [other] };
  }
  if (facts.aarsverk !== null) return certain("varig", reason("positions-recur"), segments);
  if (yearly) return certain("varig", reason("yearly-words", { words: yearlyWords ?? "per år" }), segments);
  return byAction(facts, first);
}

/** Drift in one year: the words of action tell whether it comes once or lasts; where they do not, and the year is when it is done, the user must. */
function byAction(facts: AmountFacts, first: Year): Profiled {
  const { kroner, kind, yearIs } = facts;
  const said = recurrenceByWords(facts.words);
  // "Vikar for feieren i 2027": in that year, and nobody says how long
  if (said?.sort === "lasts" && new RegExp(`(?<!\\p{L})i ${String(first)}(?![\\d–-])`, "iu").test(facts.words)) return asked(facts, first, "varig");
  if (said?.sort === "lasts") return certain("varig", reason("lasting-words", { words: said.words }), recurring(kroner, kind, first));
  if (said && yearIs !== "start") return certain("engangs", reason("one-off-words", { words: said.words }), oneOff(kroner, kind, first));
  if (yearIs !== "done" && !said) return certain("varig", reason("one-start-year"), recurring(kroner, kind, first));
  // what is made once may still be said to begin: "Oppstart 2027"
  return asked(facts, first, facts.kindSaid || said ? "varig" : "engangs");
}

/** Both readings, the likelier one taken. */
function asked({ kroner, kind }: AmountFacts, first: Year, likelier: "varig" | "engangs"): Profiled {
  const lasts: Alternative = { why: reason("whole-from-first", { year: String(first) }), profile: "varig", segments: recurring(kroner, kind, first) };
  const once: Alternative = { why: reason("once-in-year", { year: String(first) }), profile: "engangs", segments: oneOff(kroner, kind, first) };
  const [taken, other] = likelier === "varig" ? [lasts, once] : [once, lasts];
  return { profile: taken.profile, segments: taken.segments, why: reason("once-or-lasting"), uncertain: true, alternatives: [other] };
}

/** An amount with a period of activity: each year of it for drift, spread over it for an investment. */
function periodShape(facts: AmountFacts, period: { readonly from: Year; readonly to: Year | null }): Profiled {
  const { kroner, kind } = facts;
  const { from, to } = period;
  if (to === null || to === from) return oneYear({ ...facts, period: null }, from);
  const aarsverk = facts.aarsverk ?? 0;
  const years = yearsFrom(from, to - from + 1);
  const each: Segment[] = [{ kind, kronerPerYear: kroner, aarsverk, from, to, firstYearShare: 1 }];
  const recurs: Alternative = { why: reason("period-recurs"), profile: "varig", segments: each };
  const spreadOver: Alternative = { why: reason("spread-over-years", { count: years.length }), profile: "fordelt", segments: spread(kroner, kind, years, aarsverk) };
  if (facts.yearly || saysYearly(facts.words)) return certain("varig", reason("period-recurs"), each);
  const once = kind === "investering" || facts.ofPeriod || saysOneOff(facts.words) !== null || recurrenceByWords(facts.words)?.sort === "once";
  const [taken, other] = once ? [spreadOver, recurs] : [recurs, spreadOver];
  return { ...taken, uncertain: true, alternatives: [other] };
}
