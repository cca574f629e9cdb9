/** Parts to bytes, the same bytes for the same parts: no clock, a fixed order. */
import { zipSync, type Zippable } from "fflate";

const contentTypes = "[Content_Types].xml";

/** A .xlsx of `parts`: content types first, then in the order of the map. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== contentTypes);
  const files: Zippable = {};
  for (const name of parts.has(contentTypes) ? [contentTypes, ...names] : names) {
    files[name] = parts.get(name) ?? new Uint8Array();
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
