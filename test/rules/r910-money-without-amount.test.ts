/** "Krever ekstra midler", but not how much. */
import { moneyWithoutAmount } from "../../src/rules/r910-money-without-amount";
import { found } from "./found";

test("project money is another's", () => {
  expect(
    found(moneyWithoutAmount, { tiltak: [{ title: "a", financing: "Prosjektmidler / egne rammer", period: "2026" }] }),
  ).toEqual([]);
});

test("a word broken over lines is read", () => {
  expect(
    found(moneyWithoutAmount, { tiltak: [{ title: "a", financing: "Investeringsmidle\nr", period: "2026" }] }),
  ).toEqual(["I3"]);
});
