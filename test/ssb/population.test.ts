/** SSB behind the port: what is asked, what is made of the answers, and what happens when it refuses. */
import { readFileSync } from "node:fs";
import { createSsbPopulation } from "../../src/ssb/population";
import { serve, type Loopback, type ServedDimension, type ServedTable } from "./server";

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, `file://${__dirname}/`), "utf8");

const years = (from: number, to: number): [string, string][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), String(from + i)]);
const oneYearAges: [string, string][] = [
  ...Array.from({ length: 105 }, (_, age): [string, string] => [String(age).padStart(3, "0"), `${String(age)} år`]),
  ["105+", "105 år eller eldre"],
];
const sexes: [string, string][] = [
  ["1", "Menn"],
  ["2", "Kvinner"],
];

function dimension(
  id: string,
  label: string,
  categories: readonly (readonly [string, string])[],
  part: Partial<ServedDimension> = {},
): ServedDimension {
  return { id, label, role: id === "Tid" ? "time" : id === "ContentsCode" ? "metric" : null, categories, ...part };
}

const today = { id: "agg_KommSummer", label: "Kommuner 2026, sammenslåtte tidsserier" };

/** Ten persons of each age; the region's new number has nobody before 2024. */
const counted: ServedTable = {
  id: "07459",
  label: "07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år",
  updated: "2026-02-25T07:00:00Z",
  firstPeriod: "1986",
  lastPeriod: "2026",
  dimensions: [
    dimension(
      "Region",
      "region",
      [
        ["4001", "Porsgrunn"],
        ["3806", "Porsgrunn (2020-2023)"],
        ["5605", "Sør-Varanger"],
        ["5444", "Sør-Varanger (2020-2023)"],
        ["2030", "Sør-Varanger (-2019)"],
      ],
      { elimination: true, codelists: [today] },
    ),
    dimension("Kjonn", "kjønn", sexes, { elimination: true }),
    dimension("Alder", "alder", [...oneYearAges, ["F67-79", "67-79 år"]], { elimination: true }),
    dimension("ContentsCode", "statistikkvariabel", [["Personer1", "Personer"]]),
    dimension("Tid", "år", years(2018, 2026)),
  ],
  figure: ({ Region = "", Tid = "" }) => {
    const year = Number(Tid);
    const stands: Record<string, boolean> = { "5605": year >= 2024, "5444": year >= 2020 && year < 2024, "2030": year < 2020 };
    return (stands[Region] ?? true) ? 10 : 0;
  },
};

/** The recorded figures of Porsgrunn, with SSB's codes: `Personer1` is an alternative here, `Personer` the main one. */
function projection(): ServedTable {
  const rows = fixture("ssb14746-porsgrunn.csv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const labels: Record<string, string> = {
    Personer: "Hovedalternativet (MMMM)",
    Personer1: "Lav nasjonal vekst (LLML)",
    Personer2: "Høy nasjonal vekst (HHMH)",
  };
  const ages = [...new Set(rows.map((row) => row[3] ?? ""))].map((label, i): [string, string] => [`F${String(i)}`, label]);
  return {
    id: "14746",
    label: "14746: Framskrevet folkemengde 1. januar, etter region, kjønn, alder, statistikkvariabel og år",
    updated: "2026-06-10T06:00:00Z",
    firstPeriod: "2026",
    lastPeriod: "2050",
    dimensions: [
      dimension(
        "Region",
        "region",
        [
          ["4001", "Porsgrunn"],
          ["5605", "Sør-Varanger"],
        ],
        { elimination: true },
      ),
      dimension("Kjonn", "kjønn", sexes, { elimination: true }),
      dimension("Alder", "alder", ages),
      dimension("ContentsCode", "statistikkvariabel", Object.entries(labels)),
      dimension("Tid", "år", years(2026, 2050)),
    ],
    figure: ({ Region, Alder, ContentsCode = "", Tid }) => {
      const age = ages.find(([code]) => code === Alder)?.[1];
      const row = rows.find((one) => one[1] === labels[ContentsCode] && one[2] === Tid && one[3] === age);
      return Region === "4001" && row ? Number(row[4]) : null;
    },
  };
}

const older = (id: string, firstPeriod: string, part: Partial<ServedTable> = {}): ServedTable => ({
  ...projection(),
  id,
  label: `${id}: Framskrevet folkemengde 1. januar, etter region, kjønn, alder, statistikkvariabel og år`,
  firstPeriod,
  ...part,
});

const national: ServedTable = {
  ...projection(),
  id: "14747",
  firstPeriod: "2027",
  label: "14747: Framskrevet folkemengde, etter kjønn og alder",
  dimensions: projection().dimensions.slice(1),
};

let server: Loopback;
const listed = (summed = true): readonly ServedTable[] => [
  older("13600", "2022"),
  summed ? counted : { ...counted, dimensions: counted.dimensions.map((one) => ({ ...one, codelists: [] })) },
  national,
  projection(),
  older("14288", "2024"),
  older("99999", "2028", { discontinued: true }),
];

beforeEach(async () => {
  server = await serve({ tables: listed(), codelists: { agg_KommSummer: ["K-4001", "K-5605"] } });
});
afterEach(() => server.close());

const asked = (): string[] => server.asked.map((url) => url.pathname.replace("/api/pxwebapi/v2/", ""));

test("counted figures and the newest projection come as one table each and one an alternative", async () => {
  const outcome = await createSsbPopulation({ base: server.base }).population("Porsgrunn", 2024, 2030);
  expect(outcome.ok && outcome.value.map(({ source, alternative }) => [source, alternative])).toEqual([
    ["SSB tabell 07459 (oppdatert 2026-02-25)", "registrert"],
    ["SSB tabell 14746 (2026)", "MMMM"],
    ["SSB tabell 14746 (2026)", "LLML"],
    ["SSB tabell 14746 (2026)", "HHMH"],
  ]);
  expect(asked()).toEqual([
    "tables/07459/metadata",
    "codelists/agg_KommSummer",
    "tables/07459/data",
    "tables",
    "tables/14746/metadata",
    "tables/14746/data",
  ]);
});

test("what stands for everybody is chosen by its label, not by its code", async () => {
  const outcome = await createSsbPopulation({ base: server.base }).population("4001", 2026, 2050);
  const main = outcome.ok ? outcome.value.find(({ alternative }) => alternative === "MMMM") : undefined;
  const figure = (from: number | null, to: number | null, year: number) =>
    main?.series.find(({ band }) => band.from === from && band.to === to)?.points.find((point) => point.year === year)?.persons;
  expect(figure(67, 79, 2026)).toBe(5045);
  // The sum of the ages is the population that Statistics Norway counted the same day.
  const counted2026 = fixture("folketall-porsgrunn.csv")
    .split("\n")
    .find((line) => line.includes(",2026,"))
    ?.split(",")[3];
  expect(figure(null, null, 2026)).toBe(Number(counted2026));
});

test("one-year ages are gathered into SSB's ten groups and five-year groups, men and women together", async () => {
  const outcome = await createSsbPopulation({ base: server.base }).population("Porsgrunn", 2025, 2025);
  const series = outcome.ok ? (outcome.value[0]?.series ?? []) : [];
  const persons = Object.fromEntries(series.map(({ band, points }) => [band.label, points[0]?.persons]));
  expect(persons).toMatchObject({
    "I alt": 1060,
    "0 år": 10,
    "1-5 år": 50,
    "67-79 år": 130,
    "80-89 år": 100,
    "90 år eller eldre": 160,
    "75-79 år": 50,
    "95 år eller eldre": 110,
  });
});

test("a renumbered municipality is followed by today's list of codes", async () => {
  await createSsbPopulation({ base: server.base }).population("2030", 2018, 2026);
  const data = server.asked.find((url) => url.pathname.endsWith("07459/data"));
  expect(data?.searchParams.get("valueCodes[Region]")).toBe("K-5605");
  expect(data?.searchParams.get("codelist[Region]")).toBe("agg_KommSummer");
});

test("without that list its numbers are put together, and a number not yet in use is no nought", async () => {
  await server.close();
  server = await serve({ tables: listed(false), codelists: {} });
  const outcome = await createSsbPopulation({ base: server.base }).population("Sør-Varanger", 2018, 2026);
  const total = outcome.ok ? outcome.value[0]?.series[0]?.points : [];
  expect(total?.map(({ year, persons }) => [year, persons])).toEqual(
    [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, 1060]),
  );
  expect(server.asked.find((url) => url.pathname.endsWith("07459/data"))?.searchParams.get("valueCodes[Region]")).toBe(
    "5605,2030,5444",
  );
});

test("only codes that the table has are named, since one wrong code fails all", async () => {
  const outcome = await createSsbPopulation({ base: server.base }).population("Porsgrunn", 1900, 2100);
  expect(outcome.ok).toBe(true);
  const data = server.asked.filter((url) => url.pathname.endsWith("/data"));
  expect(data[0]?.searchParams.get("valueCodes[Tid]")?.split(",")).toHaveLength(9);
  expect(data[0]?.searchParams.get("valueCodes[Alder]")?.split(",")).toHaveLength(106);
  expect(data[1]?.searchParams.get("valueCodes[Tid]")?.split(",")).toHaveLength(25);
});

test("missing markers give no point", async () => {
  const outcome = await createSsbPopulation({ base: server.base }).population("Sør-Varanger", 2026, 2030);
  expect(outcome.ok && outcome.value.map(({ alternative }) => alternative)).toEqual(["registrert"]);
});

test("refusals, overload and silence are outcomes", async () => {
  const port = createSsbPopulation({ base: server.base });
  expect(await port.population("Atlantis", 2020, 2030)).toMatchObject({ ok: false, problem: { code: "source-refused" } });
  server.failWith(400);
  expect(await port.population("Porsgrunn", 2020, 2030)).toMatchObject({
    ok: false,
    problem: { code: "source-refused", params: { detail: "told to fail" } },
  });
  server.failWith(429);
  expect(await port.population("Porsgrunn", 2020, 2030)).toMatchObject({
    ok: false,
    problem: { code: "source-busy", params: { seconds: 42 } },
  });
  server.failWith(500);
  expect(await port.population("Porsgrunn", 2020, 2030)).toMatchObject({ ok: false, problem: { code: "source-unreachable" } });
  await server.close();
  expect(await createSsbPopulation({ base: server.base }).population("Porsgrunn", 2020, 2030)).toMatchObject({
    ok: false,
    problem: { code: "source-unreachable" },
  });
  server = await serve({ tables: [], codelists: {} });
});

test("calls beyond our share wait their turn and are not sent", async () => {
  let time = 0;
  const port = createSsbPopulation({ base: server.base, limit: { calls: 6, seconds: 60 }, now: () => time });
  expect((await port.population("Porsgrunn", 2024, 2030)).ok).toBe(true);
  time = 20_000;
  expect(await port.population("Porsgrunn", 2024, 2030)).toMatchObject({
    ok: false,
    problem: { code: "source-busy", params: { seconds: 40 } },
  });
  expect(server.asked).toHaveLength(6);
  time = 60_000;
  expect((await port.population("Porsgrunn", 2024, 2030)).ok).toBe(true);
});
