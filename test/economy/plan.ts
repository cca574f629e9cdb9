/** Small plans for tests of the register: tiltak with one or several beløp. */
import type { Component, Plan, Tiltak } from "../../src/plan/plan";
import type { Profile } from "../../src/plan/segment";
import { cellRef } from "../../src/plan/cell";

export interface Amount {
  readonly kroner: number | null;
  readonly from?: number;
  readonly profile?: Profile;
  readonly aarsverk?: number;
  readonly words?: string;
}

function component(row: number, title: string, amount: Amount, line: number | null): Component {
  const profile = amount.profile ?? (amount.kroner === null ? "ikke-kostnadsberegnet" : "varig");
  const from = amount.from ?? null;
  const counts = amount.kroner !== null && from !== null;
  return {
    cells: cellRef("Tiltak", row, 3),
    line,
    words: amount.words ?? title,
    kroner: amount.kroner,
    kind: "drift",
    profile,
    aarsverk: amount.aarsverk ?? null,
    impliedAarsverk: null,
    years: from === null ? [] : [from],
    count: null,
    uncertain: false,
    why: { code: "one-start-year", params: {} },
    alternatives: [],
    segments: counts
      ? [{ kind: "drift", kronerPerYear: amount.kroner ?? 0, aarsverk: amount.aarsverk ?? 0, from, to: null, firstYearShare: 1 }]
      : [],
  };
}

export function tiltak(number: string | null, title: string, ...amounts: Amount[]): Omit<Tiltak, "row"> & { readonly section: string } {
  return {
    key: `1.${number ?? "~1"}`,
    table: "t1",
    sheet: "Tiltak",
    rows: 1,
    number,
    title,
    titleCells: cellRef("Tiltak", 1, 2),
    description: null,
    section: "Hjemmetjenesten",
    sectionNumber: "1",
    amounts: [],
    costs: [],
    costCells: null,
    startYears: [],
    period: null,
    kind: "drift",
    positions: null,
    goals: [],
    goalCells: null,
    financing: null,
    financingCells: null,
    responsible: null,
    status: null,
    statedZero: false,
    components: amounts.map((amount, i) => component(1, title, amount, amounts.length > 1 ? i + 1 : null)),
  };
}

/** The tiltak on rows 5, 6, 7 … */
export function planOf(...all: Omit<Tiltak, "row">[]): Plan {
  return {
    tables: [],
    tiltak: all.map((one, i) => ({
      ...one,
      row: 5 + i,
      components: one.components.map((part) => ({ ...part, cells: cellRef("Tiltak", 5 + i, 3) })),
    })),
    goals: [],
    sections: [],
    left: [],
    years: { from: 2024, to: 2027 },
    priceYear: 2024,
  };
}
