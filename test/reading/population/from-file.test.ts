/** Population from files that statistics offices export. */
import { readFileSync } from "node:fs";
import { csvRows } from "../../../src/reading/population/csv";
import { populationFromFile } from "../../../src/reading/population/from-file";

const recorded = (name: string): string => readFileSync(`${__dirname}/../../ssb/fixtures/${name}`, "utf8");
const read = (name: string) => {
  const outcome = populationFromFile(name, recorded(name));
  return outcome.ok ? outcome.value : [];
};

test("a projection as CSV gives one table an alternative, everybody added from the ages", () => {
  const tables = read("ssb14746-porsgrunn.csv");
  expect(tables.map(({ region, alternative }) => [region, alternative])).toEqual([
    ["Porsgrunn", "MMMM"],
    ["Porsgrunn", "LLML"],
    ["Porsgrunn", "HHMH"],
  ]);
  const total = tables[0]?.series.find(({ band }) => band.from === null);
  expect(total?.points[0]).toEqual({ year: 2026, persons: 37435, cells: null });
});

test("counted population without ages is everybody", () => {
  const [table] = read("folketall-porsgrunn.csv");
  expect(table).toMatchObject({ source: "folketall-porsgrunn.csv", region: "Porsgrunn", alternative: null });
  expect(table?.series).toHaveLength(1);
  expect(table?.series[0]?.points.at(-1)).toEqual({ year: 2026, persons: 37435, cells: null });
});

test("the years in which a number was in use are no part of the region's name", () => {
  expect(read("ssb13600-porsgrunn-2022.csv")[0]?.region).toBe("Porsgrunn");
});

test("dates for years, own age groups, and columns in another order are read", () => {
  const [table] = read("ssb14746-bamble-own-ages.csv");
  expect(table?.region).toBe("Bamble");
  expect(table?.series.find(({ band }) => band.from === 80)?.points[0]).toEqual({ year: 2026, persons: 895, cells: null });
});

test("JSON-stat 2: men and women at their total, of months the last in a year", () => {
  const tables = read("scb_TAB6471_data.jsonstat2.json");
  const first = tables[0]?.series.find(({ band }) => band.from === 0);
  expect(tables).toHaveLength(21);
  expect(first?.points.map(({ year }) => year)).toEqual([2026]);
});

test.each([
  ["deaths", "scb_statswe.jsonstat1.json"],
  ["an index", "ssb_29843-first.jsonstat1.json"],
  ["a list of tables", "scb_v2_tables.json"],
])("%s are no population", (_, name) => {
  expect(populationFromFile(name, recorded(name))).toMatchObject({
    ok: false,
    problem: { code: "no-population", params: { file: name } },
  });
});

test("a broken file is no population", () => {
  expect(populationFromFile("x.json", "{ broken")).toMatchObject({ ok: false });
  expect(populationFromFile("x.csv", "")).toMatchObject({ ok: false });
});

test("semicolons, quotes, a byte order mark and leading zeros in CSV", () => {
  expect(csvRows('\ufeff"kode";"navn; og mer";"antall"\r\n"0301";"Oslo ""by""";717710\r\n')).toEqual([
    ["kode", "navn; og mer", "antall"],
    ["0301", 'Oslo "by"', 717710],
  ]);
});
