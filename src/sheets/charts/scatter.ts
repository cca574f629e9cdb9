/** Lines over years on a true time axis: 2012, 2015 and 2020 stand as far apart as they are. */
import { wholeChange } from "../../demography/change";
import type { Area } from "../../plan/cell";
import type { Language } from "../../text/language";
import { seriesColour } from "../colours";
import { demographyText, oneDecimal, signed, whole, type DemographyText } from "../demography-words";
import type { ChartDesign } from "../design";
import type { PlacedLine } from "./blocks";
import type { ChartLine } from "./lines";

/** A chart of persons by year. `title` takes the first and the last year. */
export function personsChart(
  language: Language,
  id: string,
  title: DemographyText,
  at: Area,
  placed: readonly PlacedLine[],
): ChartDesign {
  const years = placed.flatMap(({ line }) => line.points.map(({ year }) => year));
  const [xMin, xMax] = [Math.min(...years), Math.max(...years)];
  return {
    id,
    title: demographyText(language, title, { from: String(xMin), to: String(xMax) }),
    at,
    series: placed.map(({ line, years: categories, values }, i) => ({
      name: line.name,
      values,
      categories,
      draw: "scatter-line" as const,
      colour: seriesColour(i),
    })),
    xTitle: demographyText(language, "year"),
    yTitle: demographyText(language, "persons"),
    yFormat: "#,##0",
    alt: placed.map(({ line }) => lineSentence(language, line)).join(" "),
    xMin,
    xMax,
  };
}

/** What a line shows, in figures. */
function lineSentence(language: Language, line: ChartLine): string {
  const band = { from: null, to: null, label: line.name };
  const change = wholeChange({ band, points: line.points.map(({ year, value }) => ({ year, persons: value, cells: null })) });
  if (!change) return "";
  const params = {
    name: line.name,
    from: String(change.from),
    to: String(change.to),
    start: whole(language, change.start),
    end: whole(language, change.end),
    change: signed(language, change.persons),
  };
  if (change.percent === null) return demographyText(language, "seriesAltNoBase", params);
  return demographyText(language, "seriesAlt", { ...params, percent: oneDecimal(language, change.percent) });
}
