/** Labels of age groups, worked out by hand; and what is none. */
import { readAgeBand } from "../../src/plan/age-band";

test.each([
  ["20-66 år", 20, 66],
  ["67–79", 67, 79],
  ["3 - 11 år", 3, 11],
  ["16-19 åringer", 16, 19],
  ["20-66 år samlet", 20, 66],
  ["0–17 år", 0, 17],
  ["80 +", 80, null],
  ["90 år +", 90, null],
  ["80 år og over", 80, null],
  ["90 år eller eldre", 90, null],
  ["Personer 80 år og eldre", 80, null],
  ["over 75 år", 75, null],
  ["0-åringer", 0, 0],
  ["0 år", 0, 0],
  ["105 år eller eldre", 105, null],
  ["Antall innbyggere", null, null],
  ["Folketall i alt", null, null],
] as const)("%j is %p to %p", (label, from, to) => {
  expect(readAgeBand(label)).toEqual({ from, to, label });
});

test.each(["Tilbud til alle over 75 år", "2012-2025", "5", "0-5", "I alt", "66-20 år", "20-660 år", "Kostnad 2-3 år", "GPS", ""])(
  "%j is no age group",
  (label) => {
    expect(readAgeBand(label)).toBeNull();
  },
);

test("beside age groups also short labels are", () => {
  expect(readAgeBand("0-5", true)).toMatchObject({ from: 0, to: 5 });
  expect(readAgeBand("I alt", true)).toMatchObject({ from: null, to: null });
});
