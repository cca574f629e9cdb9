/** Lines of the sheets that sum *Beregning*: areas with their tiltak under them, each with its SUMIFS criterion. */
import { kronerIn } from "../economy/shape";
import type { RowFigures } from "../economy/figures";
import type { Kind } from "../plan/segment";
import type { SheetWork } from "./input";
import { areasOf } from "./sections";
import { say } from "./texts";

export interface Line {
  readonly key: string;
  readonly label: string;
  /** For the column *Linje* of *Beregning*: `O03 * drift` an area, `O03 B017 drift` a tiltak. */
  readonly criterion: string;
  readonly isArea: boolean;
  /** The register rows it sums. */
  readonly rows: readonly RowFigures[];
}

/** The end of a sentence: a whole word, not an abbreviation ("pga.", "ev."), and then a capital. */
const sentenceEnd = /^.{8,}?[\p{L}\d%)]{4,}[.!?](?=\s+\p{Lu})/u;
/** A line that only points elsewhere ("Jf. delplan for demens:"): the next one says what the tiltak is. */
const pointsElsewhere = /^(jf|jfr|jamfør|se)\b.*:$/i;

/** The first sentence of a title without its bullet, cut at a word where it is longer than `length`. */
export function shortTitle(title: string, length = 62): string {
  const lines = title.split(/\r?\n/).map((part) => part.replace(/^\s*[•·▪*–-]\s+/, "").trim()).filter((part) => part !== "");
  const line = lines.find((part) => !pointsElsewhere.test(part)) ?? lines[0] ?? "";
  const kept = (sentenceEnd.exec(line)?.[0] ?? line).replace(/[.:]$/, "");
  if (kept.length <= length) return kept;
  const cut = kept.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[\s,.;:–-]+$/, "")}…`;
}

/** Width of the column of titles: what the years leave of a page, so that the heading has room where years are few. */
export function titleWidth(years: number): number {
  return Math.max(52, 120 - 11 * years);
}

/** True where a row gives kroner in any year of the plan. */
export function costs(row: RowFigures, years: readonly number[]): boolean {
  return years.some((year) => kronerIn(row.applied, year) !== 0);
}

function byTiltak(rows: readonly RowFigures[]): RowFigures[][] {
  const groups = new Map<string, RowFigures[]>();
  for (const row of rows) groups.set(row.row.tiltak, [...(groups.get(row.row.tiltak) ?? []), row]);
  return [...groups.values()];
}

/**
 * Areas and tiltak, in the plan's order, that `shown` finds worth a line. A line's rows are all of its kind, shown or
 * not, since that is what its formula sums.
 */
export function planLines(work: SheetWork, kind: Kind | null, shown: (row: RowFigures) => boolean): readonly Line[] {
  const all = work.figures.rows.filter((row) => kind === null || row.applied.kind === kind);
  const areas = areasOf(work.rows).split(all, ({ row }) => row);
  const end = kind ?? "*";
  return areas.flatMap(({ items: rows, ...one }) => {
    if (!rows.some(shown)) return [];
    const label = one.name ?? say(work.language, "withoutSection");
    const head: Line = { key: "", label, criterion: `${one.key} * ${end}`, isArea: true, rows };
    const lines = byTiltak(rows).filter((group) => group.some(shown));
    return [
      head,
      ...lines.map((group): Line => {
        const first = group[0]?.row;
        return {
          key: first?.key ?? "",
          label: shortTitle(first?.title ?? "", titleWidth(work.figures.years.length) + 10),
          criterion: `${one.key} ${first?.tiltak ?? ""} ${end}`,
          isArea: false,
          rows: group,
        };
      }),
    ];
  });
}
