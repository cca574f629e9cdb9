/** A write takes a constant number of syncs plus one per 2 MB of data, and a block of like formulas is one action. */
import type { SheetDesign } from "../../src/sheets/design";
import { cellAt } from "../../src/embedded/book";
import { bookOf, open } from "./workbook";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A register of so many rows: text, kroner, and one formula that fills a column. */
function design(rows: number): SheetDesign {
  const values = Array.from({ length: rows }, (_, i) => [`T${i}`, `Tiltak nummer ${i} med en ganske vanlig tittel`, 500000 + i]);
  return {
    id: "register",
    title: "Tiltaksregister",
    tabColour: "#0B5A4A",
    widths: [8, 50, 12, 12],
    values: [{ at: { row: 1, column: 1 }, values: [["Id", "Tittel", "Kroner", "Halve"], ...values] }],
    formulas: [{ area: area(2, 4, rows, 1), formulaR1C1: "=RC[-1]/2" }],
    styles: [{ area: area(1, 1, 1, 4), style: "head" }, { area: area(2, 3, rows, 2), style: "kroner" }],
    tables: [{ name: "tblTiltak", area: area(1, 1, rows + 1, 4), filter: true }],
    links: [],
    lists: [{ area: area(2, 1, rows, 1), words: ["a", "b"], message: "Velg" }],
    numbers: [],
    names: [{ name: "plan_Sum", area: area(2, 3, 1, 1) }],
    freeze: { rows: 1, columns: 0 },
    print: { landscape: true, area: area(1, 1, rows + 1, 4), titleRows: [1, 1], onePage: false, header: "", footer: "" },
    charts: [],
  };
}

async function write(rows: number) {
  const book = bookOf({ Tiltak: [["Tiltak"]] });
  const { port, host } = open(book);
  const first = await port.apply({ sheets: [design(rows)], cells: [], remove: [] });
  if (!first.ok) throw new Error(JSON.stringify(first.problem));
  const { syncs, requestBytes } = host.log();
  const again = await port.apply({ sheets: [design(rows)], cells: [], remove: [] });
  if (!again.ok) throw new Error(JSON.stringify(again.problem));
  return { book, applied: first.value, again: again.value, syncs, requestBytes };
}

test("88 and 2 000 rows take the same number of syncs, the first time and in place", async () => {
  const [small, large] = [await write(88), await write(2000)];
  expect([large.applied.syncs, large.again.syncs]).toEqual([small.applied.syncs, small.again.syncs]);
  expect(small.applied.syncs).toBe(small.syncs);
  expect(cellAt(large.book.sheets[1]!, 2000, 3)?.value).toBe((500000 + 1999) / 2);
  expect(small.applied.syncs).toBeLessThanOrEqual(9);
}, 60_000);

test("more data takes one sync more per 2 MB at most, and no request comes near the limit of 5 MB", async () => {
  const [small, large] = [await write(88), await write(60_000)];
  const megabytes = large.requestBytes / 1_000_000;
  expect(megabytes).toBeGreaterThan(3);
  expect(large.applied.syncs - small.applied.syncs).toBeLessThanOrEqual(Math.ceil(megabytes / 2) + 1);
  expect(Math.abs(large.applied.requestBytes - large.requestBytes) / large.requestBytes).toBeLessThan(0.3);
}, 120_000);

test("a sheet of long formulas is kept and written anew in answers of about 2 MB, none refused", async () => {
  const long = `="${"x".repeat(200)}"&"${"y".repeat(200)}"&RC1`;
  const wide: SheetDesign = { ...design(300), formulas: [{ area: area(2, 4, 300, 50), formulaR1C1: long }], styles: [], lists: [] };
  const { port, host } = open(bookOf({ Tiltak: [["Tiltak"]] }));
  for (const time of ["first", "again"]) {
    host.resetLog();
    const applied = await port.apply({ sheets: [wide], cells: [], remove: [] });
    expect([time, applied.ok, host.log().errors]).toEqual([time, true, []]);
  }
  // 300 × 50 cells: the formula of 414 signs, and the 400 signs of its result. About 12 MB are read before the second write.
  expect(host.log().responseBytes).toBeGreaterThan(11_000_000);
  expect(host.log().syncs).toBeLessThanOrEqual(9 + 1 + Math.ceil(host.log().responseBytes / 2_000_000));
}, 60_000);
