/** Chart: drift as a line over columns of investering, by year. The two are never added. */
import { quoteSheet, refText, type Area } from "../../plan/cell";
import type { Language } from "../../text/language";
import { kindColours } from "../colours";
import { demographyText, whole } from "../demography-words";
import type { ChartDesign } from "../design";
import { area, type Draft } from "../draft";
import type { ChartPart, CostLines } from "./part";

const firstYear = 2;

export const costPart: ChartPart = {
  height: 20,
  put(draft, { language }, row, cost) {
    if (!cost || cost.years.columns < 2) return null;
    const areas = putTable(draft, language, row, cost);
    return { next: row + 5, chart: (at) => chartOf(language, at, areas, cost) };
  },
};

interface Areas {
  readonly years: Area;
  readonly drift: Area;
  readonly investering: Area;
}

function putTable(draft: Draft, language: Language, row: number, cost: CostLines): Areas {
  const columns = cost.years.columns;
  const at = (down: number): Area => area(row + down, firstYear, 1, columns);
  const follow = (to: Area, source: Area): string =>
    `=${quoteSheet(cost.sheet)}!R[${String(source.row - to.row)}]C[${String(source.column - to.column)}]`;
  draft.put(row, 1, [[`${demographyText(language, "cost")}, kr`]], "head");
  draft.put(row + 1, 1, [[demographyText(language, "drift")], [demographyText(language, "investering")]], "text");
  draft.formula(at(0), follow(at(0), cost.years), "head-year");
  draft.formula(at(1), follow(at(1), cost.drift), "kroner");
  draft.formula(at(2), follow(at(2), cost.investering), "kroner");
  putFigures(draft, row, cost);
  const source = [cost.drift, cost.investering].map((from) => refText({ sheet: cost.sheet, area: from })).join("; ");
  draft.put(row + 3, 1, [[demographyText(language, "source", { source })]], "note");
  return { years: at(0), drift: at(1), investering: at(2) };
}

/** The figures of the engine, so that a write holds these cells against them too. */
function putFigures(draft: Draft, row: number, { figures }: CostLines): void {
  figures.forEach(({ year, drift, investering }, i) => {
    [drift, investering].forEach((value, line) => {
      if (value !== null) draft.figure({ row: row + 1 + line, column: firstYear + i, value, unit: "kroner", year, parts: [] });
    });
  });
}

function chartOf(language: Language, at: Area, areas: Areas, cost: CostLines): ChartDesign {
  const years = cost.figures.map(({ year }) => year);
  return {
    id: "demografi-kostnad",
    title: demographyText(language, "costTitle", { from: String(years[0] ?? ""), to: String(years.at(-1) ?? "") }),
    at,
    series: [
      {
        name: demographyText(language, "investering"),
        values: areas.investering,
        categories: areas.years,
        draw: "column",
        colour: kindColours.investering,
      },
      {
        name: demographyText(language, "drift"),
        values: areas.drift,
        categories: areas.years,
        draw: "line",
        colour: kindColours.drift,
      },
    ],
    xTitle: demographyText(language, "year"),
    yTitle: demographyText(language, "thousandKroner"),
    yFormat: "#,##0,",
    alt: sentence(language, cost),
  };
}

function sentence(language: Language, { figures }: CostLines): string {
  const [first, last] = [figures[0], figures.at(-1)];
  const known = figures.every(({ drift, investering }) => drift !== null && investering !== null);
  if (!first || !last || !known) return demographyText(language, "costAltUnknown");
  const peak = figures.reduce((most, one) => ((one.investering ?? 0) > (most.investering ?? 0) ? one : most));
  const params = {
    from: String(first.year),
    to: String(last.year),
    driftStart: whole(language, first.drift ?? 0),
    driftEnd: whole(language, last.drift ?? 0),
    investering: whole(
      language,
      figures.reduce((sum, one) => sum + (one.investering ?? 0), 0),
    ),
    peak: String(peak.year),
    peakKroner: whole(language, peak.investering ?? 0),
  };
  const shown = demographyText(language, (peak.investering ?? 0) > 0 ? "costAlt" : "costAltNoInvestment", params);
  if ((last.driftUncertain ?? 0) === 0) return shown;
  return `${shown} ${demographyText(language, "costAltUncertain", { to: params.to, kroner: whole(language, last.driftUncertain ?? 0) })}`;
}
