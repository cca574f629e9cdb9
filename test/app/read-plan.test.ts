/** What *Les* says of a workbook without a tiltak table: nothing is guessed, what may be one is pointed out. */
import { readPlan } from "../../src/app/read-plan";
import { gridFromRows } from "../../src/plan/grid";
import { problemText } from "../../src/text/problems/sentence";
import { gridPort } from "./grid-port";

async function problemIn(...grids: Parameters<typeof gridPort>[0]) {
  const reading = await readPlan(gridPort(grids));
  if (reading.ok) throw new Error(`read ${reading.value.plan.tiltak.length} tiltak`);
  return problemText(reading.problem, "nb");
}

test("a sheet of prose has no tiltak, and the user is asked to point at the table", async () => {
  const { what, todo } = await problemIn(gridFromRows("Notat", [["Møtet er flyttet til tirsdag."], ["Hilsen Kari"]]));
  expect(what).toBe("Jeg fant ingen tiltakstabell i arbeidsboken.");
  expect(todo).toMatch(/^Marker tabellen/);
});

test("a table that never says tiltak may be one: it is pointed out with its cells and not read", async () => {
  const rows = [
    [null, 2025, 2026, 2027, 2028],
    ["Varmtvannsbasseng åpnes to kvelder", 60, 60, 60, 60],
    ["Kulturskole for voksne", 80, 80, 80, 80],
    ["Turstier i Lia", 20, 20, null, null],
  ];
  const { todo } = await problemIn(gridFromRows("Ønsker 2025", rows));
  expect(todo).toMatch(/^Kanskje er det 'Ønsker 2025'!A1:E4\. Marker den med overskriftene/);
});
