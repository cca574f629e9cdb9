/** The answer of *Møteklar* as one line on *Kontroll*, and its verdict in words. */
import { fillIn, type Language } from "../../language";

export type Verdict = "ready" | "ready-with-remarks" | "not-ready";

const verdicts: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  nb: { ready: "Klar for møtet", "ready-with-remarks": "Klar, men se på noe: {looked}", "not-ready": "Ikke klar. Må rettes: {failing}, å se på: {looked}" },
  nn: { ready: "Klar for møtet", "ready-with-remarks": "Klar, men sjå på noko: {looked}", "not-ready": "Ikkje klar. Må rettast: {failing}, å sjå på: {looked}" },
  en: { ready: "Ready for the meeting", "ready-with-remarks": "Ready, but look at some points: {looked}", "not-ready": "Not ready. To mend: {failing}, to look at: {looked}" },
};

const lines: Readonly<Record<Language, string>> = {
  nb: "Møteklar: {verdict}. Spurt {when}, versjon {version}, sjekksum {checksum}. Svaret gjelder arbeidsboken slik den var da; endres noe etterpå, er det utdatert.",
  nn: "Møteklar: {verdict}. Spurt {when}, versjon {version}, sjekksum {checksum}. Svaret gjeld arbeidsboka slik ho var då; blir noko endra etterpå, er det utdatert.",
  en: "Ready for council: {verdict}. Asked {when}, version {version}, checksum {checksum}. The answer holds for the workbook as it was then; any change since makes it outdated.",
};

export interface StampParts {
  readonly verdict: Verdict;
  /** Points that stop the workbook, and points to look at. */
  readonly failing: number;
  readonly looked: number;
  /** `2026-11-22T05:20`. */
  readonly when: string;
  readonly version: string;
  readonly checksum: string;
}

export function verdictText({ verdict, failing, looked }: Pick<StampParts, "verdict" | "failing" | "looked">, language: Language): string {
  return fillIn(verdicts[language][verdict], { failing, looked });
}

export function stampLine(parts: StampParts, language: Language): string {
  const { when, version, checksum } = parts;
  return fillIn(lines[language], { verdict: verdictText(parts, language), when: timeText(when, language), version, checksum });
}

/** `2026-11-22T05:20` → `22.11.2026 05:20`; any other text as it stands. */
export function timeText(when: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(when);
  if (!match) return when;
  const [, year = "", month = "", day = "", time = ""] = match;
  return language === "en" ? `${year}-${month}-${day} ${time}` : `${day}.${month}.${year} ${time}`;
}
