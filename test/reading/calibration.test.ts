/** Confidence is honest: sure readings are right, wrong ones are not sure. Prints the tables. */
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { withoutTiltak, withTiltak } from "./further/all";
import { faults, type Case } from "./further/case";
import { differences } from "./layouts/compare";
import type { Layout } from "./layouts/layout";
import { layouts } from "./layouts/list";
import { mutations, random, type Random } from "./layouts/mutate";
import { ruins } from "./layouts/ruin";

interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
  readonly name: string;
}

/** Each changed layout that anything is read from, with its least sure table. */
function ofLayouts(): Outcome[] {
  const changes = { ...mutations, ...ruins };
  return layouts.flatMap((layout) =>
    Object.entries(changes).flatMap(([name, change]) =>
      [11, 12, 13].flatMap((seed) => {
        const changed = change(layout, random(seed * 104729));
        const plan = readWorkbook(changed.grids, noChoices);
        if (plan.tables.length === 0) return [];
        const confidence = Math.min(...plan.tables.map((table) => table.confidence));
        return [{ confidence, right: differences(plan, changed).length === 0, name: `${layout.name} / ${name}` }];
      }),
    ),
  );
}

/** The further layouts as they are and ruined, each with its least sure table. */
function ofCases(): Outcome[] {
  const changes: Readonly<Record<string, (layout: Layout, next: Random) => Layout>> = { "as it is": (layout) => layout, ...ruins };
  return [...withTiltak, ...withoutTiltak].flatMap((one) =>
    Object.entries(changes).flatMap(([name, change]) =>
      [1, 2].flatMap((seed) => {
        const { grids } = change(asLayout(one), random(seed * 7919));
        const plan = readWorkbook(grids, noChoices);
        if (plan.tables.length === 0) return [];
        const confidence = Math.min(...plan.tables.map((table) => table.confidence));
        const { left, doubtful, ...wanted } = one;
        return [{ confidence, right: faults(plan, { ...wanted, grids }).length === 0, name: `${one.name} / ${name}` }];
      }),
    ),
  );
}

function asLayout(one: Case): Layout {
  const years = [...new Set(Object.values(one.wanted).flatMap((wanted) => Object.keys(wanted.amounts ?? {}).map(Number)))].sort();
  return { name: one.name, grids: one.grids, tables: [{ dialect: "", unit: 1, said: true, years }], tiltak: [], left: {} };
}

describe.each([["the layouts, changed and ruined", ofLayouts], ["the further layouts, as they are and ruined", ofCases]] as const)("confidence over %s", (title, outcomes) => {
  const all = outcomes();
  const within = (from: number, to: number): Outcome[] => all.filter((one) => one.confidence >= from && one.confidence < to);

  test("is calibrated: at 0,9 and over at least 97 of 100 are right", () => {
    const bands = [[0, 0.4], [0.4, 0.61], [0.61, 0.8], [0.8, 0.9], [0.9, 1.01]] as const;
    const lines = bands.map(([from, to]) => {
      const band = within(from, to);
      return `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(band.length).padStart(4)} readings  ${String(band.filter((one) => one.right).length).padStart(4)} right`;
    });
    process.stdout.write(`${title}: confidence, readings and right ones\n${lines.join("\n")}\n`);
    const sure = within(0.9, 1.01);
    expect(sure.length).toBeGreaterThan(200);
    expect(sure.filter((one) => one.right).length / sure.length).toBeGreaterThanOrEqual(0.97);
  });

  test("is at most 0,6 for nearly every wrong reading", () => {
    const wrong = all.filter((one) => !one.right);
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong.filter((one) => one.confidence <= 0.6).length / wrong.length).toBeGreaterThanOrEqual(0.9);
  });
});
