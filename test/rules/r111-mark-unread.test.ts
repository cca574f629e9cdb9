/** A sign in a year column that is not read as a mark. */
import { markUnread } from "../../src/rules/r111-mark-unread";
import { fixed, found } from "./found";

test("a dash is an empty year", () => {
  expect(
    found(markUnread, {
      sheets: [
        {
          name: "S",
          roles: ["title", "mark 2025"],
          rows: [
            ["Tiltak", 2025],
            ["a", "–"],
            ["b", "x"],
          ],
        },
      ],
    }),
  ).toEqual([]);
});

test("a sign that may mean something else is not mended", () => {
  expect(
    fixed(markUnread, {
      sheets: [
        {
          name: "S",
          roles: ["title", "mark 2025"],
          rows: [
            ["Tiltak", 2025],
            ["a", "utsatt"],
            ["b", "x"],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
