/** Population in rows: one row a region, year and age group, as statistics offices export it. */
import { readAgeBand } from "../../plan/age-band";
import type { CellsRef } from "../../plan/cell";
import type { AgeBand, PopulationTable } from "../../plan/population";
import { everybody, regionName, withEverybody } from "../../plan/whole-population";
import { headYear, persons } from "./cell-numbers";
import { textIn, type SheetView } from "./sheet-view";

type Column = "region" | "age" | "year" | "sex" | "persons" | "alternative";

const heading: readonly (readonly [Column, RegExp])[] = [
  ["region", /^(?:region|kommune|kommunenavn|geografi)$/i],
  ["age", /^(?:alder|aldersgruppe|aldersgrupper|age)$/i],
  ["year", /^(?:år|årstall|tid|year)$/i],
  ["sex", /^(?:kjønn|kjønn\/alder|sex)$/i],
  ["persons", /^(?:personer|antall|antal|folkemengde|folkemengd|folketall|folketal|value|verdi|innbyggere)$/i],
  ["alternative", /^(?:statistikkvariabel|alternativ|framskriving(?:salternativ)?|contents?)$/i],
];

interface Point {
  readonly year: number;
  persons: number;
  readonly cells: CellsRef;
}

interface Group {
  readonly region: string | null;
  readonly alternative: string | null;
  readonly bands: Map<string, { readonly band: AgeBand; readonly points: Map<number, Point> }>;
}

/** The tables of a sheet whose first filled line heads columns of year, persons and age or region; none otherwise. */
export function readLongTables(view: SheetView): readonly PopulationTable[] {
  const head = headOf(view);
  if (!head) return [];
  const groups = new Map<string, Group>();
  const at = (line: number, column: Column): string =>
    head.places[column] === undefined ? "" : textIn(view, line, head.places[column] ?? 0);
  for (let line = head.line + 1; line <= view.lines[1]; line++) {
    const year = headYear(view.value(line, head.places.year ?? 0));
    const place = head.places.persons ?? 0;
    const count = persons(view.value(line, place), view.format(line, place));
    const band = head.places.age === undefined ? everybody : readAgeBand(at(line, "age"), true);
    if (year === null || count === null || !band || /^(?:begge|i alt|alle)/i.test(at(line, "sex"))) continue;
    addPoint(groups, { region: regionName(at(line, "region")) || null, alternative: nameOf(at(line, "alternative")) }, band, {
      year,
      persons: count,
      cells: view.ref(line, place),
    });
  }
  return [...groups.values()].map((group) => tableOf(view.sheet, group));
}

function headOf(view: SheetView): { line: number; places: Partial<Record<Column, number>> } | null {
  for (let line = view.lines[0]; line <= Math.min(view.lines[1], view.lines[0] + 10); line++) {
    const places: Partial<Record<Column, number>> = {};
    for (let place = view.places[0]; place <= view.places[1]; place++) {
      const text = textIn(view, line, place);
      const column = heading.find(([, words]) => words.test(text))?.[0];
      if (column !== undefined && places[column] === undefined) places[column] = place;
    }
    if (places.year !== undefined && places.persons !== undefined && (places.age !== undefined || places.region !== undefined))
      return { line, places };
  }
  return null;
}

/** "Hovedalternativet (MMMM)" → "MMMM"; "Personer" says no alternative. */
function nameOf(text: string): string | null {
  const short = /(?<![A-Z])[HLMTK0]{4}(?![A-Z0])/.exec(text)?.[0];
  return short ?? (text === "" || /^(?:personer|folkemengde|\d+$)/i.test(text) ? null : text);
}

/** Rows of the same region, year and age (men and women) are added. */
function addPoint(groups: Map<string, Group>, name: Pick<Group, "region" | "alternative">, band: AgeBand, point: Point): void {
  const key = JSON.stringify([name.region, name.alternative]);
  const group = groups.get(key) ?? { ...name, bands: new Map() };
  groups.set(key, group);
  const age = `${String(band.from)}-${String(band.to)}`;
  const series = group.bands.get(age) ?? { band, points: new Map<number, Point>() };
  group.bands.set(age, series);
  const before = series.points.get(point.year);
  if (before) before.persons += point.persons;
  else series.points.set(point.year, { ...point });
}

function tableOf(sheet: string, group: Group): PopulationTable {
  return {
    source: `Ark ${sheet}`,
    alternative: group.alternative,
    region: group.region,
    series: withEverybody(
      [...group.bands.values()].map(({ band, points }) => ({
        band,
        points: [...points.values()].sort((a, b) => a.year - b.year),
      })),
    ),
    yearCells: null,
  };
}
