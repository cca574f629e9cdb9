/** A small workbook and what must be read from it: every tiltak by its title, with its money whole. */
import { toA1 } from "../../../src/plan/cell";
import type { Grid } from "../../../src/plan/grid";
import type { Plan, Tiltak } from "../../../src/plan/plan";

export interface Wanted {
  /** Kroner by year; none where absent. */
  readonly amounts?: Readonly<Record<number, number>>;
  /** Kroner under no year; none where absent. */
  readonly costs?: readonly number[];
  /** The rest is compared only where it is given. */
  readonly starts?: readonly number[];
  readonly period?: readonly [number, number | null];
  readonly kind?: "drift" | "investering";
  readonly number?: string;
  readonly section?: string;
  readonly status?: string;
  readonly positions?: number;
  /** Some amount is shown as uncertain, with another reading. */
  readonly uncertain?: boolean;
}

export interface Case {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** By title; a number sign and a count part those of the same title: "Vikarpool#2". */
  readonly wanted: Readonly<Record<string, Wanted>>;
  /** Cells that must be listed as left, with the reason. */
  readonly left?: Readonly<Record<string, string>>;
  /** The layout leaves doubt: no table may be sure of itself. */
  readonly doubtful?: boolean;
}

/** What is read otherwise than wanted, in words; empty where all agrees. */
export function faults(plan: Plan, one: Case): string[] {
  const rest = [...plan.tiltak];
  const wrong = Object.entries(one.wanted).flatMap(([name, wanted]) => {
    const at = rest.findIndex((tiltak) => tiltak.title === name.replace(/#\d$/, ""));
    const [tiltak] = at < 0 ? [] : rest.splice(at, 1);
    return tiltak ? parts(tiltak, wanted).map((part) => `${name}: ${part}`) : [`missed ${name}`];
  });
  const extra = rest.map((tiltak) => `extra ${tiltak.title}`);
  const sure = one.doubtful ? plan.tables.filter((table) => table.confidence > 0.6).map((table) => `sure of itself: ${table.id} ${table.confidence}`) : [];
  return [...wrong, ...extra, ...sure, ...leftOf(plan, one)];
}

function parts(tiltak: Tiltak, wanted: Wanted): string[] {
  const read: Required<Pick<Wanted, "amounts" | "costs">> & Record<string, unknown> = {
    amounts: Object.fromEntries(tiltak.amounts.map((amount) => [amount.year, amount.kroner])),
    costs: tiltak.costs.map((cost) => cost.kroner),
    starts: tiltak.startYears.map((start) => start.year),
    period: tiltak.period && [tiltak.period.from, tiltak.period.to],
    kind: tiltak.kind, number: tiltak.number, section: tiltak.section, status: tiltak.status,
    positions: tiltak.positions,
    uncertain: tiltak.components.some((component) => component.uncertain && component.alternatives.length > 0),
  };
  return Object.entries({ amounts: {}, costs: [], ...wanted }).flatMap(([part, value]) => {
    const [a, b] = [JSON.stringify(read[part]), JSON.stringify(value)];
    return a === b ? [] : [`${part} ${String(a)}, wanted ${b}`];
  });
}

function leftOf(plan: Plan, one: Case): string[] {
  const left = plan.left.map((cells) => `${cells.cells.sheet}!${toA1(cells.cells.area)} ${cells.why}`);
  return Object.entries(one.left ?? {}).filter(([cell, why]) => !left.includes(`${cell} ${why}`)).map(([cell, why]) => `left ${cell}: wanted ${why}, has ${left.join("; ")}`);
}
