/** Population from outside the workbook (a file, or SSB): kept in the workbook, so that *Demografi* is the same when written anew. */
import { done, type Outcome } from "../plan/outcome";
import type { AgeBand, PopulationTable } from "../plan/population";
import { populationFromFile } from "../reading/population/from-file";
import type { Language } from "../text/language";
import { outsideText } from "../text/outside/say";
import { keys } from "./memory";
import type { PopulationQuestion } from "./population-question";
import type { PopulationPort, WorkbookPort } from "./ports";

export interface OutsidePopulation {
  readonly kind: "file" | "ssb";
  /** Name of the file, or `Løten (3412)`. */
  readonly name: string;
  /** Day it was fetched, `2026-11-22`. */
  readonly fetched: string;
  readonly tables: readonly PopulationTable[];
}

/** As it is kept: a point is a pair of year and persons. */
interface Kept {
  readonly kind: OutsidePopulation["kind"];
  readonly name: string;
  readonly fetched: string;
  readonly tables: readonly {
    readonly source: string;
    readonly alternative: string | null;
    readonly region: string | null;
    readonly series: readonly { readonly band: AgeBand; readonly points: readonly (readonly [number, number])[] }[];
  }[];
}

/** What is kept in the workbook; null where *Demografi* is drawn from the workbook's own sheets. */
export async function outsidePopulation(port: WorkbookPort): Promise<Outcome<OutsidePopulation | null>> {
  const json = await port.remembered(keys.population);
  return json.ok ? done(json.value === null ? null : unpacked(json.value)) : json;
}

/** Null forgets it. */
export function keepOutside(port: WorkbookPort, held: OutsidePopulation | null): Promise<Outcome<null>> {
  return port.remember(keys.population, held === null ? null : packed(held));
}

/** Fails with `no-population` where the file holds none. */
export function fromFile(name: string, content: string, fetched: string): Outcome<OutsidePopulation> {
  const tables = populationFromFile(name, content);
  return tables.ok ? done({ kind: "file", name, fetched, tables: tables.value }) : tables;
}

/** Fails as the port does. The main alternative comes first: age groups are drawn from the first table that has them. */
export async function fromSource(source: PopulationPort, { code, name, from, to }: PopulationQuestion, fetched: string): Promise<Outcome<OutsidePopulation>> {
  const tables = await source.population(code, from, to);
  if (!tables.ok) return tables;
  const rank = ({ alternative }: PopulationTable): number => (/MMMM|hoved/i.test(alternative ?? "") ? 0 : alternative === "registrert" ? 1 : 2);
  return done({ kind: "ssb", name: `${name} (${code})`, fetched, tables: [...tables.value].sort((a, b) => rank(a) - rank(b)) });
}

/** The tables with the words that must stand under what is made of them. */
export function credited({ kind, name, fetched, tables }: OutsidePopulation, language: Language): readonly PopulationTable[] {
  const date = language === "en" ? fetched : fetched.split("-").reverse().join(".");
  return tables.map((table) => {
    const alternative = table.alternative === null ? "" : `, ${table.alternative}`;
    const credit =
      kind === "ssb"
        ? outsideText(language, "creditSsb", { table: table.source.replace(/^SSB tabell /, ""), alternative, name, date })
        : outsideText(language, "creditFile", { file: table.source, alternative, date });
    return { ...table, credit };
  });
}

function packed({ tables, ...rest }: OutsidePopulation): string {
  const kept: Kept = {
    ...rest,
    tables: tables.map(({ source, alternative, region, series }) => ({
      source,
      alternative,
      region,
      series: series.map(({ band, points }) => ({ band, points: points.map(({ year, persons }) => [year, persons] as const) })),
    })),
  };
  return JSON.stringify(kept);
}

/** What cannot be read counts as not there. */
function unpacked(json: string): OutsidePopulation | null {
  try {
    const { tables, ...rest } = JSON.parse(json) as Kept;
    return {
      ...rest,
      tables: tables.map((table) => ({
        ...table,
        yearCells: null,
        series: table.series.map(({ band, points }) => ({ band, points: points.map(([year, persons]) => ({ year, persons, cells: null })) })),
      })),
    };
  } catch {
    return null;
  }
}
