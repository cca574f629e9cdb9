/** A row for each year of the same tiltak, as exports write it: put together they are one tiltak with amounts by year. */
import type { Draft } from "../segments/draft";
import { oneLine } from "./words";

/** The drafts with such rows joined; unchanged where fewer than half of the rows repeat a tiltak. */
export function joinedYears(drafts: readonly Draft[]): readonly Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = [draft.row.number, oneLine(draft.row.title).toLowerCase(), draft.row.section, kindOf(draft)].join("|");
    groups.set(name, [...(groups.get(name) ?? []), draft]);
  }
  const repeated = [...groups.values()].filter(areYears);
  if (repeated.flat().length * 2 < drafts.length || repeated.length < 2) return drafts;
  const whole = new Map(repeated.map((group) => [group[0], joined(group)]));
  const gone = new Set(repeated.flatMap((group) => group.slice(1)));
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => whole.get(draft) ?? draft);
}

function kindOf(draft: Draft): string {
  return draft.costs[0]?.kind ?? draft.kind ?? "";
}

/** One amount in one year each, and never the same year twice. */
function areYears(group: readonly Draft[]): boolean {
  const years = group.map(yearOf);
  return group.length > 1 && years.every((year) => year !== null) && new Set(years).size === years.length;
}

function yearOf({ row, costs, byYear, steps }: Draft): number | null {
  const [cost] = costs;
  const single = row.period !== null && row.period.from === row.period.to && steps.length === 0;
  const plain = cost !== undefined && costs.length === 1 && !cost.perUnit && cost.low === null && byYear.length === 0 && row.startYears.length === 0;
  return single && plain ? row.period.from : null;
}

function joined(group: readonly Draft[]): Draft {
  const [first] = group as readonly [Draft, ...Draft[]];
  const amounts = group
    .flatMap(({ row, costs }) => costs.map((cost) => ({ year: row.period?.from ?? 0, kroner: cost.kroner, cells: cost.cells })))
    .sort((a, b) => a.year - b.year);
  const inRow = group.every((draft, i) => draft.row.row === first.row.row + i);
  return {
    ...first,
    costs: [],
    begins: null,
    byYear: [{ kind: first.costs[0]?.kind ?? first.kind, words: first.row.title, amounts }],
    row: { ...first.row, rows: inRow ? group.length : first.row.rows, amounts, costs: [], period: null },
  };
}
