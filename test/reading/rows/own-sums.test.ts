import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { sheet } from "../layouts/layout";

function tableOf(...lines: string[]) {
  const [table] = readWorkbook([sheet("Plan", ["Nr|Tiltak|2026|2027|2028", ...lines].join("\n"))], noChoices).tables;
  return { confidence: table?.confidence ?? NaN, said: table?.grounds.some(({ text }) => text.startsWith("Ingen av tabellens egne summer")) };
}

const rows = ["1|Styrke hjemmetjenesten|700 000|900 000|900 000", "2|Ny fysioterapeut|350 000|800 000|800 000", "3|Mindre vikarbruk|-150 000|-400 000|-400 000"];

test("a table whose sum row is the sum of the rows read is as sure as one without", () => {
  expect(tableOf(...rows, "|Sum tiltak|900 000|1 300 000|1 300 000").said).toBe(false);
  expect(tableOf(...rows, "|Sum tiltak|900 000|1 300 000|1 300 000").confidence).toBe(tableOf(...rows).confidence);
});

test("one figure that is wrong is the plan's own error, and no doubt of the reading", () => {
  expect(tableOf(...rows, "|Sum tiltak|900 000|1 350 000|1 300 000").said).toBe(false);
});

test("sums of which none is that of the rows read lower the confidence to 0,6, and it is said", () => {
  const strayed = tableOf(...rows, "|Sum tiltak|2 115 000|2 780 000|2 913 000");
  expect(strayed.said).toBe(true);
  expect(strayed.confidence).toBeLessThanOrEqual(0.6);
});

test("sums over their rows, of a part, and with the frame in them agree", () => {
  expect(tableOf("A|Helse|900 000|1 300 000|1 300 000", ...rows.map((row) => row.replace(/^/, "A."))).said).toBe(false);
  expect(tableOf(...rows, "|Sum tiltak|200 000|400 000|400 000").said).toBe(false);
  expect(tableOf("|Inngående ramme|50 000 000|50 000 000|50 000 000", ...rows, "|Sum ny ramme|50 900 000|51 300 000|51 300 000").said).toBe(false);
});
