/** What `read --json` answers: amounts in whole kroner, addresses in A1 notation without `$`. Unknown is null or empty, never 0. */
import { toA1 } from "../../plan/cell";
import type { Component, LeftCells, Plan, PlanTable, Tiltak } from "../../plan/plan";
import type { Reason } from "../../plan/segment";
import { reasonText } from "../../text/reasons/sentence";

export function readJson(plan: Plan): object {
  return {
    tables: plan.tables.map(tableJson),
    tiltak: plan.tiltak.map((tiltak) => ({ ...tiltakJson(tiltak), confidence: rowConfidence(tiltak, plan.tables) })),
    goals: plan.goals.map(({ number, title, cells }) => ({ number, title, sheet: cells.sheet, cells: toA1(cells.area) })),
    left: plan.left.map(leftJson),
  };
}

function tableJson(table: PlanTable): object {
  const [head] = table.headerCells;
  return {
    sheet: table.sheet,
    headerCells: head ? toA1(head.area) : null,
    moreHeaderCells: table.headerCells.slice(1).map((cells) => toA1(cells.area)),
    dialect: table.dialect,
    unit: table.unit.scale,
    unitSaidIn: table.unit.saidIn ? toA1(table.unit.saidIn.area) : null,
    priceYear: table.priceYear,
    years: table.years,
    confidence: table.confidence,
    rivals: table.rivals,
  };
}

function tiltakJson(tiltak: Tiltak): object {
  return {
    key: tiltak.key,
    sheet: tiltak.sheet,
    row: tiltak.row,
    number: tiltak.number,
    title: tiltak.title,
    description: tiltak.description,
    section: tiltak.section,
    amounts: Object.fromEntries(tiltak.amounts.map(({ year, kroner }) => [year, kroner])),
    costs: tiltak.costs.map(({ kroner }) => kroner),
    startYears: [...new Set(tiltak.startYears.map(({ year }) => year))].sort((a, b) => a - b),
    period: tiltak.period ? [tiltak.period.from, tiltak.period.to] : null,
    kind: tiltak.kind,
    positions: tiltak.positions,
    goals: tiltak.goals,
    financing: tiltak.financing,
    responsible: tiltak.responsible,
    components: tiltak.components.map(componentJson),
  };
}

/** The table's confidence, and no more than even odds where the row itself must be asked about. */
function rowConfidence(tiltak: Tiltak, tables: readonly PlanTable[]): number | null {
  const table = tables.find(({ id, sheet }) => id === tiltak.table && sheet === tiltak.sheet);
  if (table === undefined) return null;
  return tiltak.components.some(({ uncertain, profile }) => uncertain && profile !== "ikke-tidfestet") ? Math.min(table.confidence, 0.6) : table.confidence;
}

function componentJson(component: Component): object {
  const { line, kroner, kind, profile, aarsverk, uncertain, segments } = component;
  return {
    cells: toA1(component.cells.area),
    line,
    kroner,
    kind,
    profile,
    aarsverk,
    uncertain,
    why: why(component.why),
    alternatives: component.alternatives.map((other) => ({ why: why(other.why), profile: other.profile, segments: other.segments })),
    segments,
  };
}

function why(reason: Reason): string {
  return reasonText(reason, "nb");
}

function leftJson({ cells, why: reason }: LeftCells): object {
  return { sheet: cells.sheet, cells: toA1(cells.area), why: reason };
}
