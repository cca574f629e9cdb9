/** A short checksum of what was read: tells whether a source has changed since, not whether somebody has forged it. */
import type { Grid } from "../plan/grid";

/** 53 bits of the text as 14 hexadecimal signs (the mixing of cyrb53, public domain). */
export function textChecksum(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    high = Math.imul(high ^ sign, 2654435761);
    low = Math.imul(low ^ sign, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0) & 0x1fffff).toString(16).padStart(6, "0") + (high >>> 0).toString(16).padStart(8, "0");
}

/** Checksum of cells and what hides them: values, formulas, formats, fills, merges, hidden rows and columns. */
export function gridsChecksum(grids: readonly Grid[]): string {
  const parts = grids.map(({ sheet, top, left, values, formulas, formats, fills, merges, hiddenRows, hiddenColumns }) =>
    textChecksum(JSON.stringify([sheet, top, left, values, formulas, formats, fills, merges, hiddenRows, hiddenColumns])),
  );
  return textChecksum(parts.join());
}
