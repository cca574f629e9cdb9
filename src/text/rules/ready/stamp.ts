/** The answer of *Møteklar* as one line on *Kontroll*, and its verdict in words. */
import { fillIn, type Language } from "../../language";

export type Verdict = "ready" | "ready-with-remarks" | "not-ready";

const verdicts: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  nb: { ready: "Klar for møtet", "ready-with-remarks": "Klar, med {looked} punkter å se på", "not-ready": "Ikke klar: {failing} punkter må rettes, {looked} å se på" },
  nn: { ready: "Klar for møtet", "ready-with-remarks": "Klar, med {looked} punkt å sjå på", "not-ready": "Ikkje klar: {failing} punkt må rettast, {looked} å sjå på" },
  en: { ready: "Ready for the meeting", "ready-with-remarks": "Ready, with {looked} points to look at", "not-ready": "Not ready: {failing} points to mend, {looked} to look at" },
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
  const [date = "", time = ""] = when.split("T");
  const shown = language === "en" ? `${date} ${time}` : `${date.split("-").reverse().join(".")} ${time}`;
  return fillIn(lines[language], { verdict: verdictText(parts, language), when: shown, version, checksum });
}
