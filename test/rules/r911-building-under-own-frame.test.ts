/** A building or homes to be paid from the ordinary frame. */
import { buildingUnderOwnFrame } from "../../src/rules/r911-building-under-own-frame";
import { found } from "./found";

test("work in a home is no building", () => {
  expect(
    found(buildingUnderOwnFrame, {
      tiltak: [{ title: "Aktiviteter for beboere i omsorgsboliger", financing: "Egne rammer", period: "2026" }],
    }),
  ).toEqual([]);
});

test("handling building cases is no building", () => {
  expect(
    found(buildingUnderOwnFrame, {
      tiltak: [{ title: "Raskere byggesaksbehandling", financing: "Egne rammer", period: "2026" }],
    }),
  ).toEqual([]);
});
