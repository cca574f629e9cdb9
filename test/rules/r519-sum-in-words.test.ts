/** Sums stated in running text, held against what the tiltak give. */
import { claimedSums } from "../../src/rules/claimed-sums";
import { sumInWords } from "../../src/rules/r519-sum-in-words";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const values = (text: string): readonly (readonly [string, number])[] => claimedSums(text).map(({ unit, value }) => [unit, value] as const);

test.each<[string, readonly (readonly [string, number])[]]>([
  ["Tiltakene koster til sammen 4,5 mill. kr.", [["kroner", 4500000]]],
  ["Tiltaka kostar til saman kr 4 500 000.", []],
  ["Tiltaka kostar til saman kr 4 500 000 kr.", [["kroner", 4500000]]],
  ["4,5 millioner kroner til sammen", [["kroner", 4500000]]],
  ["Totalt tolv nye stillinger over fire år", [["aarsverk", 12]]],
  ["Dette gir 2,5 årsverk i alt.", [["aarsverk", 2.5]]],
  ["Samlet kostnad er 900 tusen og gir totalt 3 nye årsverk", [["kroner", 900000], ["aarsverk", 3]]],
  ["totalt antall sykehjemsplasser ned fra 85 til 83", []],
  ["Kommunen har i dag totalt 48 stillinger", []],
])("%s", (text, sums) => {
  expect(values(text)).toEqual(sums);
});

const plan = (text: string): Sample => ({
  tiltak: [
    { title: "1 årsverk i hjemmetjenesten", cost: 750000, years: [2025], aarsverk: 1, section: "Helse" },
    { title: "2 årsverk på sykehjemmet", cost: 1500000, years: [2026], aarsverk: 2, section: "Helse" },
    { title: "Nytt kulturhus", cost: 9000000, years: [2027], kind: "investering", section: "Kultur" },
  ],
  sheets: [{ name: "Om", rows: [[text]] }],
});

test("a rounded sum, the sum of an area, of drift, and of one year are right", () => {
  // 11,25 mill. in all, 2,25 of them drift; 0,75 in 2025.
  for (const text of ["Tiltakene koster til sammen 11,3 mill. kr", "Tiltakene koster totalt 2,25 mill. kr i drift", "Tiltakene koster totalt 750 000 kr i 2025"])
    expect(found(sumInWords, plan(text))).toEqual([]);
});

test("a sum that fits nothing is told with the nearest that does", () => {
  expect(params(sumInWords, plan("Tiltakene koster til sammen 12,3 mill. kr."))).toMatchObject({ right: 11250000, difference: 1050000 });
  expect(params(sumInWords, plan("Nye tiltak i drift: totalt 2,5 mill. kr."))).toMatchObject({ right: 2250000 });
});

test("a number far from every sum is about something else", () => {
  expect(found(sumInWords, plan("Planen bygger på et tjenesteområde som koster til sammen 250 mill. kr."))).toEqual([]);
});

test("a last line of a cost cell is the sum of those above", () => {
  const cell = (cost: string): Sample => ({ tiltak: [{ title: "Kulturkafé", cost, parts: [{ kroner: 450000 }], years: [2025] }] });
  expect(found(sumInWords, cell("300 000\n150 000\nTil sammen 500 000"))).toEqual(["C3"]);
  expect(found(sumInWords, cell("300 000\n150 000\nSum 450 000 kr"))).toEqual([]);
});
