/** What one rule finds in a sample, for the rules' own tests. */
import { toA1 } from "../../src/plan/cell";
import type { CellValue } from "../../src/plan/cell";
import type { AgeBand, ChangeClaim } from "../../src/plan/population";
import { cellRef } from "../../src/plan/cell";
import type { Rule } from "../../src/rules/rule";
import type { Sample } from "../../src/rules/sample";
import { inputOf } from "./build";

/** Cells in the order found, without the sheet. */
export function found(rule: Rule, sample: Sample): readonly string[] {
  return rule.check(inputOf(sample)).map((one) => toA1(one.cells.area));
}

/** The parameters of the first finding. */
export function params(rule: Rule, sample: Sample): Readonly<Record<string, string | number>> {
  return rule.check(inputOf(sample))[0]?.params ?? {};
}

/** What the first finding's fix would write. */
export function fixed(rule: Rule, sample: Sample): readonly CellValue[] {
  return (rule.check(inputOf(sample))[0]?.fix ?? []).map((change) => change.next);
}

/** A stated change of an age group on row 2 of Befolkning: start in B, end in C, change in D, per cent in E. */
export function claim(
  from: number,
  to: number,
  part: { start?: number; end?: number; change?: number; percent?: number; band?: AgeBand; row?: number },
): ChangeClaim {
  const at = (column: number) => cellRef("Befolkning", part.row ?? 2, column);
  const persons = (value: number | undefined, column: number) =>
    value === undefined ? null : { persons: value, cells: at(column) };
  return {
    band: part.band ?? { from: 67, to: 79, label: "67–79 år" },
    from,
    to,
    start: persons(part.start, 2),
    end: persons(part.end, 3),
    change: persons(part.change, 4),
    percent: part.percent === undefined ? null : { percent: part.percent, cells: at(5) },
  };
}
