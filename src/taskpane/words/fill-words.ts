/** What *Beregn* will write and has written, in words and small tables. */
import type { Filled } from "../../app/fill-sheets";
import { credited } from "../../app/outside-population";
import type { Prepared } from "../../app/prepare-sheets";
import type { Difference } from "../../app/reconcile";
import { showNumber, type Language } from "../../text/language";
import { paneText } from "../../text/pane/say";
import { problemText } from "../../text/problems/sentence";
import { placeText } from "./read-words";

/** One kind's figures of a year, 1000 kroner; "–" where the price conversion is not known. */
export interface YearRow {
  readonly year: string;
  readonly kroner: string;
  readonly uncertain: string;
  readonly range: string;
  readonly aarsverk: string;
}

/** The figures of each year of one kind: drift and investering are never summed. Years without investering are left out. */
export function yearRows({ figures }: Prepared, kind: "drift" | "investering"): readonly YearRow[] {
  const { kroner, uncertain, low, high } = figures[kind];
  return figures.years.flatMap((year, i) => {
    const empty = kroner[i] === 0 && low[i] === 0 && high[i] === 0;
    if (kind === "investering" && empty) return [];
    return [
      {
        year: String(year),
        kroner: thousand(kroner[i]),
        uncertain: thousand(uncertain[i]),
        range: low[i] === high[i] ? thousand(low[i]) : `${thousand(low[i])}–${thousand(high[i])}`,
        aarsverk: showNumber(Math.round((figures.aarsverk[i] ?? 0) * 100) / 100),
      },
    ];
  });
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
      ? [paneText(language, "fillUnscheduled", { rows: figures.unscheduled.rows, drift: figures.unscheduled.drift, investering: figures.unscheduled.investering })]
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
  const { outside, demographics } = prepared.reading;
  const sources = outside ? credited(outside, language).map(({ credit }) => credit ?? "") : demographics.tables.slice(0, 1).map(({ source }) => source);
  if (!design) return [];
  return [
    paneText(language, "drawPreview", { sheet: design.title, charts: design.charts.map((chart) => chart.title).join("; ") }),
    ...(sources.length > 0 ? [...new Set(sources)].map((source) => paneText(language, "drawSource", { source })) : [paneText(language, "drawNoSource")]),
  ];
}

export function filledLines({ applied, reconciliation, unread }: Filled, language: Language): readonly string[] {
  const { compared, differences } = reconciliation;
  const written = paneText(language, "filledSheets", { sheets: Object.values(applied.titles).join(", ") });
  if (unread) return [written, paneText(language, "filledUnread", { why: problemText(unread, language).what })];
  // Charts alone hold no figures of the engine: there is nothing to hold against Excel.
  if (compared === 0) return [written];
  return [
    written,
    differences.length === 0 ? paneText(language, "filledSame", { compared }) : paneText(language, "filledDiffers", { count: differences.length, compared }),
  ];
}

export function differenceText({ cells, engine, workbook }: Difference, language: Language): string {
  const shown = typeof workbook === "number" ? showNumber(workbook) : workbook === null ? "–" : String(workbook);
  return paneText(language, "differs", { cells: placeText(cells), workbook: shown, engine });
}
