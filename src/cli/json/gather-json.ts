/** What `gather --json` answers: every tiltak with its file, sheet and cell, and which may be the same. */
import type { GatheredSheets } from "../../app/gather-sheets";
import { toA1 } from "../../plan/cell";

export function gatherJson({ sources, rows, asks, empty }: GatheredSheets): object {
  return {
    sources,
    tiltak: rows.map(({ cells, ...row }) => ({ ...row, cells: toA1(cells) })),
    asks: asks.map(({ why, at }) => ({ why, keys: at.map((place) => ({ file: rows[place]?.file, key: rows[place]?.key, title: rows[place]?.title })) })),
    withoutTiltak: empty,
  };
}
