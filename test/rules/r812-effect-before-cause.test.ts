/** An effect ("tapt inntekt pga. …") in a year before its cause. */
import { effectBeforeCause } from "../../src/rules/r812-effect-before-cause";
import { found } from "./found";

test("a cause in another section is another matter", () => {
  expect(
    found(effectBeforeCause, {
      tiltak: [
        { title: "Langtidsplasser reduseres", years: [2027], section: "A" },
        { title: "Tapt inntekt pga. færre langtidsopphold", cost: 5, years: [2025], section: "B" },
      ],
    }),
  ).toEqual([]);
});
