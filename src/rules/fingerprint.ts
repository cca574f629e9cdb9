/** What a finding rested on, in one short text: an acknowledgement holds only while this is the same. */
import { refText, type CellsRef } from "../plan/cell";
import type { Acknowledgement, Finding } from "../plan/finding";
import { valueAt, type Grid } from "../plan/grid";

/** Rule, sheet, and what its cells and the words of its parameters hold. Not the address: rows move. */
export function fingerprintOf(finding: Finding, grids: readonly Grid[]): string {
  const words = Object.values(finding.params).filter((value) => typeof value === "string");
  const held = [finding.cells, ...finding.related].map((cells) => contents(cells, grids));
  return hash(JSON.stringify([finding.rule, finding.cells.sheet, held, words]));
}

/**
 * Marks each finding that somebody has acknowledged. One acknowledgement covers one finding: that at its own
 * address first, else the first alike (rows have been inserted above it).
 */
export function withAcknowledgements(
  findings: readonly Finding[],
  acknowledged: readonly Acknowledgement[],
  grids: readonly Grid[],
): readonly Finding[] {
  if (acknowledged.length === 0) return findings;
  const waiting = [...acknowledged];
  const take = (finding: Finding, sameAddress: boolean): Acknowledgement | undefined => {
    const print = fingerprintOf(finding, grids);
    const at = waiting.findIndex(
      (one) =>
        one.rule === finding.rule &&
        one.fingerprint === print &&
        (!sameAddress || refText(one.cells) === refText(finding.cells)),
    );
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const known = new Set(acknowledged.map((one) => one.rule));
  const first = findings.map((finding) => (known.has(finding.rule) ? take(finding, true) : undefined));
  return findings.map((finding, i) => {
    const mark = first[i] ?? (known.has(finding.rule) ? take(finding, false) : undefined);
    return mark ? { ...finding, acknowledged: mark } : finding;
  });
}

function contents({ sheet, area }: CellsRef, grids: readonly Grid[]): unknown[] {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return [];
  const held: unknown[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) held.push(valueAt(grid, row, column));
  }
  return held;
}

/** FNV-1a, 32 bits, twice with different seeds: for telling apart, not for secrecy. */
function hash(text: string): string {
  return [0x811c9dc5, 0x1b873593]
    .map((seed) => {
      let sum = seed;
      for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
