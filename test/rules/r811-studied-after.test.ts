/** Something is to be studied or planned after it has been set up. */
import { studiedAfter } from "../../src/rules/r811-studied-after";
import { found } from "./found";

test("evaluating afterwards is the right order", () => {
  expect(
    found(studiedAfter, {
      tiltak: [
        { title: "Tildelingskontor etableres", years: [2025] },
        { title: "Tildelingskontoret evalueres", years: [2027] },
      ],
    }),
  ).toEqual([]);
});
