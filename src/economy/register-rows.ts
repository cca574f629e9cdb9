/** From tiltak just read to register rows: one per beløp, and one for a tiltak without any. */
import type { Component, Plan, Tiltak } from "../plan/plan";
import type { Decidable, RegisterRow } from "../plan/register";
import type { Profile, Segment, Year } from "../plan/segment";
import { applies } from "./applies";
import { startMonthOf } from "./part-year";
import { planYears } from "./plan-years";
import { segmentKroner } from "./readings";
import { kronerIn } from "./shape";
import { shownKey } from "./shown-key";

type Span = { readonly from: Year; readonly to: Year };

/** A row that has not been given its ids yet. */
export type ReadRow = Omit<RegisterRow, "id" | "tiltak">;

/** Rows of one tiltak, in the order of its beløp. */
export interface ReadTiltak {
  readonly tiltak: Tiltak;
  readonly rows: readonly ReadRow[];
}

function spanYears(span: Span): Year[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
}

function kronerByYear(segments: readonly Segment[], span: Span): Record<Year, number> {
  const byYear = spanYears(span).map((year): [Year, number] => [
    year,
    segments.reduce((sum, segment) => sum + segmentKroner(segment, year), 0),
  ]);
  return Object.fromEntries(byYear.filter(([, kroner]) => kroner !== 0));
}

const marked = (years: readonly Year[]): Record<Year, number> => Object.fromEntries(years.map((year) => [year, 1]));

/** The years a spread amount lies in: a segment may run over several. */
function spreadYears(segments: readonly Segment[]): Year[] {
  return segments.flatMap((segment) => spanYears({ from: segment.from, to: segment.to ?? segment.from }));
}

/** The marks as they stand, where the first one is the start that was read; else the start alone. */
function startMarks(years: readonly Year[], from: Year | null): readonly Year[] {
  if (from === null) return [];
  return years.length > 0 && Math.min(...years) === from ? years : [from];
}

function yearsRead(component: Component, from: Year | null, span: Span): Record<Year, number> {
  switch (component.profile) {
    case "belop-per-aar":
      return kronerByYear(component.segments, span);
    case "trinnvis":
      return marked(component.segments.map((segment) => segment.from));
    case "fordelt":
      return marked(spreadYears(component.segments));
    case "varig":
    case "engangs":
      return marked(startMarks(component.years, from));
    default:
      return marked(component.years);
  }
}

function statusRead(status: string | null): Decidable["status"] {
  const words = (status ?? "").toLowerCase();
  if (/avvis|avslått|forkast|utgår|trukket|trekt|(ikke|ikkje) (med(?!\p{L})|vedtatt|vedteke|prioritert|tilrådd|anbefalt|innarbeid)/u.test(words)) return "avvist";
  if (/(ligg|står|inn|er)\S* (\p{L}+ )?(inne )?i ((gjeldende|gjeldande|vedtatt|vedteken|opprinnelig|opphavleg) )?(budsjett|økonomiplan|øp|handlingsprogram|ramme)|^i (budsjett|økonomiplan|ramme)|innarbei|vidareført|videreført/u.test(words)) return "i budsjett";
  return /(?<!før |etter |ikke |ikkje )(vedtatt|vedteke|vedtak i (kst|kommunestyr)|ks-vedtak)/.test(words) ? "vedtatt" : "foreslått";
}

function readDecidable(tiltak: Tiltak, component: Component): Decidable {
  const first = component.segments[0];
  const plannedFrom = component.years[0] ?? tiltak.period?.from ?? null;
  // A period ends an activity; a post stated without a cost lasts, whatever year it is planned for.
  const plannedTo = component.aarsverk === null ? (tiltak.period?.to ?? null) : null;
  return {
    kind: component.kind,
    profile: component.profile,
    kroner: component.kroner,
    aarsverk: component.aarsverk,
    from: first?.from ?? plannedFrom,
    to: endRead(component.profile, first ?? null, plannedTo),
    startMonth: first ? startMonthOf(first.firstYearShare) : 1,
    count: component.count,
    paidByOthers: 0,
    status: statusRead(tiltak.status),
    included: true,
  };
}

/** An end is kept where it means something: a recurring amount that stops, or a period of activity. */
function endRead(profile: Profile, first: Segment | null, plannedTo: Year | null): Year | null {
  if (profile === "varig" || profile === "per-stk") return first?.to ?? null;
  return profile === "ikke-kostnadsberegnet" ? (first?.to ?? plannedTo) : null;
}

/** A reading that the profile alone cannot tell is kept as its kroner per year: nothing read is lost. */
function faithful(row: ReadRow, component: Component, span: Span): ReadRow {
  const applied = applies({ ...row, id: "", tiltak: "" });
  const told = kronerByYear(component.segments, span);
  const differs = spanYears(span).some((year) => Math.abs(kronerIn(applied, year) - (told[year] ?? 0)) > 0.004);
  if (!differs) return row;
  return { ...row, read: { ...row.read, profile: "belop-per-aar" }, yearsRead: told };
}

function sectionName(tiltak: Tiltak): string | null {
  if (tiltak.section === null) return tiltak.sectionNumber;
  return tiltak.sectionNumber === null ? tiltak.section : `${tiltak.sectionNumber}. ${tiltak.section}`;
}

function readRow(tiltak: Tiltak, component: Component, part: number, span: Span): ReadRow {
  const read = readDecidable(tiltak, component);
  const row: ReadRow = {
    key: shownKey(tiltak),
    number: tiltak.number,
    title: tiltak.title,
    section: sectionName(tiltak),
    words: tiltak.components.length > 1 ? component.words : "",
    part,
    source: component.cells,
    line: component.line,
    goals: tiltak.goals,
    financing: tiltak.financing,
    read,
    chosen: {},
    yearsRead: yearsRead(component, read.from, span),
    yearsChosen: {},
    uncertain: component.uncertain,
    why: component.why,
    alternatives: component.alternatives,
    offeredAarsverk: component.impliedAarsverk,
    state: "as-read",
  };
  return faithful(row, component, span);
}

/** All rows of a plan just read, by tiltak, in the plan's order. */
export function readRows(plan: Plan): readonly ReadTiltak[] {
  const span = planYears(plan) ?? { from: 0, to: -1 };
  return plan.tiltak.map((tiltak) => ({
    tiltak,
    rows: tiltak.components.map((component, i) => readRow(tiltak, component, i + 1, span)),
  }));
}
