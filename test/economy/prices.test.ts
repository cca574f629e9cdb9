import { postCost } from "../../src/economy/assumptions";
import { priceFactor, yearFactor } from "../../src/economy/prices";
import { lotenAssumptions, testDeflator, tickedDeflator } from "./oracle";

test("500 000 kroner of 2011 are about 736 000 of 2023 when 2012 and 2013 are ticked", () => {
  const factor = priceFactor(tickedDeflator, 2011, 2023);
  expect(factor.known && Math.round((500000 * factor.factor) / 1000)).toBe(736);
});

test("a conversion across years that are not ticked names them and gives no factor", () => {
  expect(priceFactor(testDeflator, 2011, 2015)).toEqual({ known: false, missing: [2012, 2013] });
  expect(priceFactor(tickedDeflator, 2024, 2028)).toEqual({ known: false, missing: [2027, 2028] });
});

test("back in time divides by the same rates", () => {
  const [there, back] = [priceFactor(tickedDeflator, 2014, 2016), priceFactor(tickedDeflator, 2016, 2014)];
  // 2015 2,4 % and 2016 2,6 %
  expect(there.known && there.factor).toBeCloseTo(1.024 * 1.026, 12);
  expect(back.known && back.factor).toBeCloseTo(1 / (1.024 * 1.026), 12);
});

test("a year that stands twice is used neither once nor twice", () => {
  const twice = [...tickedDeflator, { year: 2015, percent: 3, status: null, source: "", used: true }];
  expect(priceFactor(twice, 2014, 2016)).toEqual({ known: false, missing: [2015] });
});

test("fixed prices need no deflator in the plan's own year, and one factor for all years in another", () => {
  expect(yearFactor(lotenAssumptions, 2020)).toEqual({ known: true, factor: 1 });
  const shown = { ...lotenAssumptions, deflator: tickedDeflator, shownYear: 2013 };
  const factor = yearFactor(shown, 2020);
  expect(factor.known && factor.factor).toBeCloseTo(1.032 * 1.03, 12);
});

test("a plan that states no price year is shown as it is in fixed prices, and cannot be shown in nominal ones", () => {
  expect(yearFactor({ ...lotenAssumptions, priceYear: null }, 2014)).toEqual({ known: true, factor: 1 });
  expect(yearFactor({ ...lotenAssumptions, priceYear: null, prices: "nominal" }, 2014).known).toBe(false);
});

test("a post of 550 000 with 14 % pension costs 715 407 in zone 1 and 627 000 in zone 5", () => {
  expect(Math.round(postCost({ salary: 550000, pension: 0.14, employerTax: 0.141 }))).toBe(715407);
  expect(Math.round(postCost({ salary: 550000, pension: 0.14, employerTax: 0 }))).toBe(627000);
});
