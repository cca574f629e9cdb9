import { thousand, yearRows } from "../../src/taskpane/words/fill-words";
import { whenText } from "../../src/taskpane/words/time-words";
import { askedStep } from "../../src/taskpane/asked-step";
import { sortedFindings } from "../../src/taskpane/words/check-words";
import { cellRef } from "../../src/plan/cell";
import type { Finding, Severity } from "../../src/plan/finding";

test("thousands are rounded for show, an unknown amount is a dash and never 0", () => {
  expect([thousand(8_725_400), thousand(null), thousand(undefined), thousand(0)]).toEqual(["8\u00a0725", "–", "–", "0"]);
});

test("a time is written as people write it", () => {
  expect(whenText("2026-11-22T05:20", "nb")).toBe("22.11.2026 kl. 05:20");
  expect(whenText("i går", "nb")).toBe("i går");
});

test("a ribbon button asks for its step by the address, and nothing else does", () => {
  expect([askedStep("?steg=beregn"), askedStep("?steg=slett"), askedStep("")]).toEqual(["beregn", null, null]);
});

test("findings stand by severity, those somebody answers for last, and a filter keeps the graver ones", () => {
  const finding = (rule: string, severity: Severity, answered = false): Finding => ({
    rule,
    severity,
    cells: cellRef("Tiltak", 1, 1),
    related: [],
    params: {},
    fix: [],
    ...(answered ? { acknowledged: { rule, cells: cellRef("Tiltak", 1, 1), fingerprint: "", reason: "", name: "", date: "" } } : {}),
  });
  const all = [finding("a", "info"), finding("b", "error", true), finding("c", "warning"), finding("d", "error")];
  const rules = (filter: Parameters<typeof sortedFindings>[1]) => sortedFindings(all, filter).map((one) => one.rule).join("");
  expect([rules("all"), rules("warnings"), rules("errors")]).toEqual(["dcab", "dcb", "db"]);
});

test("drift and investering stand apart, each with its own doubt; a year without investering is no row of investering", () => {
  const none = { kroner: [0, 0], uncertain: [0, 0], low: [0, 0], high: [0, 0] };
  const figures = {
    years: [2015, 2016],
    drift: { kroner: [13_375_000, null], uncertain: [5_775_000, null], low: [11_750_000, null], high: [15_900_000, null] },
    investering: { ...none, kroner: [0, 5_000_000], low: [0, 5_000_000], high: [0, 5_000_000] },
    aarsverk: [14.1, 14.1],
  };
  const prepared = { figures } as unknown as Parameters<typeof yearRows>[0];
  expect(yearRows(prepared, "drift").map((row) => [row.year, row.kroner, row.uncertain, row.range, row.aarsverk])).toEqual([
    ["2015", "13\u00a0375", "5\u00a0775", "11\u00a0750–15\u00a0900", "14,1"],
    ["2016", "–", "–", "–", "14,1"],
  ]);
  expect(yearRows(prepared, "investering").map((row) => [row.year, row.kroner, row.range])).toEqual([["2016", "5\u00a0000", "5\u00a0000"]]);
});
