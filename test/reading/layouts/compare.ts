/** Compares a reading with what a layout expects, as lists of differences in words. */
import { cellArea, covers, fromA1, toA1 } from "../../../src/plan/cell";
import type { Plan, Tiltak } from "../../../src/plan/plan";
import type { ExpectedTiltak, Layout } from "./layout";

/** What is read otherwise than expected; empty where all agrees. */
export function differences(plan: Plan, layout: Layout): string[] {
  return [...tiltakDifferences(plan, layout.tiltak), ...tableDifferences(plan, layout), ...leftDifferences(plan, layout)];
}

export function tiltakDifferences(plan: Plan, expected: readonly ExpectedTiltak[]): string[] {
  const wanted = expected.map((one) => JSON.stringify(shownExpected(one)));
  const read = plan.tiltak.map((one) => JSON.stringify(shown(one)));
  const missing = wanted.filter((one) => !read.includes(one)).map((one) => `wanted ${one}`);
  return [...missing, ...read.filter((one) => !wanted.includes(one)).map((one) => `read   ${one}`)];
}

function shown(tiltak: Tiltak): object {
  const { area } = tiltak.titleCells;
  return shownExpected({
    title: tiltak.title, at: `${tiltak.sheet}!${toA1(cellArea(area.row, area.column))}`,
    ...(tiltak.number === null ? {} : { number: tiltak.number }),
    ...(tiltak.section === null ? {} : { section: tiltak.section }),
    ...(tiltak.description === null ? {} : { description: tiltak.description }),
    amounts: Object.fromEntries(tiltak.amounts.map((amount) => [amount.year, amount.kroner])),
    costs: tiltak.costs.map((cost) => cost.kroner),
    startYears: tiltak.startYears.map((start) => start.year),
    ...(tiltak.period === null ? {} : { period: [tiltak.period.from, tiltak.period.to] as const }),
    ...(tiltak.kind === null ? {} : { kind: tiltak.kind }),
    ...(tiltak.positions === null ? {} : { positions: tiltak.positions }),
    goals: tiltak.goals,
    ...(tiltak.financing === null ? {} : { financing: tiltak.financing }),
    ...(tiltak.responsible === null ? {} : { responsible: tiltak.responsible }),
  });
}

/** The same shape for both: empty lists for what is not said; a start that the period says too is not asked for twice. */
function shownExpected(one: ExpectedTiltak): object {
  const open = one.period?.[1] === null ? [one.period[0]] : [];
  const starts = one.startYears && one.startYears.length > 0 ? one.startYears : open;
  return {
    title: one.title, at: one.at, number: one.number ?? null, section: one.section ?? null, description: one.description ?? null,
    amounts: one.amounts ?? {}, costs: [...(one.costs ?? [])].sort((a, b) => a - b), startYears: starts, period: one.period ?? null,
    positions: one.positions ?? null, goals: one.goals ?? [], financing: one.financing ?? null, responsible: one.responsible ?? null,
  };
}

function tableDifferences(plan: Plan, layout: Layout): string[] {
  const read = plan.tables.map((table) => ({ dialect: table.dialect, unit: table.unit.scale, said: table.unit.saidIn !== null, years: table.years, ...(table.priceYear === null ? {} : { priceYear: table.priceYear }) }));
  const [a, b] = [JSON.stringify(layout.tables), JSON.stringify(read)];
  const kinds = layout.tiltak.flatMap((one) => {
    const same = plan.tiltak.find((tiltak) => tiltak.title === one.title && one.at.endsWith(`!${toA1(tiltak.titleCells.area)}`));
    return one.kind !== undefined && same !== undefined && same.kind !== one.kind ? [`${one.title}: kind ${String(same.kind)}, wanted ${one.kind}`] : [];
  });
  return [...(a === b ? [] : [`tables wanted ${a}`, `tables read   ${b}`]), ...kinds];
}

function leftDifferences(plan: Plan, layout: Layout): string[] {
  return Object.entries(layout.left).flatMap(([cell, why]) => {
    const [sheet = "", address = ""] = cell.split("!");
    const at = fromA1(address);
    const found = plan.left.filter((left) => left.cells.sheet === sheet && at && covers(left.cells.area, at.row, at.column)).map((left) => left.why);
    return found.some((one) => one === why) ? [] : [`left ${cell}: wanted ${why}, read ${found.join() || "nothing"}`];
  });
}
