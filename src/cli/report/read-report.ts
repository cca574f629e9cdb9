/** What was read, for a person. */
import { toA1 } from "../../plan/cell";
import type { Plan, PlanTable } from "../../plan/plan";
import { showNumber } from "../../text/language";

export function readReport(plan: Plan): string {
  if (plan.tiltak.length === 0) return ["Fant ingen tiltakstabeller i arbeidsboken.", ...plan.left.map(({ cells, why }) => `  ${cells.sheet}!${toA1(cells.area)}: ${why}`)].join("\n");
  const amounts = plan.tiltak.reduce((sum, tiltak) => sum + tiltak.costs.length + tiltak.amounts.length, 0);
  const doubtful = plan.tiltak.filter(({ components }) => components.some(({ uncertain }) => uncertain)).length;
  return [
    `${plan.tiltak.length} tiltak i ${plan.tables.length} ${plan.tables.length === 1 ? "tabell" : "tabeller"}, ${amounts} beløp, ${doubtful} uavklarte.`,
    ...plan.tables.map((table) => tableLine(table, plan)),
    ...(plan.left.length > 0 ? [`Ikke lest: ${plan.left.length} ${plan.left.length === 1 ? "område" : "områder"} (se --json).`] : []),
  ].join("\n");
}

function tableLine(table: PlanTable, plan: Plan): string {
  const count = plan.tiltak.filter((tiltak) => tiltak.table === table.id).length;
  const unit = table.unit.scale === 1 ? "kroner" : `${showNumber(table.unit.scale)} kroner`;
  const guessed = table.unit.saidIn === null ? " (enheten er ikke oppgitt)" : "";
  return `  ${table.sheet}!${toA1(table.body.area)}: ${count} tiltak, ${table.dialect}, i ${unit}${guessed}, sikkerhet ${Math.round(table.confidence * 100)} %`;
}
