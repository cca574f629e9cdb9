/** "Se under Dagtilbud" where no heading is called so. */
import { sectionReference } from "../../src/rules/r612-section-reference";
import { found } from "./found";

test("a longer heading that holds the words is meant", () => {
  expect(
    found(sectionReference, {
      tiltak: [
        { title: "Kor. Se under Kultur.", section: "Helse" },
        { title: "Trim", section: "Kultur og fritid" },
      ],
    }),
  ).toEqual([]);
});
