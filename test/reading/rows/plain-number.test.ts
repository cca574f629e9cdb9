/** Norwegian numbers typed as text. */
import { readUnitlessAmount } from "../../../src/reading/rows/plain-number";

test.each([
  ["1 234 567", 1234567], ["1\u00a0234", 1234], ["12,5", 12.5], ["1.200.000", 1200000], ["1.200", 1200], ["(25)", -25], ["14,2-", -14.2], ["−120", -120], ["+ 300", 300], ["0,75", 0.75],
])("%s", (text, number) => expect(readUnitlessAmount(text)).toBe(number));

test.each(["-", "1,5 mill", "2021-22", "5a", "", "kr 100", "1 23"])("%s is no plain number", (text) => expect(readUnitlessAmount(text)).toBeNull());
