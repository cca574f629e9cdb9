/** Heads of quantities against heads of kroner, prices per unit, and heads of how soon. */
import { isHorizon, yearsOfHorizon } from "../../../src/reading/heads/horizon";
import { isUnitPrice, spanOfHead } from "../../../src/reading/heads/money-column";
import { isQuantity } from "../../../src/reading/heads/quantity";

test.each(["Utslippskutt (tonn CO2-ekv.) 2026", "Sparte kWh 2027", "Antall km 2026", "Lengde (m)", "Andel 2026 (%)", "Effekt i tonn"])("%s counts something else than kroner", (head) => {
  expect(isQuantity(head)).toBe(true);
});

test.each(["2026", "Kostnad (1000 kr) 2026", "Kr per tonn", "Kostnad per km", "Budsjett 2026", "Endring 2027", "Kilde", "Tiltak", "Innsparing i %, 1000 kr"])("%s is no quantity", (head) => {
  expect(isQuantity(head)).toBe(false);
});

test("a price per metre or tonne is no cost of the whole", () => {
  expect(["Kr/m", "Kr pr. meter", "Kostnad per tonn", "Kostnad per år", "Drift/investering", "Kostnad"].map(isUnitPrice)).toEqual([true, true, true, false, false, false]);
});

test("a horizon may name its years in brackets", () => {
  expect(["Kort sikt", "På lang sikt", "Mellomlang sikt (3–5 år)", "Langsiktig", "Sikt", "Kort beskrivelse"].map(isHorizon)).toEqual([true, true, true, true, false, false]);
  expect(yearsOfHorizon("Kort sikt (2026-2027)")).toBe("2026-2027");
  expect(spanOfHead("Lang sikt (2028–33)")).toEqual({ from: 2028, to: 2033 });
  expect(spanOfHead("Lang sikt")).toBeNull();
});
