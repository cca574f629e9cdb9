/** The dated rates: complete, in order, each with source and status; and the arithmetic done with them. */
import { functionalBands } from "../../src/figures/age-bands";
import { deflator } from "../../src/figures/deflator";
import { ott, prevalenceTables, sbu } from "../../src/figures/dementia";
import { costOfPost, employerTax } from "../../src/figures/employer-tax";
import { codeInYear, currentCode, findMunicipality, municipalities } from "../../src/figures/municipalities";

test("the deflator has every year from 2012 to 2026, unconfirmed ones said to be so", () => {
  expect(deflator.map(({ year }) => year)).toEqual([
    2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  expect(deflator.filter(({ status }) => status === "ubekreftet").map(({ year }) => year)).toEqual([2012, 2013]);
  expect(deflator.filter(({ status }) => status === "anslag").map(({ year }) => year)).toEqual([2026]);
});

test("500 000 in 2011 kroner is about 736 000 in 2023 kroner", () => {
  const factor = deflator.filter(({ year }) => year <= 2023).reduce((all, { percent }) => all * (1 + percent / 100), 1);
  expect(Math.round((500_000 * factor) / 1000)).toBe(736);
});

test("a post with wages of 550 000 and 14 per cent pension costs 715 407 in zone 1 and 627 000 in zone 5", () => {
  expect(costOfPost(550_000, 14, 14.1)).toBe(715_407);
  expect(costOfPost(550_000, 14, 0)).toBe(627_000);
  expect(employerTax.map(({ zone, percent }) => [zone, percent])).toEqual([
    ["1", 14.1],
    ["1a", 14.1],
    ["2", 10.6],
    ["3", 6.4],
    ["4", 5.1],
    ["4a", 7.9],
    ["5", 0],
  ]);
});

test("prevalence rises with age, without gaps, in every table", () => {
  for (const { rates } of prevalenceTables) {
    rates.slice(1).forEach((rate, i) => {
      expect(rate.from).toBe((rates[i]?.to ?? NaN) + 1);
      expect(rate.percent).toBeGreaterThan(rates[i]?.percent ?? NaN);
    });
  }
  expect(sbu.rates.at(-1)).toEqual({ from: 95, to: null, percent: 45 });
  expect(ott.rates).toHaveLength(6);
});

test("the functional age groups cover every age once", () => {
  expect(functionalBands.map(({ label }) => label)).toEqual([
    "0 år",
    "1-5 år",
    "6-12 år",
    "13-15 år",
    "16-19 år",
    "20-44 år",
    "45-66 år",
    "67-79 år",
    "80-89 år",
    "90 år eller eldre",
  ]);
});

test("the municipalities of 2026 are 357, with all their names", () => {
  expect(municipalities).toHaveLength(357);
  expect(findMunicipality("0301")).toMatchObject({ name: "Oslo", names: ["Oslo", "Oslove"] });
});

test("a municipality is found by name, by code and by a code it had before", () => {
  expect(findMunicipality("Løten kommune")?.code).toBe("3412");
  expect(findMunicipality("0415")?.name).toBe("Løten");
  expect(findMunicipality("2030")?.code).toBe("5605");
  expect(findMunicipality("K-5605")?.name).toBe("Sør-Varanger");
  expect(findMunicipality("Atlantis")).toBeNull();
});

test("a name that two municipalities share is not guessed", () => {
  expect(municipalities.filter(({ names }) => names.includes("Herøy")).length).toBe(2);
  expect(findMunicipality("Herøy")).toBeNull();
  expect(findMunicipality("Herøy (Nordland)")?.code).toBe("1818");
  expect(findMunicipality("Hamarøy")?.code).toBe("1875");
});

test("codes follow renumberings both ways", () => {
  expect(currentCode("2030")).toBe("5605");
  expect(codeInYear("5605", 2019)).toBe("2030");
  expect(codeInYear("5605", 2021)).toBe("5444");
  expect(codeInYear("5605", 2024)).toBe("5605");
  expect(codeInYear("3412", 2015)).toBe("0415");
});
