/** Tables as SSB has them, with figures one can add in the head: sixty of every age, and nine of each from 80 on. */
import type { Served, ServedDimension, ServedTable } from "../ssb/server";

const years = (from: number, to: number): [string, string][] => Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), String(from + i)]);

const ages: [string, string][] = [
  ...Array.from({ length: 105 }, (_, age): [string, string] => [String(age).padStart(3, "0"), `${age} år`]),
  ["105+", "105 år eller eldre"],
];

function dimension(id: string, label: string, categories: readonly (readonly [string, string])[], elimination = false): ServedDimension {
  return { id, label, role: id === "Tid" ? "time" : id === "ContentsCode" ? "metric" : null, categories, elimination };
}

const region = dimension("Region", "region", [["3412", "Løten"], ["0415", "Løten (-2019)"]], true);
const figure = ({ Region = "", Alder = "", Tid = "" }: Readonly<Record<string, string>>): number => {
  const stands = Region === "3412" ? Number(Tid) >= 2020 : Number(Tid) < 2020;
  if (!stands) return 0;
  return Number.parseInt(Alder, 10) < 80 ? 60 : 9;
};

const counted: ServedTable = {
  id: "07459",
  label: "07459: Befolkning, etter region, alder, statistikkvariabel og år",
  updated: "2026-02-25T07:00:00Z",
  firstPeriod: "1986",
  lastPeriod: "2026",
  dimensions: [region, dimension("Alder", "alder", ages, true), dimension("ContentsCode", "statistikkvariabel", [["Personer1", "Personer"]]), dimension("Tid", "år", years(2010, 2026))],
  figure,
};

const projected: ServedTable = {
  id: "14746",
  label: "14746: Framskrevet folkemengde 1. januar, etter region, alder, statistikkvariabel og år",
  updated: "2026-06-10T06:00:00Z",
  firstPeriod: "2026",
  lastPeriod: "2050",
  dimensions: [region, dimension("Alder", "alder", ages), dimension("ContentsCode", "statistikkvariabel", [["Personer", "Hovedalternativet (MMMM)"], ["Personer1", "Lav nasjonal vekst (LLML)"]]), dimension("Tid", "år", years(2026, 2050))],
  figure,
};

export const ssbTables: Served = { tables: [counted, projected], codelists: {} };
