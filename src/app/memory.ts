/** What is remembered in the workbook between openings, by key. A post that cannot be read counts as not there. */
import { done, type Outcome } from "../plan/outcome";
import { noChoices, type ReadingChoices } from "../reading/choices";
import { noSettings, type RuleSettings } from "../rules/settings";
import type { WorkbookPort } from "./ports";

/** The last writing: when, by which version, from what. */
export interface LastRun {
  readonly when: string;
  readonly version: string;
  /** Checksum of the user's sheets as they were read. */
  readonly checksum: string;
  readonly tiltak: number;
  readonly rows: number;
}

export interface PaneSettings {
  readonly language: "nb" | "nn" | "en" | null;
  readonly prices: "fixed" | "nominal" | null;
}

export const noPaneSettings: PaneSettings = { language: null, prices: null };

/** Keys of the posts. */
export const keys = { choices: "valg", rules: "regler", lastRun: "sist", settings: "innstillinger", sources: "kilder", population: "befolkning" } as const;

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

export function paneSettings(port: WorkbookPort): Promise<Outcome<PaneSettings>> {
  return post(port, keys.settings, noPaneSettings);
}

export function keep(port: WorkbookPort, key: (typeof keys)[keyof typeof keys], value: object | null): Promise<Outcome<null>> {
  return port.remember(key, value === null ? null : JSON.stringify(value));
}
