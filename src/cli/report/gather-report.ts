/** What was gathered, for a person. */
import type { GatheredSheets } from "../../app/gather-sheets";
import { toA1 } from "../../plan/cell";

export function gatherReport({ sources, rows, asks, empty }: GatheredSheets, out: string): string {
  const counted = sources.map(({ title, file, sheet }) => {
    const count = rows.filter((row) => row.file === file && row.sheet === sheet).length;
    return `  ${file}, arket «${sheet}»: ${count} tiltak, nå i arket «${title}»`;
  });
  const doubts = asks.map(({ at }) => {
    const places = at.flatMap((place) => rows[place] ?? []);
    return `  «${places[0]?.title ?? ""}»: ${places.map((row) => `${row.file} ${row.sheet}!${toA1(row.cells)}`).join(" og ")}`;
  });
  return [
    `Samlet ${rows.length} tiltak fra ${sources.length} ark i ${out}.`,
    ...counted,
    ...empty.map((file) => `  ${file}: ingen tiltak`),
    ...(doubts.length > 0 ? ["Kan være det samme tiltaket; avgjør i Tiltaksregister:", ...doubts] : []),
  ].join("\n");
}
