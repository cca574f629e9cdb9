/** Figures at the end of a line, parted by nothing but spaces. */
import { textHead, textRow } from "../../../src/reading/lists/text-columns";

test.each([
  ["Tiltak (1000 kr) 2026 2027 2028", { title: "Tiltak (1000 kr)", years: [2026, 2027, 2028] }],
  ["Endringer i 2026 og 2027", null],
  ["Handlingsplan 2026-2029", null],
  ["Tiltak 2027 2026", null],
] as const)("the heading %s", (text, head) => {
  expect(textHead(text)).toEqual(head);
});

test.each([
  ["Ny lærling 190 190 190", 3, { title: "Ny lærling", figures: [190, 190, 190], doubtful: false }],
  ["Kutt i kurs -50 - -50", 3, { title: "Kutt i kurs", figures: [-50, null, -50], doubtful: false }],
  ["Styrking 1 200 1 200", 2, { title: "Styrking", figures: [1200, 1200], doubtful: true }],
  ["Styrking 12 200 1 200 900", 3, null],
  ["Fra 2 til 3 årsverk", 2, null],
  ["Styrking 100 200 300 400", 2, null],
  ["Bare ord", 2, null],
] as const)("the row %s", (text, count, row) => {
  expect(textRow(text, count)).toEqual(row);
});
