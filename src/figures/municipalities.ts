/** Municipality codes of 2026 and the numbers two plans' municipalities had before. */
import list from "./municipalities-2026.json";

export interface Municipality {
  /** Four digits as text; the leading zero counts. */
  readonly code: string;
  /** The first of its official names, as the register has them. */
  readonly name: string;
  /** All of them, and without the county that tells two of a name apart ("Herøy (Nordland)"). */
  readonly names: readonly string[];
}

/** A number that was given up, and the one that took its place from 1 January of a year. */
export interface Renumbering {
  readonly old: string;
  readonly code: string;
  readonly from: number;
  readonly source: string;
}

export const municipalitySource = { source: list.source, licence: list.licence, validFrom: list.validFrom };

export const municipalities: readonly Municipality[] = Object.entries(list.names).map(([code, written]) => {
  const official = written.split(" - ");
  const short = official.map((name) => name.replace(/ \(.*\)$/, ""));
  return { code, name: official[0] ?? written, names: [...new Set([...official, ...short])] };
});

const regionReform = "Kommunal- og moderniseringsdepartementet, nye kommunenummer fra 2020";

export const renumberings: readonly Renumbering[] = [
  { old: "0415", code: "3412", from: 2020, source: regionReform },
  { old: "2030", code: "5444", from: 2020, source: regionReform },
  { old: "5444", code: "5605", from: 2024, source: "Kommunal- og distriktsdepartementet, nye kommunenummer fra 2024" },
];

/** Today's municipality of a code, an old code or a name; null where there is none or the name fits several. */
export function findMunicipality(codeOrName: string): Municipality | null {
  const wanted = codeOrName
    .trim()
    .replace(/^K-/, "")
    .replace(/ kommune$/i, "")
    .toLowerCase();
  const code = currentCode(wanted);
  const found = municipalities.filter((one) => one.code === code || one.names.some((name) => name.toLowerCase() === wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Follows renumberings forward: `0415` → `3412`; a code never renumbered stays. */
export function currentCode(code: string): string {
  const next = renumberings.find((one) => one.old === code);
  return next ? currentCode(next.code) : code;
}

/** The number today's municipality had in a year: `5605` in 2021 → `5444`. */
export function codeInYear(code: string, year: number): string {
  const before = renumberings.find((one) => one.code === code && year < one.from);
  return before ? codeInYear(before.old, year) : code;
}
