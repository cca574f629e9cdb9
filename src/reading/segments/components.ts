/** The components of a tiltak: one for each amount, or a single one that says what is missing. */
import type { Component, Tiltak } from "../../plan/plan";
import type { Alternative, Kind, Segment, Year } from "../../plan/segment";
import { readCost } from "../notation/cost";
import { roundPosts } from "../notation/post";
import { readSpread } from "../notation/spread";
import { plainSpaces } from "../find/sheet-view";
import { doubted } from "./doubted";
import type { Draft, DraftCost, DraftYears } from "./draft";
import { levelComponents } from "./level-components";
import { pairMarks, type Pairing } from "./pair-lines";
import { postsIn, type Posts } from "./posts";
import { withFullYear } from "./full-year";
import { begun, inNamedYear, withOthers } from "./cost-shape";
import { profileOf, reason, type Profiled } from "./profile";
import { headsYearly, saysWhole } from "./recurrence";
import { runLength } from "./run-length";
import { withRunUp } from "./run-up";
import { kindByWords, labelledKind, saysYearly } from "./words";

/** Everything of the tiltak but its key. */
export function completed(draft: Draft): Omit<Tiltak, "key"> {
  const statedZero = draft.zeroInCell || (draft.costs.length === 0 && draft.row.amounts.length === 0 && saysZero(draft));
  const own = componentsOf(draft, statedZero).map((component) => doubted(component, draft.doubt));
  const components = [...own, ...levelComponents(draft.postLevels, own[0]?.kind ?? "drift")];
  const stated = components.flatMap((component) => (component.aarsverk === null ? [] : [component.aarsverk]));
  const positions = draft.postLevels.length > 0 ? draft.statedPosts : stated.length > 0 ? roundPosts(stated.reduce((a, b) => a + b, 0)) : null;
  return { ...draft.row, startYears: startsOf(draft), kind: kindOf(draft, components), positions, statedZero, components };
}

/** A year under "Oppstart" with no end beside it is a stated start too; the components have weighed it already. */
function startsOf({ row: { period, startYears }, yearIs }: Draft): Tiltak["startYears"] {
  if (yearIs !== "start" || period === null || period.from !== period.to || startYears.length > 0) return startYears;
  return [{ year: period.from, cells: period.cells, line: null }];
}

function saysZero(draft: Draft): boolean {
  return readCost(allWords(draft)).statedZero;
}

function allWords(draft: Draft): string {
  return [draft.row.title, draft.row.description ?? ""].join("\n").trim();
}

/** One kind for the whole; null where the components differ or, without any money, nothing says. */
function kindOf(draft: Draft, components: readonly Component[]): Kind | null {
  const kinds = new Set(components.map((component) => component.kind));
  if (kinds.size > 1) return null;
  const [kind = null] = kinds;
  const said = draft.kind ?? kindByWords(allWords(draft));
  const hasMoney = draft.costs.length > 0 || draft.row.amounts.length > 0 || components.some((component) => component.aarsverk !== null);
  return hasMoney ? kind : said;
}

function componentsOf(draft: Draft, statedZero: boolean): readonly Component[] {
  if (draft.byYear.length > 0) return draft.byYear.map((years, i) => withRunUp(withFullYear(byYear(draft, years, i), draft), draft, years));
  if (draft.costs.length === 0) return [withoutCost(draft, statedZero)];
  const pairing = pairMarks(draft.costs.map((cost) => cost.line), draft.row.startYears);
  const components = draft.costs.map((cost, i) => fromCost(draft, cost, pairing.years[i] ?? [], pairing, i));
  const doubt = components.length > 1 && components.some((component) => component.uncertain);
  return doubt ? components.map((component) => ({ ...component, uncertain: true })) : components;
}

/** The words of the amount's line, where the lines of title and cost correspond; else the title. */
function wordsFor(draft: Draft, cost: DraftCost): string {
  const lines = plainSpaces(draft.row.title).split("\n");
  const line = cost.line === null ? undefined : lines[cost.line - 1];
  return lines.length > 1 && line?.trim() ? line.trim() : draft.row.title;
}

function fromCost(draft: Draft, cost: DraftCost, marked: readonly Year[], pairing?: Pairing, at = 0): Component {
  const words = wordsFor(draft, cost);
  const about = `${words}\n${cost.words}`;
  const said = cost.kind ?? labelledKind(cost.words) ?? draft.kind;
  const kind = said ?? kindByWords(words) ?? "drift";
  const posts = postsFor(draft, words, at, cost.words);
  const named = marked.length === 0 ? cost.year : null;
  const years = named !== null ? [named] : marked.length > 0 ? marked : draft.steps;
  const period = years.length === 0 ? within(cost.span, draft.row.period) : null;
  const base = { cells: cost.cells, line: cost.line, words, kroner: cost.kroner, kind, aarsverk: posts.stated, impliedAarsverk: posts.implied, count: cost.count };
  const units = cost.perUnit ? (cost.count ?? 0) : 1;
  const stated = period ? [period.from] : years;
  const facts = { kroner: cost.kroner * units, kind, aarsverk: posts.stated, words: about, yearly: cost.yearly || headsYearly(draft.row.section ?? ""), spreadYears: cost.spreadYears ?? readSpread(about), ofPeriod: cost.span !== null || saysWhole(cost.words), yearIs: draft.yearIs, kindSaid: said !== null };
  const shape = (one: number): Profiled => {
    const kroner = one * units;
    return named !== null && !cost.yearly ? inNamedYear(kroner, kind, named, posts.stated ?? 0) : begun(draft, profileOf({ ...facts, kroner, years: stated, period }), facts.yearly || saysYearly(about) !== null);
  };
  const full = withOthers(cost, shape);
  if (cost.perUnit) {
    const known = cost.count !== null;
    return { ...base, profile: "per-stk", years: stated, uncertain: !known || full.uncertain, why: known && full.uncertain ? full.why : reason("per-unit"), alternatives: known ? full.alternatives : [], segments: known ? full.segments : [] };
  }
  const other = pairing?.other?.[at];
  const paired = pairing?.uncertain && other && other.join() !== years.join()
    ? [{ ...repaired(profileOf({ ...facts, years: other, period: null })), why: reason(pairing.why === "paired-in-order" ? "same-year-for-all" : "paired-in-order") }]
    : [];
  return {
    ...base, years: stated, profile: full.profile, segments: full.segments,
    uncertain: full.uncertain || (pairing?.uncertain ?? false),
    why: pairing?.why && full.profile === "varig" && !full.uncertain ? reason(pairing.why) : full.why,
    alternatives: [...full.alternatives, ...paired],
  };
}

function repaired(profiled: Profiled): Omit<Alternative, "why"> & { readonly segments: readonly Segment[] } {
  return { profile: profiled.profile, segments: profiled.segments };
}

/** The years of the amount's head, to the year in which the row says that it is finished. */
function within(span: DraftCost["span"], period: Draft["row"]["period"]): { readonly from: Year; readonly to: Year | null } | null {
  if (span === null || (period !== null && period.from !== period.to)) return period;
  if (span.to === null) return null;
  const end = period?.to ?? span.to;
  return end >= span.from && end <= span.to ? { from: span.from, to: end } : period;
}

/** Årsverk of one amount: from its words, or from the column for the first amount; where none says, from what stands beside the amount in its cell. */
function postsFor(draft: Draft, words: string, at: number, beside = ""): Posts {
  if (draft.postLevels.length > 0) return { stated: null, implied: null };
  if (draft.statedPosts !== null) return { stated: at === 0 ? draft.statedPosts : null, implied: null };
  const own = postsIn(words);
  const others = [draft.costs.length > 1 ? "" : allWords(draft), beside, at === 0 ? draft.remarkedPosts : ""];
  const posts = saysPosts(own) ? own : (others.map(postsIn).find(saysPosts) ?? own);
  return posts.stated !== null && posts.stated > 0 && savesOnly(draft) ? { ...posts, stated: -posts.stated } : posts;
}

function saysPosts({ stated, implied }: Posts): boolean {
  return stated !== null || implied !== null;
}

/** What a post may bring in: then it is not given up though money is saved. */
const brings = /(?<!\p{L})(?:ny(?:tt|e)?|nyoppretta?\p{L}*|opprett|ansett|tilsett|styrk|øk|auk|fler|fleir|utvid|gevinst|refusjon|tilskudd|tilskot|inntekt|gebyr|innkrev|innfordr|kontroll|salg|sal av)\p{L}*/iu;

/** Every amount is a saving, and no word says that posts come or bring something in: "Vaktmestertjenesten, 0,8 årsverk | −520" gives them up. */
function savesOnly(draft: Draft): boolean {
  if (brings.test(allWords(draft))) return false;
  const kroner = [...draft.costs, ...draft.byYear.flatMap((years) => years.amounts)].map((one) => one.kroner);
  return kroner.length > 0 && kroner.every((one) => one < 0);
}

/** One amount for each year: equal neighbours are one segment. */
function byYear(draft: Draft, row: DraftYears, at: number): Component {
  const posts = at === 0 ? postsFor(draft, allWords(draft), 0) : { stated: null, implied: null };
  const kind = row.kind ?? draft.kind ?? kindByWords(row.words) ?? "drift";
  const [first] = row.amounts;
  return {
    cells: first?.cells ?? draft.row.titleCells, line: null, words: row.words, kroner: null, kind, profile: "belop-per-aar",
    aarsverk: posts.stated, impliedAarsverk: posts.implied, years: row.amounts.map((amount) => amount.year), count: null,
    uncertain: false, why: reason("amount-per-year"), alternatives: [], segments: runLength(row.amounts, kind, posts.stated ?? 0),
  };
}

/** No amount anywhere: a stated zero, posts alone, or what is missing. */
function withoutCost(draft: Draft, statedZero: boolean): Component {
  const posts = postsFor(draft, allWords(draft), 0);
  const kind = draft.kind ?? kindByWords(allWords(draft)) ?? "drift";
  const marked = draft.row.startYears.map((start) => start.year).sort((a, b) => a - b);
  const years = marked.length > 0 ? marked : draft.row.period ? [draft.row.period.from] : [];
  const base = {
    cells: draft.row.costCells ?? draft.row.titleCells, line: null, words: draft.row.title, kind, aarsverk: posts.stated,
    impliedAarsverk: posts.implied, years, count: null, uncertain: false, alternatives: [],
  };
  const shape = profileOf({ kroner: 0, kind: "drift", aarsverk: posts.stated, years, words: draft.row.title, spreadYears: null, yearly: true, period: null, ofPeriod: false, yearIs: null, kindSaid: true });
  const segments = shape.segments.map((segment) => ({ ...segment, kind }));
  if (statedZero) return { ...base, kroner: 0, profile: "varig", why: reason("stated-zero"), segments };
  return { ...base, kroner: null, profile: "ikke-kostnadsberegnet", why: reason("no-cost"), segments: posts.stated === null ? [] : segments };
}
