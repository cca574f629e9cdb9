import { shownKey } from "../../src/economy/shown-key";

test("a tiltak without a number is not called by an inner name", () => {
  expect(["6.~1", "6.4a", "Handlingsplan!~3", "TILTAK.~2"].map(shownKey)).toEqual(["6 –", "6.4a", "", ""]);
});
