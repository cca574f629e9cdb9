/**
 * Statistics as statistics offices send them: JSON-stat 1 and 2 read into a cube of categories and figures.
 * A figure that is hidden or missing (`.`, `..`, `:`) is null, never 0.
 */

export interface CubeCategory {
  readonly code: string;
  readonly label: string;
}

export type CubeRole = "time" | "geo" | "metric" | null;

export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly role: CubeRole;
  /** In the order of the figures. */
  readonly categories: readonly CubeCategory[];
  /** May be left out of a request, and is then added up. */
  readonly elimination: boolean;
  /** Lists of codes that a request may name in place of the categories. */
  readonly codelists: readonly { readonly id: string; readonly label: string }[];
}

export interface Cube {
  readonly label: string;
  readonly source: string;
  /** ISO date-time of the last change, or null. */
  readonly updated: string | null;
  readonly dimensions: readonly CubeDimension[];
  /** The figure at one category index a dimension, in order; null where missing. */
  readonly at: (indexes: readonly number[]) => number | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The first data set of a JSON-stat document; null where it holds none or is malformed. */
export function readCube(document: unknown): Cube | null {
  const set = dataset(document);
  const dimension = set && isObject(set["dimension"]) ? set["dimension"] : null;
  if (!set || !dimension) return null;
  const ids = list(set["id"] ?? dimension["id"]).map(String);
  const sizes = list(set["size"] ?? dimension["size"]).map(Number);
  const dimensions = ids.flatMap((id) => dimensionOf(id, dimension[id], roleOf(id, set["role"] ?? dimension["role"])) ?? []);
  const fits =
    ids.length > 0 && dimensions.length === ids.length && dimensions.every((one, i) => one.categories.length === sizes[i]);
  if (!fits) return null;
  return {
    label: text(set["label"]),
    source: text(set["source"]),
    updated: text(set["updated"]) || null,
    dimensions,
    at: figures(set, sizes),
  };
}

/** JSON-stat 2 is the set itself or a collection of them; JSON-stat 1 holds sets under names. */
function dataset(document: unknown): Json | null {
  if (!isObject(document)) return null;
  if (isObject(document["dimension"])) return document;
  const link = isObject(document["link"]) ? list(document["link"]["item"]) : [];
  return [...link, ...Object.values(document)].filter(isObject).find((one) => isObject(one["dimension"])) ?? null;
}

function roleOf(id: string, roles: unknown): CubeRole {
  if (!isObject(roles)) return null;
  return (["time", "geo", "metric"] as const).find((role) => list(roles[role]).includes(id)) ?? null;
}

function dimensionOf(id: string, described: unknown, role: CubeRole): CubeDimension | null {
  if (!isObject(described) || !isObject(described["category"])) return null;
  const { index, label } = described["category"] as { index?: unknown; label?: unknown };
  const labels = isObject(label) ? label : {};
  const codes = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]))
      : Object.keys(labels);
  const extension = isObject(described["extension"]) ? described["extension"] : {};
  const lists = list(extension["codelists"] ?? extension["codeLists"]).filter(isObject);
  return {
    id,
    label: text(described["label"]) || id,
    role,
    categories: codes.map((code) => ({ code, label: text(labels[code]) || code })),
    elimination: extension["elimination"] === true,
    codelists: lists.map((one) => ({ id: text(one["id"]), label: text(one["label"]) })),
  };
}

/** Values and statuses may be lists or objects by place; a status may also be one word for all. */
function figures(set: Json, sizes: readonly number[]): Cube["at"] {
  const place = (values: unknown, at: number): unknown =>
    Array.isArray(values) ? values[at] : isObject(values) ? values[String(at)] : undefined;
  return (indexes) => {
    const at = indexes.reduce((sum, index, i) => sum * (sizes[i] ?? 1) + index, 0);
    const status = typeof set["status"] === "string" ? set["status"] : place(set["status"], at);
    const value = place(set["value"], at);
    const missing = typeof status === "string" && /^(?:\.{1,3}|:)$/.test(status);
    return typeof value === "number" && !missing ? value : null;
  };
}
