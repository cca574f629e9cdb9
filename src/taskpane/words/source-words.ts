/** Where population comes from, what a question will send, and what was gathered, in words. */
import type { GatheredRow, GatheredSheets } from "../../app/gather-sheets";
import type { PopulationQuestion } from "../../app/population-question";
import type { PopulationPort } from "../../app/ports";
import type { SourceKnown } from "../../app/source-known";
import type { CellsRef } from "../../plan/cell";
import type { Language } from "../../text/language";
import { outsideText } from "../../text/outside/say";

/** Which source is in use now. */
export function usedText({ used }: SourceKnown, language: Language): string {
  if (!used) return outsideText(language, "usedWorkbook");
  const date = language === "en" ? used.fetched : used.fetched.split("-").reverse().join(".");
  return outsideText(language, used.kind === "ssb" ? "usedSsb" : "usedFile", { name: used.name, date });
}

/** All that will be sent, and to whom. */
export function willSend({ code, name, before, from, to }: PopulationQuestion, { host, countedTable }: PopulationPort["about"], language: Language): string {
  const earlier = before.length > 0 ? outsideText(language, "beforeNumbers", { codes: before.join(", ") }) : "";
  return outsideText(language, "willSend", { host, code, name, before: earlier, from: String(from), to: String(to), table: countedTable });
}

/** One line for each sheet that came in, and one for the files without tiltak. */
export function gatheredLines({ sources, rows, empty }: GatheredSheets, language: Language): readonly string[] {
  const lines = sources.map(({ file, sheet, title }) =>
    outsideText(language, "gatheredSheet", { file, sheet, title, rows: rows.filter((row) => row.gatheredSheet === title).length }),
  );
  return empty.length > 0 ? [...lines, outsideText(language, "gatheredEmpty", { files: empty.join(", ") })] : lines;
}

export interface AskedDouble {
  readonly why: string;
  readonly rows: readonly { readonly text: string; readonly cells: CellsRef }[];
}

/** Rows that may be one and the same tiltak, each with its file and its place in this workbook. */
export function askedDoubles({ asks, rows }: GatheredSheets, language: Language): readonly AskedDouble[] {
  return asks.map(({ why, at }) => ({
    why: outsideText(language, why === "same-title" ? "sameTitle" : "sameNumberAndTitle"),
    rows: at.flatMap((place) => (rows[place] ? [placed(rows[place])] : [])),
  }));
}

function placed({ file, sheet, title, gatheredSheet, cells }: GatheredRow): AskedDouble["rows"][number] {
  return { text: `${title} – ${file}, ${sheet}`, cells: { sheet: gatheredSheet, area: cells } };
}
