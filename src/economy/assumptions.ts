/** What a recalculation rests on beside the register: years, prices, deflator, cost of a post. */
import { deflator, type FigureStatus } from "../figures/deflator";
import type { Plan } from "../plan/plan";
import type { Year } from "../plan/segment";
import { planYears } from "./plan-years";

/** Growth of municipal input prices on the year before, as it stands in the workbook. */
export interface DeflatorChoice {
  readonly year: Year;
  /** Per cent, e.g. 4.3; null where no rate is given. */
  readonly percent: number | null;
  /** Null for a rate the user has to give. */
  readonly status: FigureStatus | null;
  readonly source: string;
  /** Ticked: only ticked years with a rate are used. */
  readonly used: boolean;
}

/** What a post costs where the plan states none. Offered, never put into a sum by itself. */
export interface PostCost {
  /** Salary with feriepenger, kr per årsverk. */
  readonly salary: number;
  /** Share of the salary, 0–1. */
  readonly pension: number;
  /** Arbeidsgiveravgift, share of salary and pension, 0–1. */
  readonly employerTax: number;
}

export interface Assumptions {
  readonly firstYear: Year;
  readonly lastYear: Year;
  /** Price year of the plan's amounts; null where nothing says. */
  readonly priceYear: Year | null;
  /** Fixed prices are shown in the kroner of this year; null is the plan's own price year. */
  readonly shownYear: Year | null;
  readonly prices: "fixed" | "nominal";
  readonly deflator: readonly DeflatorChoice[];
  /** First of the four years of the økonomiplan. */
  readonly windowYear: Year;
  readonly post: PostCost;
}

/** Salary 550 000 with 14 % pension and 14,1 % tax (zone 1) gives 715 407 kr. An editable default, not a rate of any municipality. */
export const defaultPost: PostCost = { salary: 550000, pension: 0.14, employerTax: 0.141 };

/** Cost of one årsverk, kr: salary + pension, and the tax on both. */
export function postCost(post: PostCost): number {
  return post.salary * (1 + post.pension) * (1 + post.employerTax);
}

/** The years of the plan, in order. */
export function assumedYears(assumptions: Pick<Assumptions, "firstYear" | "lastYear">): readonly Year[] {
  const count = Math.max(0, assumptions.lastYear - assumptions.firstYear + 1);
  return Array.from({ length: count }, (_, i) => assumptions.firstYear + i);
}

/** The known rates, unconfirmed ones not ticked, and empty rows for the plan's years after the last estimate. */
export function defaultDeflator(lastYear: Year): readonly DeflatorChoice[] {
  const known = deflator.map((row) => ({ ...row, used: row.status !== "ubekreftet" }));
  const after = Math.max(...deflator.map((row) => row.year)) + 1;
  const open = Array.from({ length: Math.max(0, lastYear - after + 1) }, (_, i) => ({
    year: after + i,
    percent: null,
    status: null,
    source: "",
    used: false,
  }));
  return [...known, ...open];
}

/** Assumptions of a plan just read; `yearNow` serves only a plan that names no year at all. */
export function defaultAssumptions(plan: Plan, yearNow: Year): Assumptions {
  const years = planYears(plan) ?? { from: yearNow + 1, to: yearNow + 4 };
  return {
    firstYear: years.from,
    lastYear: years.to,
    priceYear: plan.priceYear,
    shownYear: null,
    prices: "fixed",
    deflator: defaultDeflator(years.to),
    windowYear: years.from,
    post: defaultPost,
  };
}

/** The defaults with what the user has chosen in their place; rates of years that the choices do not know are kept. */
export function withChoices(defaults: Assumptions, chosen: Partial<Assumptions>): Assumptions {
  const held = chosen.deflator ?? [];
  const known = new Set(held.map((row) => row.year));
  const deflator = [...held, ...defaults.deflator.filter((row) => !known.has(row.year))].sort((a, b) => a.year - b.year);
  return { ...defaults, ...chosen, deflator };
}
