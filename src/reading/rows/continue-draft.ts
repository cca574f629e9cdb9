/** Rows that carry on the tiltak above: more amounts under a merged title, marks a line too low, explanations. */
import type { SettledTable } from "../table";
import type { Draft, DraftYears } from "../segments/draft";
import { perYear } from "./draft-amounts";
import { joined as joinedText } from "../find/mend";
import { draftRow } from "./draft-row";
import type { RowSeen } from "./row-kind";
import { hangs } from "./words";

/** The tiltak with what one more row adds. */
export function continued(table: SettledTable, draft: Draft, seen: RowSeen): Draft {
  const more = draftRow(table, seen, { number: null, title: null, kind: null, goals: [], time: null, once: false, carried: new Map() });
  const byYear: DraftYears[] = [...draft.byYear, ...more.byYear.map((years) => ({ ...years, words: years.words || draft.row.title }))];
  const costs = [...draft.costs, ...more.costs];
  return {
    ...draft,
    costs,
    byYear,
    zeroInCell: draft.zeroInCell && costs.length === 0,
    postLevels: [...draft.postLevels, ...more.postLevels],
    statedPosts: draft.statedPosts === null ? more.statedPosts : draft.statedPosts + (more.statedPosts ?? 0),
    row: {
      ...draft.row,
      title: hangs(draft.row.title) && /^\p{Ll}/u.test(seen.title) ? joinedText(draft.row.title, seen.title) : draft.row.title,
      rows: seen.row - draft.row.row + 1,
      amounts: perYear(byYear.flatMap((years) => years.amounts)),
      costs: [...draft.row.costs, ...more.row.costs],
      startYears: [...draft.row.startYears, ...more.row.startYears],
      period: draft.row.period ?? more.row.period,
      financing: joined(draft.row.financing, more.row.financing),
      responsible: joined(draft.row.responsible, more.row.responsible),
      description: joined(draft.row.description, more.row.description),
    },
  };
}

/** The tiltak without the figures of its own row, which tell who pays or what is left: its cost stands in a row below. */
export function nameAlone(draft: Draft): Draft {
  return { ...draft, costs: [], byYear: [], fullYear: null, zeroInCell: false, row: { ...draft.row, amounts: [], costs: [] } };
}

/** The row goes on with the name straight above it: small letters, or a figure where the name hangs. */
export function carriesOn(draft: Draft, seen: RowSeen): boolean {
  const { row } = draft;
  const next = seen.row === row.row + row.rows && row.description === null && seen.title.length <= 60;
  return next && (/^\p{Ll}/u.test(seen.title) || (hangs(row.title) && /^[\d(]/.test(seen.title))) && !/[.!?:;]$/.test(row.title);
}

/** The tiltak with the rest of its name. */
export function named(draft: Draft, seen: RowSeen): Draft {
  return { ...draft, row: { ...draft.row, rows: seen.row - draft.row.row + 1, title: joinedText(draft.row.title, seen.title) } };
}

/** The tiltak with an explanation that stands in a row of its own under it. */
export function described(draft: Draft, seen: RowSeen): Draft {
  return {
    ...draft,
    row: { ...draft.row, rows: seen.row - draft.row.row + 1, description: draft.row.description === null ? seen.title : `${draft.row.description}\n${seen.title}` },
  };
}

function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return `${first} ${second}`;
}
