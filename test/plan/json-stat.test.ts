/** JSON-stat 1 and 2 as statistics offices have sent them. */
import { readFileSync } from "node:fs";
import { readCube } from "../../src/plan/json-stat";

const recorded = (name: string): unknown => JSON.parse(readFileSync(`${__dirname}/../ssb/fixtures/${name}`, "utf8"));

test("version 2 with codes as an object: the order of the index counts, not that of the keys", () => {
  const cube = readCube(recorded("scb_TAB6471_data.jsonstat2.json"));
  expect(cube?.dimensions.map(({ id, role, categories }) => [id, role, categories.length])).toEqual([
    ["Region", null, 21],
    ["Alder", null, 11],
    ["Kon", null, 3],
    ["ContentsCode", "metric", 1],
    ["Tid", "time", 4],
  ]);
  expect(cube?.at([0, 0, 0, 0, 1])).toBe(247245);
});

test("the last dimension changes first", () => {
  const set = recorded("order.json") as { value: unknown[] };
  const cube = readCube({ ...set, value: set.value.map((_, i) => i) });
  expect(cube?.at([0, 0, 3])).toBe(3);
  expect(cube?.at([2, 1, 0])).toBe(20);
});

test("version 1 holds the set under a name, with sizes and roles inside the dimensions", () => {
  const cube = readCube(recorded("scb_statswe.jsonstat1.json"));
  expect(cube?.dimensions.map(({ id }) => id)).toEqual(["Region", "Dodsorsak", "Alder", "Kon", "ContentsCode", "Tid"]);
  expect(cube?.dimensions.find(({ role }) => role === "time")?.categories[0]).toEqual({ code: "1969", label: "1969" });
});

test("a figure with a missing marker is null, whatever stands as its value", () => {
  const cube = readCube(recorded("ssb_29843-first.jsonstat1.json"));
  expect(cube?.at([0, 0, 0])).toBeNull();
  expect(cube?.at([0, 0, 311])).not.toBeNull();
  const hidden = {
    version: "2.0",
    class: "dataset",
    id: ["Tid"],
    size: [3],
    dimension: { Tid: { category: { index: ["a", "b", "c"] } } },
    value: [0, 0, 5],
    status: { 0: "..", 1: ":" },
  };
  expect([0, 1, 2].map((i) => readCube(hidden)?.at([i]))).toEqual([null, null, 5]);
});

test("values and statuses may be sparse or one for all", () => {
  const base = { class: "dataset", id: ["Tid"], size: [3], dimension: { Tid: { category: { index: ["a", "b", "c"] } } } };
  expect([0, 1, 2].map((i) => readCube({ ...base, value: { 2: 7 } })?.at([i]))).toEqual([null, null, 7]);
  expect(readCube({ ...base, value: [1, 2, 3], status: "." })?.at([0])).toBeNull();
});

test.each([
  ["a list of tables", recorded("scb_v2_tables.json")],
  ["a list of codes", recorded("scb_agg_alder10arJ.json")],
  ["text", "x"],
  ["nothing", null],
  ["a size that does not fit", { id: ["A"], size: [2], dimension: { A: { category: { index: ["1"] } } }, value: [1] }],
])("%s is no cube", (_, document) => {
  expect(readCube(document)).toBeNull();
});
