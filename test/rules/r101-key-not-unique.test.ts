/** Two rows with the same number under the same heading: a reference to it points to both. */
import { keyNotUnique } from "../../src/rules/r101-key-not-unique";
import { found } from "./found";

test("a number may come again under another heading", () => {
  expect(
    found(keyNotUnique, {
      tiltak: [
        { number: "1", title: "Trim", section: "Helse" },
        { number: "1", title: "Kor", section: "Kultur" },
      ],
    }),
  ).toEqual([]);
});

test("1 and 1a are different numbers", () => {
  expect(
    found(keyNotUnique, {
      tiltak: [
        { number: "1", title: "Trim" },
        { number: "1a", title: "Kor" },
      ],
    }),
  ).toEqual([]);
});
