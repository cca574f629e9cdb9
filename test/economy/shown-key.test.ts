/** What stands in *Nr*. */
import { shownKey } from "../../src/economy/shown-key";

test.each([
  ["6.4a", "4a", "6", "6.4a"],
  ["6.~1", null, "6", "6 –"],
  ["Brann og beredskap!3", "3", null, "3"],
  ["Hjemmetjenesten.3", "3", null, "3"],
  ["Handlingsplan!~3", null, null, ""],
  ["TILTAK.~2", null, null, ""],
])("a tiltak with the key %s is called by no inner name", (key, number, sectionNumber, shown) => {
  expect(shownKey({ key, number, sectionNumber })).toBe(shown);
});
