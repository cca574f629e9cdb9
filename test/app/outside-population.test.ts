/** Population from a file or a source: kept in the workbook, credited, and drawn in place of the sheets'. */
import { prepareCharts } from "../../src/app/draw-charts";
import { credited, fromFile, fromSource, keepOutside, outsidePopulation } from "../../src/app/outside-population";
import type { PopulationPort } from "../../src/app/ports";
import { gridFromRows } from "../../src/plan/grid";
import { done, failed } from "../../src/plan/outcome";
import type { PopulationTable } from "../../src/plan/population";
import { gridPort } from "./grid-port";

const band = (from: number | null, to: number | null, label: string) => ({ from, to, label });
const table = (alternative: string, figures: readonly number[]): PopulationTable => ({
  source: "SSB tabell 14746 (2026)",
  alternative,
  region: "Løten",
  yearCells: null,
  series: [
    { band: band(null, null, "I alt"), points: [{ year: 2026, persons: figures[0] ?? 0, cells: null }, { year: 2030, persons: figures[1] ?? 0, cells: null }] },
    { band: band(80, 89, "80-89 år"), points: [{ year: 2026, persons: 95, cells: null }, { year: 2030, persons: 140, cells: null }] },
  ],
});
const about = { host: "data.ssb.no", countedTable: "07459" };
const question = { code: "3412", name: "Løten", before: [], from: 2026, to: 2030 };
const ssb: PopulationPort = { about, population: async () => done([table("registrert", [7700, 7710]), table("LLML", [7700, 7600]), table("MMMM", [7700, 7750])]) };
const surroundings = { version: "0.1.0", now: () => new Date(2026, 10, 22, 5, 20), fileName: null, language: "nb" as const };
const workbook = () => gridPort([gridFromRows("Tiltak", [["Tiltak", "Kostnad", 2012], ["Vaktmester", "500 000", "x"]])]);

async function fetched() {
  const held = await fromSource(ssb, question, "2026-11-22");
  if (!held.ok) throw new Error("the port answers");
  return held.value;
}

test("what is kept in the workbook is what was fetched, with the main alternative first", async () => {
  const port = workbook();
  const held = await fetched();
  await keepOutside(port, held);
  expect(await outsidePopulation(port)).toEqual(done(held));
  expect(held.tables.map(({ alternative }) => alternative)).toEqual(["MMMM", "registrert", "LLML"]);
  await keepOutside(port, null);
  expect(await outsidePopulation(port)).toEqual(done(null));
});

test("the credit names publisher, table, vintage, alternative, municipality and day, in each language", async () => {
  const held = await fetched();
  expect(credited(held, "nb")[0]?.credit).toBe("Statistisk sentralbyrå, tabell 14746 (2026), MMMM, Løten (3412), hentet 22.11.2026");
  expect(credited(held, "en")[0]?.credit).toBe("Statistics Norway, table 14746 (2026), MMMM, Løten (3412), fetched 2026-11-22");
});

test("a failing source gives its own failure and keeps nothing", async () => {
  const busy: PopulationPort = { about, population: async () => failed("source-busy", { seconds: 42 }) };
  expect(await fromSource(busy, question, "2026-11-22")).toEqual(failed("source-busy", { seconds: 42 }));
});

test("a file without population is refused, and one with it names the file", () => {
  expect(fromFile("x.csv", "a;b\n1;2\n", "2026-11-22")).toEqual(failed("no-population", { file: "x.csv" }));
});

test("Demografi is drawn from it as plain values, with the source under the table and small groups named", async () => {
  const port = workbook();
  await keepOutside(port, await fetched());
  const prepared = await prepareCharts(port, surroundings);
  if (!prepared.ok) throw new Error(prepared.problem.code);
  const sheet = prepared.value.designs.find(({ id }) => id === "demografi");
  const texts = (sheet?.values ?? []).flatMap(({ values }) => values.flat());
  expect(sheet?.charts.map(({ id }) => id)).toEqual(["demografi-befolkning", "demografi-aldersgrupper"]);
  expect(texts).toEqual(expect.arrayContaining([7700, 7750, 7600, 95, 140]));
  expect(texts.filter((text) => String(text).startsWith("Kilde: Statistisk sentralbyrå, tabell 14746 (2026), MMMM, Løten (3412), hentet 22.11.2026")).length).toBe(2);
  // Each table under a chart has its own row of source.
  expect(texts).toContain("Kilde: Statistisk sentralbyrå, tabell 14746 (2026), LLML, Løten (3412), hentet 22.11.2026");
  expect(texts).toEqual(expect.arrayContaining(["Innbyggere i alt, MMMM", "Innbyggere i alt, registrert", "Innbyggere i alt, LLML"]));
  expect(texts).toContain("Færre enn 100 personer i minst ett av årene: 80-89 år. Så små tall svinger mye: se på personer heller enn på prosent.");
  expect((sheet?.formulas ?? []).every(({ formulaR1C1 }) => !formulaR1C1.includes("!"))).toBe(true);
});

test("new figures from outside make an old preview void", async () => {
  const port = workbook();
  const held = await fetched();
  await keepOutside(port, held);
  const before = await prepareCharts(port, surroundings);
  await keepOutside(port, { ...held, fetched: "2026-12-01" });
  const after = await prepareCharts(port, surroundings);
  expect(before.ok && after.ok && before.value.digest !== after.value.digest).toBe(true);
});
