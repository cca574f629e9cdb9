/** What the pane shows, and how it changes. Pure: components draw it, `actions` make the events. */
import type { Checked } from "../app/check-plan";
import type { ReadyAnswer } from "../app/council-ready";
import type { CleanKind } from "../app/clean-copy";
import { noDecisions, type Decisions } from "../app/decisions";
import type { Explained } from "../app/explain";
import type { Filled } from "../app/fill-sheets";
import type { GatheredSheets } from "../app/gather-sheets";
import { noPaneSettings, type PaneSettings } from "../app/memory";
import type { Prepared } from "../app/prepare-sheets";
import type { Reading } from "../app/read-plan";
import type { Session } from "../app/session";
import type { SourceKnown } from "../app/source-known";
import type { CellChange, Finding } from "../plan/finding";
import type { Problem } from "../plan/outcome";
import type { Language } from "../text/language";

export type Step = "les" | "kontroller" | "beregn" | "demografi";

/** What is being done; each has its words in `text/pane`. */
export type Work = "open" | "read" | "check" | "fill" | "write" | "draw" | "clean" | "explain" | "save" | "source" | "ask" | "gather" | "ready";

/** Where on the page a failure is shown. */
export type Place = Step | "more" | "open" | "gather" | "source" | "ready";

export type Written = "beregn" | "demografi";

/** How far a gathering has come. */
export interface Gathering {
  readonly at: number;
  readonly of: number;
  readonly file: string;
}

export interface PaneState {
  /** The host's language, unless the user has chosen one. */
  readonly language: Language;
  readonly hostLanguage: Language;
  readonly page: "steps" | "help" | "settings";
  readonly work: Work | null;
  readonly failure: { readonly problem: Problem; readonly place: Place } | null;
  readonly session: Session | null;
  /** A sheet the user has changed since something was shown. */
  readonly edited: string | null;
  readonly firstRun: boolean;
  /** The step whose result is open; the others' are folded away. */
  readonly open: Step | null;
  readonly reading: Reading | null;
  readonly checked: Checked | null;
  readonly preview: { readonly kind: Written; readonly prepared: Prepared } | null;
  readonly filled: { readonly kind: Written; readonly filled: Filled } | null;
  readonly explained: Explained | null;
  readonly clean: { readonly kind: CleanKind; readonly sheets: readonly string[] } | "done" | null;
  readonly fixing: Finding | null;
  /** What takes the last fix back. */
  readonly mended: readonly CellChange[] | null;
  /** Decided before a writing, and not yet in the register. */
  readonly decisions: Decisions;
  /** What *Møteklar* answered; `old` where the workbook has changed since. */
  readonly ready: { readonly answer: ReadyAnswer; readonly old: boolean } | null;
  /** Where population may come from; null until it has been looked at. */
  readonly source: SourceKnown | null;
  readonly gathering: Gathering | null;
  readonly gathered: GatheredSheets | null;
  readonly settings: PaneSettings;
  readonly saved: boolean;
}

export function firstState(hostLanguage: Language): PaneState {
  return {
    language: hostLanguage,
    hostLanguage,
    page: "steps",
    work: "open",
    failure: null,
    session: null,
    edited: null,
    firstRun: false,
    open: null,
    reading: null,
    checked: null,
    preview: null,
    filled: null,
    explained: null,
    clean: null,
    fixing: null,
    mended: null,
    decisions: noDecisions,
    ready: null,
    source: null,
    gathering: null,
    gathered: null,
    settings: noPaneSettings,
    saved: false,
  };
}

export type PaneEvent =
  | { readonly is: "started"; readonly work: Work }
  | { readonly is: "failed"; readonly problem: Problem; readonly place: Place }
  | { readonly is: "opened"; readonly session: Session }
  | { readonly is: "read"; readonly reading: Reading }
  | { readonly is: "checked"; readonly checked: Checked }
  | { readonly is: "previewed"; readonly kind: Written; readonly prepared: Prepared }
  | { readonly is: "written"; readonly kind: Written; readonly filled: Filled }
  | { readonly is: "cancelled" }
  | { readonly is: "explained"; readonly explained: Explained }
  | { readonly is: "cleanAsked"; readonly kind: CleanKind; readonly sheets: readonly string[] }
  | { readonly is: "cleaned" }
  | { readonly is: "fixAsked"; readonly finding: Finding | null }
  | { readonly is: "mended"; readonly back: readonly CellChange[] | null }
  | { readonly is: "decided"; readonly decisions: Decisions }
  | { readonly is: "readyAnswered"; readonly answer: ReadyAnswer }
  | { readonly is: "touched" }
  | { readonly is: "edited"; readonly sheet: string }
  | { readonly is: "settingsKept"; readonly settings: PaneSettings }
  | { readonly is: "pageChosen"; readonly page: PaneState["page"] }
  | { readonly is: "stepOpened"; readonly step: Step | null }
  | { readonly is: "firstRunClosed" }
  | { readonly is: "sourceKnown"; readonly known: SourceKnown }
  | { readonly is: "gathering"; readonly progress: Gathering }
  | { readonly is: "gathered"; readonly gathered: GatheredSheets }
  | { readonly is: "idle" };

/** Nothing of what was shown is trusted after a change in the workbook's figures. */
const forgotten = { preview: null, filled: null, explained: null, clean: null, fixing: null, edited: null } as const;

export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case "started":
      return { ...state, work: event.work, failure: null, saved: false };
    case "failed":
      return { ...state, work: null, failure: { problem: event.problem, place: event.place }, open: event.problem.code === "no-tiltak" ? "les" : state.open };
    case "opened":
      return opened({ ...state, work: null }, event.session);
    case "read":
      return { ...state, ...forgotten, work: null, checked: null, reading: event.reading, firstRun: false, open: "les" };
    case "checked":
      return { ...state, ...forgotten, work: null, checked: event.checked, reading: event.checked.reading, firstRun: false, open: "kontroller" };
    case "previewed":
      return { ...state, ...forgotten, work: null, preview: { kind: event.kind, prepared: event.prepared }, firstRun: false, open: event.kind };
    case "written":
      return { ...state, ...forgotten, work: null, filled: { kind: event.kind, filled: event.filled }, ...(event.kind === "beregn" ? { decisions: noDecisions } : {}), ready: old(state.ready), open: event.kind, session: sessionAfter(state.session, event.filled) };
    case "cancelled":
      return { ...state, preview: null, clean: null, fixing: null, failure: null };
    case "explained":
      return { ...state, work: null, explained: event.explained };
    case "cleanAsked":
      return { ...state, work: null, clean: { kind: event.kind, sheets: event.sheets } };
    case "cleaned":
      return { ...state, ...forgotten, work: null, clean: "done", ready: null, decisions: noDecisions, session: state.session && { ...state.session, ours: {}, lastRun: null, outdated: false } };
    case "fixAsked":
      return { ...state, fixing: event.finding };
    case "mended":
      return { ...state, mended: event.back, ready: old(state.ready) };
    case "decided":
      return { ...state, decisions: event.decisions };
    case "readyAnswered":
      return { ...state, work: null, ready: { answer: event.answer, old: false } };
    case "touched":
      return { ...state, ready: old(state.ready) };
    case "edited":
      return { ...state, edited: event.sheet };
    case "settingsKept":
      return { ...state, work: null, settings: event.settings, language: event.settings.language ?? state.hostLanguage, saved: true };
    case "pageChosen":
      return { ...state, page: event.page, saved: false };
    case "stepOpened":
      return { ...state, open: event.step };
    case "firstRunClosed":
      return { ...state, firstRun: false };
    case "sourceKnown":
      return { ...state, work: null, source: event.known };
    case "gathering":
      return { ...state, gathering: event.progress };
    case "gathered":
      return { ...state, ...forgotten, work: null, reading: null, checked: null, source: null, gathering: null, gathered: event.gathered, firstRun: false };
    case "idle":
      return { ...state, work: null };
  }
}

function opened(state: PaneState, session: Session): PaneState {
  return {
    ...state,
    session,
    settings: session.settings,
    language: session.settings.language ?? state.hostLanguage,
    firstRun: session.lastRun === null,
  };
}

function sessionAfter(session: Session | null, { applied, lastRun }: Filled): Session | null {
  return session && { ...session, repaired: false, outdated: false, ours: { ...session.ours, ...applied.titles }, lastRun };
}

function old(ready: PaneState["ready"]): PaneState["ready"] {
  return ready && { ...ready, old: true };
}
