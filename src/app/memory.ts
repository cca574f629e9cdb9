/** What is remembered in the workbook between openings, by key. A post that cannot be read counts as not there. */
import { done, type Outcome } from "../plan/outcome";
import { noChoices, type ReadingChoices } from "../reading/choices";
import { noSettings, type RuleSettings } from "../rules/settings";
import type { Language } from "../text/language";
import type { WorkbookPort } from "./ports";

/** The last writing: when, by which version, from what. */
export interface LastRun {
  readonly when: string;
  readonly version: string;
  /** Checksum of the user's sheets as they were read. */
  readonly checksum: string;
  readonly tiltak: number;
  readonly rows: number;
  /** Each generated sheet as it was last written, by design id; absent where an older version wrote. */
  readonly sheets?: Readonly<Record<string, SheetRecord>>;
}

/** What one generated sheet was made from: enough to make the same sheet again and hold it against what stands. */
export interface SheetRecord {
  readonly when: string;
  readonly version: string;
  /** Checksum of the user's sheets. */
  readonly checksum: string;
  readonly file: string | null;
  readonly language: Language;
  /** Checksum of what was put in the cells. */
  readonly contents: string;
}

/** The last answer of *Møteklar* that was written on *Kontroll*. */
export interface ReadyStamp {
  readonly when: string;
  readonly version: string;
  /** Checksum of the whole workbook but *Kontroll*. */
  readonly checksum: string;
  readonly verdict: "ready" | "ready-with-remarks" | "not-ready";
  /** The line as it stands on the sheet. */
  readonly line: string;
}

export interface PaneSettings {
  readonly language: "nb" | "nn" | "en" | null;
  readonly prices: "fixed" | "nominal" | null;
}

export const noPaneSettings: PaneSettings = { language: null, prices: null };

/** Keys of the posts. */
export const keys = { choices: "valg", rules: "regler", lastRun: "sist", settings: "innstillinger", sources: "kilder", ready: "moteklar", population: "befolkning" } as const;

async function post<T>(port: WorkbookPort, key: string, absent: T): Promise<Outcome<T>> {
  const json = await port.remembered(key);
  if (!json.ok) return json;
  return done(json.value === null ? absent : parsed(json.value, absent));
}

function parsed<T>(json: string, absent: T): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    return absent;
  }
}

export function readingChoices(port: WorkbookPort): Promise<Outcome<ReadingChoices>> {
  return post(port, keys.choices, noChoices);
}

export function ruleSettings(port: WorkbookPort): Promise<Outcome<RuleSettings>> {
  return post(port, keys.rules, noSettings);
}

export function lastRun(port: WorkbookPort): Promise<Outcome<LastRun | null>> {
  return post<LastRun | null>(port, keys.lastRun, null);
}

export function readyStamp(port: WorkbookPort): Promise<Outcome<ReadyStamp | null>> {
  return post<ReadyStamp | null>(port, keys.ready, null);
}

export function paneSettings(port: WorkbookPort): Promise<Outcome<PaneSettings>> {
  return post(port, keys.settings, noPaneSettings);
}

export function keep(port: WorkbookPort, key: (typeof keys)[keyof typeof keys], value: object | null): Promise<Outcome<null>> {
  return port.remember(key, value === null ? null : JSON.stringify(value));
}
