/** A table's metadata turned into a request that names only codes which the table knows: one wrong code fails all. */
import { readAgeBand } from "../plan/age-band";
import { readCube, type CubeDimension } from "../plan/json-stat";
import { done, failed, type Outcome } from "../plan/outcome";
import type { Year } from "../plan/segment";
import type { Ask } from "./ask";

export interface TableMeta {
  readonly id: string;
  readonly updated: string | null;
  readonly dimensions: readonly CubeDimension[];
}

/** Values wanted of one dimension, and the list of codes they belong to where they are no categories of the table. */
export interface Selection {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly codelist: string | null;
}

export async function tableMeta(ask: Ask, id: string): Promise<Outcome<TableMeta>> {
  const answer = await ask(`tables/${id}/metadata`, [["lang", "no"]]);
  if (!answer.ok) return answer;
  const cube = readCube(answer.value);
  return cube
    ? done({ id, updated: cube.updated, dimensions: cube.dimensions })
    : failed("source-refused", { detail: `tabell ${id} har ukjent form` });
}

/** Codes of a list; null where the list cannot be had. */
export async function codesOf(ask: Ask, codelist: string): Promise<readonly string[] | null> {
  const answer = await ask(`codelists/${codelist}`, [["lang", "no"]]);
  if (!answer.ok) return null;
  const values = (answer.value as { values?: unknown }).values;
  return Array.isArray(values) ? values.map((one: { code?: unknown }) => String(one.code)) : null;
}

/**
 * A municipality. The list of today's municipalities adds up those that were merged and follows new numbers, so it
 * is used where the table has it; else the plain code, with the codes it had before where the table knows them.
 */
export async function selectRegion(
  ask: Ask,
  { id, dimensions }: TableMeta,
  codes: readonly string[],
): Promise<Outcome<Selection>> {
  const region = dimensions.find((one) => one.role === "geo" || /^region$/i.test(one.id));
  if (!region) return failed("source-refused", { detail: `tabell ${id} har ingen regioner` });
  const summed = region.codelists.find((one) => /KommSummer/i.test(one.id));
  const wanted = `K-${codes[0] ?? ""}`;
  if (summed && (await codesOf(ask, summed.id))?.includes(wanted))
    return done({ dimension: region.id, codes: [wanted], codelist: summed.id });
  const known = codes.filter((code) => region.categories.some((one) => one.code === code));
  if (known.length === 0) return failed("source-refused", { detail: `tabell ${id} har ikke kommune ${codes[0] ?? ""}` });
  return done({ dimension: region.id, codes: known, codelist: null });
}

/** Years of the table from one to another; empty where it has none of them. */
export function selectYears({ dimensions }: TableMeta, from: Year, to: Year): Selection | null {
  const time = dimensions.find((one) => one.role === "time" || /^tid$/i.test(one.id));
  const codes = (time?.categories ?? [])
    .map(({ code }) => code)
    .filter((code) => /^\d{4}$/.test(code) && Number(code) >= from && Number(code) <= to);
  return time && codes.length > 0 ? { dimension: time.id, codes, codelist: null } : null;
}

/**
 * One-year ages (the oldest open), each once: the only ones that every group and every rate can be made of.
 * A table without them gives the groups it has, where they follow each other from 0 to an open end.
 */
export function selectAges({ dimensions }: TableMeta): Selection | null {
  const age = dimensions.find((one) => /^alder$/i.test(one.id) || /^alder/i.test(one.label));
  if (!age) return null;
  const groups = age.categories.flatMap(({ code, label }) => {
    const band = readAgeBand(label);
    return band && band.from !== null ? [{ code, from: band.from, to: band.to }] : [];
  });
  const oldest = Math.max(...groups.filter(({ to }) => to === null).map(({ from }) => from));
  const single = unbroken(groups.filter(({ from, to }) => (to === null ? from === oldest : to === from)));
  const codes = single.length > 0 ? single : unbroken(groups);
  return codes.length > 0 ? { dimension: age.id, codes, codelist: null } : null;
}

/** Their codes where they follow each other from 0 to an open end; none where they do not. */
function unbroken(
  groups: readonly { readonly code: string; readonly from: number; readonly to: number | null }[],
): readonly string[] {
  const sorted = [...groups].sort((a, b) => a.from - b.from);
  const whole =
    sorted[0]?.from === 0 &&
    sorted.at(-1)?.to === null &&
    sorted.slice(1).every((one, i) => one.from === (sorted[i]?.to ?? NaN) + 1);
  return whole ? sorted.map(({ code }) => code) : [];
}

/** Dimensions that must be named though nobody asks for them: their total where they have one, else all of it. */
export function selectRest({ dimensions }: TableMeta, chosen: readonly Selection[]): readonly Selection[] {
  return dimensions
    .filter(({ id, elimination }) => !elimination && !chosen.some((one) => one.dimension === id))
    .map(({ id, categories }) => {
      const whole = categories.find(({ label }) => /^(?:i alt|begge kjønn|totalt|alle)/i.test(label));
      return { dimension: id, codes: (whole ? [whole] : categories).map(({ code }) => code), codelist: null };
    });
}

/**
 * What is counted, chosen by its label: the same code is everybody in one table and an alternative in another.
 * A table with alternatives gives all of them.
 */
export function selectContents({ dimensions }: TableMeta): Selection | null {
  const contents = dimensions.find((one) => one.role === "metric" || /^contentscode$/i.test(one.id));
  if (!contents) return null;
  const alternatives = contents.categories.filter(({ label }) =>
    /\((?:MMMM|HHMH|LLML)\)|hovedalternativ|høy nasjonal vekst|lav nasjonal vekst/i.test(label),
  );
  const persons = contents.categories.filter(({ label }) =>
    /^(?:personer|antall personer|folkemengde)(?: \(personer\))?$/i.test(label),
  );
  const codes = (alternatives.length > 0 ? alternatives : persons).map(({ code }) => code);
  return codes.length > 0 ? { dimension: contents.id, codes, codelist: null } : null;
}

/** Parameters of a data request. */
export function dataParams(selections: readonly Selection[]): readonly (readonly [string, string])[] {
  return [
    ["lang", "no"],
    ["outputFormat", "json-stat2"],
    ...selections.flatMap(({ dimension, codes, codelist }): (readonly [string, string])[] => [
      [`valueCodes[${dimension}]`, codes.join(",")],
      ...(codelist === null
        ? []
        : ([
            [`codelist[${dimension}]`, codelist],
            [`outputValues[${dimension}]`, "aggregated"],
          ] as const)),
    ]),
  ];
}
