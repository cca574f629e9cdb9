/** A tiltak that starts before the plan does or after it ends. */
import { outsidePlan } from "../../src/rules/r813-outside-plan";
import { found } from "./found";

test("a tiltak that runs on after the plan is in it", () => {
  expect(found(outsidePlan, { tiltak: [{ title: "a", period: "2027-2031" }] })).toEqual([]);
});

test("a second plan has its own years, as its title says", () => {
  const next = (title: string) => ({
    sheets: [{ name: "Neste plan", above: title, roles: ["title", "mark 2030", "mark 2031"] as const, rows: [["Tiltak", 2030, 2031], ["Turvei", "x", null]] }],
  });
  expect(found(outsidePlan, next("Handlingsplan 2030–2031"))).toEqual([]);
  expect(found(outsidePlan, next("Tiltak"))).toEqual(["B3"]);
});
