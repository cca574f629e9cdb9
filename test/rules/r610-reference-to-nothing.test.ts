/** "Jf. pkt. 13" where there is no such item. */
import { referenceToNothing } from "../../src/rules/r610-reference-to-nothing";
import { found } from "./found";

test("another document is not this table", () => {
  expect(
    found(referenceToNothing, {
      tiltak: [{ number: "1", title: "Boliger, jf. økonomiplan 2011-2014, jf. delplan for demens" }],
    }),
  ).toEqual([]);
});

test("an item of another named section is that section's", () => {
  expect(
    found(referenceToNothing, {
      tiltak: [{ number: "2", title: "Tverrfaglig gruppe (jf. pkt. 1 i helsefremmende arbeid)" }],
    }),
  ).toEqual([]);
});
