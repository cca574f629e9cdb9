/** What only shows beside the other rows: savings written without their minus, and whole kroner in a table of thousands. */
import { columnsOf, type SettledTable } from "../table";
import type { Draft } from "../segments/draft";
import { oneLine } from "./words";

const saving = /inndekning|inndekking|(?<!\p{L})(inn)?(spar|sparing)\p{L}*|innsparing\p{L}*|besparelse\p{L}*|saldering\p{L}*|effektivisering\p{L}*|nedtrekk\p{L}*|(?<!\p{L})kutt\p{L}*|rammereduksjon\p{L}*/iu;

/** The drafts with their doubts. Amounts, units and signs stay as they are written. */
export function withDoubts(table: SettledTable, drafts: readonly Draft[]): readonly Draft[] {
  const median = middle(drafts.flatMap((draft) => largest(draft) ?? []));
  const groups = new Map<string | null, Draft[]>();
  for (const draft of drafts) groups.set(draft.row.section, [...(groups.get(draft.row.section) ?? []), draft]);
  const overall = allPositive(drafts) ? savingOver(table) : null;
  return drafts.map((draft) => {
    if (isWhole(table, draft, median, drafts.length)) return { ...draft, doubt: { code: "maybe-whole-kroner", unit: table.unit.scale } };
    const said = saving.exec(draft.row.section ?? "")?.[0] ?? null;
    const group = groups.get(draft.row.section) ?? [];
    const words = said !== null && allPositive(group) ? said : overall;
    return words !== null && (largest(draft) ?? 0) > 0 ? { ...draft, doubt: { code: "saving-positive", words } } : draft;
  });
}

function amountsOf(draft: Draft): number[] {
  return [...draft.byYear.flatMap((years) => years.amounts.map((amount) => amount.kroner)), ...draft.costs.map((cost) => cost.kroner)].filter((kroner) => kroner !== 0);
}

/** The amount farthest from zero, with no sign; null where there is none. */
function largest(draft: Draft): number | null {
  const amounts = amountsOf(draft).map(Math.abs);
  return amounts.length === 0 ? null : Math.max(...amounts);
}

function allPositive(drafts: readonly Draft[]): boolean {
  const amounts = drafts.flatMap(amountsOf);
  return amounts.length > 0 && amounts.every((kroner) => kroner > 0);
}

/** The words by which the heads or the line above call the whole table savings, or null. */
function savingOver(table: SettledTable): string | null {
  const heads = [...columnsOf(table, "title"), ...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map((column) => column.head);
  const texts = [...heads, ...table.found.above.slice(0, 2).map((above) => above.text), table.found.view.grid.sheet];
  const said = texts.find((text) => text.length <= 80 && saving.test(text));
  return said === undefined ? null : oneLine(saving.exec(said)?.[0] ?? said);
}

/** A hundred times the middle of the table, and so many thousands that no drift is so large: somebody has written whole kroner. */
function isWhole(table: SettledTable, draft: Draft, median: number, count: number): boolean {
  const least = Math.min(...amountsOf(draft).map(Math.abs));
  const drift = (draft.kind ?? draft.byYear[0]?.kind ?? "drift") === "drift";
  return table.unit.scale >= 1000 && count >= 4 && drift && Number.isFinite(least) && least >= 100 * median && least / table.unit.scale >= 10000;
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
