/** The run: order, settings, acknowledgements that lapse when cells change, our own sheets left alone, linear time. */
import { refText } from "../../src/plan/cell";
import type { Acknowledgement, Finding } from "../../src/plan/finding";
import type { Grid } from "../../src/plan/grid";
import { fingerprintOf } from "../../src/rules/fingerprint";
import type { RuleInput } from "../../src/rules/input";
import { runRules } from "../../src/rules/run";
import type { SampleTiltak } from "../../src/rules/sample";
import { noSettings } from "../../src/rules/settings";
import { inputOf } from "./build";

const noYear = (cost: number): SampleTiltak => ({ title: "Koordinator for kulturarbeid", cost });
const minibus: SampleTiltak = { title: "Minibuss", cost: 400000, years: [2025] };

function acknowledge(finding: Finding, grids: readonly Grid[]): Acknowledgement {
  return {
    rule: finding.rule,
    cells: finding.cells,
    fingerprint: fingerprintOf(finding, grids),
    reason: "avklares i desember",
    name: "Kari",
    date: "2026-11-22",
  };
}

const only = (findings: readonly Finding[], rule: string): readonly Finding[] =>
  findings.filter((one) => one.rule === rule);

describe("an acknowledgement", () => {
  const input = inputOf({ tiltak: [noYear(500000), minibus] });
  const [finding] = only(runRules(input, noSettings), "R210");
  const acknowledged = finding ? [acknowledge(finding, input.grids)] : [];
  const settings = { ...noSettings, acknowledged };

  test("marks the finding with reason and name", () => {
    const [found] = only(runRules(input, settings), "R210");
    expect(found?.acknowledged).toMatchObject({ reason: "avklares i desember", name: "Kari" });
  });

  test("lapses when the cell changes", () => {
    const [found] = only(runRules(inputOf({ tiltak: [noYear(600000), minibus] }), settings), "R210");
    expect(found).toBeDefined();
    expect(found?.acknowledged).toBeUndefined();
  });

  test("follows its row when one is put in above", () => {
    const [found] = only(runRules(inputOf({ tiltak: [minibus, noYear(500000)] }), settings), "R210");
    expect(found?.acknowledged?.name).toBe("Kari");
  });

  test("covers one finding, not another like it", () => {
    const twice = runRules(inputOf({ tiltak: [noYear(500000), minibus, noYear(500000)] }), settings);
    expect(only(twice, "R210").map((one) => one.acknowledged !== undefined)).toEqual([true, false]);
  });
});

test("findings come in the order of the workbook", () => {
  const input = inputOf({
    tiltak: [
      { number: "1", title: "Innkjøp av buss", years: [2025] },
      { number: "1", title: "Kulturskole", cost: 5 },
      minibus,
    ],
  });
  const places = runRules(input, noSettings).map((one) => refText(one.cells));
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(
    [...places].sort((a, b) => Number(/\d+$/.exec(a)) - Number(/\d+$/.exec(b)) || a.localeCompare(b)),
  );
});

test("sheets that the add-in made are not checked", () => {
  const input: RuleInput = inputOf({
    sheets: [{ name: "Kostnad per år", rows: [["#REF!"]] }],
    inventory: {
      sheets: [
        {
          name: "Kostnad per år",
          visibility: "visible",
          protected: false,
          ours: "kostnad",
          used: null,
          printArea: null,
        },
      ],
    },
  });
  expect(runRules(input, noSettings)).toEqual([]);
  expect(runRules({ ...input, inventory: null }, noSettings).map((one) => one.rule)).toEqual(["R110"]);
});

test("2 000 tiltak take about twice as long as 1 000, not four times", () => {
  const plan = (size: number): RuleInput =>
    inputOf({
      tiltak: Array.from({ length: size }, (_, i) => ({
        number: String(i + 1),
        title: `${["Utrede", "Etablere", "Bemanne", "Bygge"][i % 4]} enhet${i % 977} ved avdeling${i} i sone${i % 90}, jf. pkt. ${i}`,
        cost: 100000 + ((i * 7919) % 900000),
        years: i % 5 === 0 ? [] : [2025 + (i % 4)],
      })),
    });
  // A fresh plan each time: what has been worked out for a plan is kept with it.
  const time = (size: number): number => {
    const runs = [0, 1, 2].map(() => {
      const input = plan(size);
      const start = performance.now();
      runRules(input, noSettings);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(1000);
  expect(time(2000) / time(1000)).toBeLessThan(3.2);
});
