/** Tables of claims: stated changes (from year, to year, how many, per cent) and stated prevalence by age. */
import { readAgeBand } from "../../plan/age-band";
import type { ChangeClaim, PrevalenceClaim } from "../../plan/population";
import { cellNumber, headYear, percent } from "./cell-numbers";
import { textIn, type SheetView } from "./sheet-view";

type Column = "band" | "from" | "to" | "start" | "end" | "change" | "percent" | "prevalence";

/** Heading words of each column; the first that fits a heading decides. */
const heading: readonly (readonly [Column, RegExp])[] = [
  ["prevalence", /forekomst|førekomst|prevalens|andel med demens|del med demens/i],
  ["percent", /(?:endring|vekst|økning|auke|prosentvis).*(?:%|prosent)|^%$|prosentvis endring|endring i prosent/i],
  ["from", /^(?:fra|frå)(?: år| årstal?l?)?$|^startår$/i],
  ["to", /^til(?: år| årstal?l?)?$|^sluttår$/i],
  ["start", /^(?:fra|frå) antal?l|^antal?l (?:fra|frå|start|ved start)|^start(?:verdi)?$/i],
  ["end", /^til antal?l|^antal?l (?:til|slutt|ved slutt)|^slutt(?:verdi)?$/i],
  ["change", /^(?:endring|vekst|økning|auke)/i],
  ["band", /^(?:alder|aldersgruppe|gruppe|aldersgrupper)/i],
];

interface Head {
  readonly line: number;
  readonly places: Partial<Record<Column, number>>;
}

export function readChangeTables(view: SheetView): readonly ChangeClaim[] {
  return heads(view)
    .filter(
      ({ places }) =>
        places.from !== undefined && places.to !== undefined && (places.change !== undefined || places.percent !== undefined),
    )
    .flatMap((head) => below(view, head).flatMap((line) => changeOn(view, head, line) ?? []));
}

export function readPrevalenceTables(view: SheetView): readonly PrevalenceClaim[] {
  return heads(view)
    .filter(({ places }) => places.prevalence !== undefined)
    .flatMap((head) => below(view, head).flatMap((line) => prevalenceOn(view, head, line) ?? []));
}

function heads(view: SheetView): readonly Head[] {
  const found: Head[] = [];
  for (let line = view.lines[0]; line <= view.lines[1]; line++) {
    const places: Partial<Record<Column, number>> = {};
    for (let place = view.places[0]; place <= view.places[1]; place++) {
      const text = textIn(view, line, place);
      const column = text === "" ? undefined : heading.find(([, words]) => words.test(text))?.[0];
      if (column !== undefined && places[column] === undefined) places[column] = place;
    }
    if (places.band !== undefined && Object.keys(places).length >= 2) found.push({ line, places });
  }
  return found;
}

/** Lines under a heading that begin with an age group, to the first that does not. */
function below(view: SheetView, head: Head): readonly number[] {
  const lines: number[] = [];
  for (let line = head.line + 1; line <= view.lines[1]; line++) {
    if (bandOn(view, head, line) === null) break;
    lines.push(line);
  }
  return lines;
}

function bandOn(view: SheetView, head: Head, line: number): ReturnType<typeof readAgeBand> {
  return readAgeBand(textIn(view, line, head.places.band ?? 0), true);
}

function changeOn(view: SheetView, head: Head, line: number): ChangeClaim | null {
  const band = bandOn(view, head, line);
  const from = headYear(view.value(line, head.places.from ?? 0));
  const to = headYear(view.value(line, head.places.to ?? 0));
  if (!band || from === null || to === null) return null;
  const count = (column: Column): { persons: number; cells: ReturnType<SheetView["ref"]> } | null => {
    const place = head.places[column];
    const number = place === undefined ? null : cellNumber(view.value(line, place));
    return number === null || place === undefined ? null : { persons: number, cells: view.ref(line, place) };
  };
  const place = head.places.percent;
  const share = place === undefined ? null : percent(view.value(line, place), view.format(line, place));
  return {
    band,
    from,
    to,
    start: count("start"),
    end: count("end"),
    change: count("change"),
    percent: share === null || place === undefined ? null : { percent: share, cells: view.ref(line, place) },
  };
}

function prevalenceOn(view: SheetView, head: Head, line: number): PrevalenceClaim | null {
  const band = bandOn(view, head, line);
  const place = head.places.prevalence;
  const share = place === undefined ? null : percent(view.value(line, place), view.format(line, place));
  return band && share !== null && place !== undefined
    ? { band, percent: Math.round(share * 1e6) / 1e6, cells: view.ref(line, place) }
    : null;
}
