/** What *Beregn* will write and has written, in words and small tables. */
import type { Filled } from "../../app/fill-sheets";
import type { Prepared } from "../../app/prepare-sheets";
import type { Difference } from "../../app/reconcile";
import { showNumber, type Language } from "../../text/language";
import { paneText } from "../../text/pane/say";
import { problemText } from "../../text/problems/sentence";
import { placeText } from "./read-words";

export interface YearRow {
  readonly year: string;
  /** 1000 kroner, or "–" where the price conversion is not known. */
  readonly drift: string;
  readonly investering: string;
  readonly aarsverk: string;
  readonly uncertain: string;
  readonly range: string;
}

/** The figures of each year, drift apart from investering; doubt stands beside them. */
export function yearRows({ figures }: Prepared): readonly YearRow[] {
  const { drift, investering } = figures;
  const both = (a: number | null | undefined, b: number | null | undefined) => (typeof a === "number" && typeof b === "number" ? a + b : null);
  return figures.years.map((year, i) => ({
    year: String(year),
    drift: thousand(drift.kroner[i]),
    investering: thousand(investering.kroner[i]),
    aarsverk: showNumber(Math.round((figures.aarsverk[i] ?? 0) * 100) / 100),
    uncertain: thousand(both(drift.uncertain[i], investering.uncertain[i])),
    range: `${thousand(both(drift.low[i], investering.low[i]))}–${thousand(both(drift.high[i], investering.high[i]))}`,
  }));
}

/** Whole kroner as 1000 kroner. */
export function thousand(kroner: number | null | undefined): string {
  return typeof kroner === "number" ? showNumber(Math.round(kroner / 1000)) : "–";
}

function titles(prepared: Prepared, present: boolean): string {
  return prepared.designs
    .filter((design) => prepared.present.includes(design.id) === present)
    .map((design) => design.title)
    .join(", ");
}

/** What will be written, one sentence each. */
export function fillLines(prepared: Prepared, language: Language): readonly string[] {
  const { figures } = prepared;
  const fresh = titles(prepared, false);
  const again = titles(prepared, true);
  return [
    ...(fresh ? [paneText(language, "fillNew", { sheets: fresh })] : []),
    ...(again ? [paneText(language, "fillAnew", { sheets: again })] : []),
    paneText(language, "fillKept"),
    ...(figures.unscheduled.rows > 0
      ? [paneText(language, "fillUnscheduled", { rows: figures.unscheduled.rows, kroner: figures.unscheduled.drift + figures.unscheduled.investering })]
      : []),
    ...(figures.notCosted.rows > 0 ? [paneText(language, "fillNotCosted", { rows: figures.notCosted.rows })] : []),
    ...(figures.missingPrices.length > 0 ? [paneText(language, "fillMissingPrices", { years: figures.missingPrices.join(", ") })] : []),
  ];
}

export interface ChangeLine {
  readonly id: string;
  readonly text: string;
  readonly years: readonly string[];
}

const changeTexts = { new: "changeNew", altered: "changeAltered", gone: "changeGone" } as const;

/** What has changed since the last writing; empty before the first, when all is new. */
export function changeLines(prepared: Prepared, language: Language): readonly ChangeLine[] {
  if (!prepared.present.includes("register")) return [];
  return prepared.register.changes.map((change) => ({
    id: change.id,
    text: paneText(language, changeTexts[change.change], { title: [change.key, change.title].filter(Boolean).join(" ") }),
    years: change.years.map(({ year, before, after }) => paneText(language, "changeYear", { year: String(year), before, after })),
  }));
}

export function drawLines(prepared: Prepared, language: Language): readonly string[] {
  const design = prepared.designs.find((one) => one.id === "demografi");
  const [source] = prepared.reading.demographics.tables;
  if (!design) return [];
  return [
    paneText(language, "drawPreview", { sheet: design.title, charts: design.charts.map((chart) => chart.title).join("; ") }),
    source ? paneText(language, "drawSource", { source: source.source }) : paneText(language, "drawNoSource"),
  ];
}

export function filledLines({ applied, reconciliation, unread }: Filled, language: Language): readonly string[] {
  const { compared, differences } = reconciliation;
  const written = paneText(language, "filledSheets", { sheets: Object.values(applied.titles).join(", ") });
  if (unread) return [written, paneText(language, "filledUnread", { why: problemText(unread, language).what })];
  return [
    written,
    differences.length === 0 ? paneText(language, "filledSame", { compared }) : paneText(language, "filledDiffers", { count: differences.length, compared }),
  ];
}

export function differenceText({ cells, engine, workbook }: Difference, language: Language): string {
  const shown = typeof workbook === "number" ? showNumber(workbook) : workbook === null ? "–" : String(workbook);
  return paneText(language, "differs", { cells: placeText(cells), workbook: shown, engine });
}
