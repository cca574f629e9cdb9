/** "Jf. pkt. 13" where item 13 exists but speaks of something else: the list has been renumbered since. */
import { referenceOffSubject } from "../../src/rules/r611-reference-off-subject";
import { found } from "./found";

test("part of a compound is the same subject", () => {
  expect(
    found(referenceOffSubject, {
      tiltak: [
        { number: "1", title: "Rehabilitering, jf. pkt. 2" },
        { number: "2", title: "Leder for rehabiliteringsgruppa" },
      ],
    }),
  ).toEqual([]);
});
