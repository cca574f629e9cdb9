/** The workbook port over Microsoft's client and the embedded workbook: what is read, written, kept and counted. */
import { prepareFill, carryOutFill } from "../../src/app/fill-sheets";
import { cleanCopy } from "../../src/app/clean-copy";
import { cellRef } from "../../src/plan/cell";
import { valueAt } from "../../src/plan/grid";
import type { SheetDesign } from "../../src/sheets/design";
import type { Book } from "../../src/embedded/model";
import { ensureCell, cellAt } from "../../src/embedded/book";
import { bookOf, demoBook, open, photograph, surroundings, usersSheets } from "./workbook";

const asIs = { prices: null };

/** The figures of the Løten oracle, 1000 kr of 2011, drift by year from 2012. */
const drift = [725, 8725, 10475, 13375, 13375, 18950, 19450, 19950, 20950, 21325, 26325, 26825, 27325, 28200];

async function filled(book: Book) {
  const opened = open(book);
  const outcome = await carryOutFill(opened.port, surroundings, asIs, null);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return { ...opened, filled: outcome.value };
}

describe("reading", () => {
  test("gives the sheet as a person sees it: values, merges, tables, hidden rows, from the first cell with a value", async () => {
    const { port } = open(await demoBook("loten-tiltak.xlsx"));
    const grids = await port.grids();
    if (!grids.ok) throw new Error(grids.problem.code);
    expect(grids.value.map((grid) => grid.sheet)).toEqual(["Tiltak", "Befolkning", "KOSTRA", "Om planen"]);
    const [tiltak] = grids.value;
    expect(tiltak!.merges.length).toBeGreaterThan(0);
    expect(tiltak!.values.length).toBe(tiltak!.rows);
  });

  test("text, numbers, formulas, errors and empty cells stay what they are", async () => {
    const book = bookOf({ Ark1: [[null, null], [null, "0100", 1.5, true, "=tekst", { error: "#REF!" } as never]] });
    const cell = ensureCell(book.sheets[0]!, 2, 1);
    cell.formula = "=1+2";
    cell.value = 3;
    const { port } = open(book);
    const grids = await port.grids(["Ark1"]);
    if (!grids.ok) throw new Error(grids.problem.code);
    const [grid] = grids.value;
    expect([grid!.top, grid!.left]).toEqual([2, 2]);
    expect(grid!.values[0]).toEqual(["0100", 1.5, true, "=tekst", "#REF!"]);
    expect(grid!.formulas[0]).toEqual([null, null, null, null, null]);
    expect([grid!.formulas[1]?.[0], valueAt(grid!, 3, 2)]).toEqual(["=1+2", 3]);
  });

  test("a cell's indent is read where the cells differ, and left out where they do not", async () => {
    const book = bookOf({ Ark1: [["Oppvekst"], ["Ny lærer"]], Ark2: [["Helse"], ["Ny lege"]] });
    const cell = ensureCell(book.sheets[0]!, 1, 0);
    cell.style = book.styles.intern({ ...book.styles.list[cell.style]!, horizontal: "Left", indent: 2 });
    const { port } = open(book);
    const grids = await port.grids();
    if (!grids.ok) throw new Error(grids.problem.code);
    expect(grids.value.map((grid) => grid.indents)).toEqual([[[0], [2]], []]);
  });

  test("takes the same number of syncs for 20 and for 2 000 rows, and splits an answer that would be too large", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [i, `Tiltak ${i}`, 500000, "x"]);
    const syncs: number[] = [];
    for (const count of [20, 2000]) {
      const { port, host } = open(bookOf({ Tiltak: rows(count) }));
      await port.grids();
      syncs.push(host.log().syncs);
    }
    expect(syncs[1]).toBe(syncs[0]);
    const wide = Array.from({ length: 3000 }, (_, i) => Array.from({ length: 30 }, (_, j) => `${i}-${j}`));
    const { port, host } = open(bookOf({ Tiltak: wide }));
    const grids = await port.grids();
    expect(grids.ok && grids.value[0]?.values[2999]?.[29]).toBe("2999-29");
    expect(host.log().errors).toEqual([]);
    expect(host.log().syncs).toBeGreaterThan(syncs[0]!);
  });

  test("an empty workbook has no grids, a sheet that is not there is missing", async () => {
    const { port } = open(bookOf({ Ark1: [] }));
    expect(await port.grids()).toEqual({ ok: true, value: [] });
    expect(await port.grids(["Borte"])).toMatchObject({ ok: false, problem: { code: "item-missing", params: { sheet: "Borte" } } });
  });
});

describe("filling Løten's plan", () => {
  test("gives the oracle's kroner, agreeing between engine and workbook, and leaves the user's sheets as they were", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    const before = usersSheets(book, ["Tiltak", "Befolkning"]);
    const { filled: result, host } = await filled(book);
    expect(result.prepared.figures.drift.kroner).toEqual(drift.map((thousand) => thousand * 1000));
    expect(result.reconciliation.differences).toEqual([]);
    expect(result.reconciliation.compared).toBeGreaterThan(500);
    expect(host.log().errors).toEqual([]);
    expect(usersSheets(book, ["Tiltak", "Befolkning"])).toEqual(before);
    expect(book.names.some((name) => name.name === "skriving_avbrutt")).toBe(false);
  }, 60_000);

  test("a second time writes in place: the same sheets, nothing added, choices kept", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    await filled(book);
    const first = photograph(book);
    const ids = book.sheets.map((sheet) => sheet.id);
    const { filled: again } = await filled(book);
    expect(book.sheets.map((sheet) => sheet.id)).toEqual(ids);
    expect(again.prepared.register.changes).toEqual([]);
    expect(again.reconciled).toBe(true);
    expect(photograph(book)).toBe(first);
  }, 60_000);

  test("a note beside our cells stays; one where new rows must stand stops the write, which says where", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    await filled(book);
    const cost = book.sheets.find((sheet) => sheet.name === "Kostnad per år")!;
    ensureCell(cost, 3, 60).value = "se vedtak 14/22";
    await filled(book);
    expect(cellAt(cost, 3, 60)?.value).toBe("se vedtak 14/22");
    const { port } = open(book);
    const design = await prepareFill(port, surroundings, asIs);
    if (!design.ok) throw new Error(design.problem.code);
    const longer = design.value.designs.filter((one) => one.id === "kostnad").map((one): SheetDesign => ({ ...one, values: [...one.values, { at: { row: 900, column: 1 }, values: [["ny rad"]] }] }));
    ensureCell(cost, 850, 1).value = "egen linje";
    const now = photograph(book);
    expect(await port.apply({ sheets: longer, cells: [], remove: [] })).toMatchObject({ ok: false, problem: { code: "notes-in-the-way", params: { sheet: "Kostnad per år", cells: "B851" } } });
    expect(photograph(book)).toBe(now);
  }, 60_000);

  test("a clean copy is the workbook as it was before", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    const before = photograph(book);
    const { port } = await filled(book);
    expect(await cleanCopy(port, "remove")).toMatchObject({ ok: true });
    expect(photograph(book)).toBe(before);
  }, 60_000);

  test("frozen, the sheets keep their figures without formulas, and nothing is remembered", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    const { port, filled: result } = await filled(book);
    expect(await cleanCopy(port, "freeze")).toMatchObject({ ok: true });
    const titles = Object.values(result.applied.titles);
    const formulas = book.sheets.filter((sheet) => titles.includes(sheet.name)).flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()].filter((cell) => cell.formula !== undefined)));
    expect(formulas).toEqual([]);
    expect(book.customXml).toEqual([]);
    const cost = await port.grids([result.applied.titles["kostnad"]!]);
    const figure = result.prepared.designs.find((design) => design.id === "kostnad")!.figures!.find((one) => one.unit === "kroner" && one.value === 725000)!;
    expect(cost.ok && valueAt(cost.value[0]!, figure.row, figure.column)).toBe(725000);
  }, 60_000);
});

describe("the user's own cells", () => {
  test("are written only where they still hold what was read", async () => {
    const book = bookOf({ Tiltak: [["Mål", "1,7"], ["Kostnad", "500 000"]] });
    const { port } = open(book);
    const change = { cells: cellRef("Tiltak", 2, 2), old: "500 000", next: 500000 };
    expect(await port.apply({ sheets: [], cells: [{ ...change, old: "400 000" }], remove: [] })).toMatchObject({ ok: false, problem: { code: "changed-since-read", params: { cells: "B2" } } });
    expect(cellAt(book.sheets[0]!, 1, 1)?.value).toBe("500 000");
    expect(await port.apply({ sheets: [], cells: [change], remove: [] })).toMatchObject({ ok: true });
    expect(cellAt(book.sheets[0]!, 1, 1)?.value).toBe(500000);
  });

  test("text stays text, whatever it looks like", async () => {
    const book = bookOf({ Tiltak: [["a", "b", "c"]] });
    const { port } = open(book);
    const cells = ["1,7", "=SUM(A1)", "0100"].map((next, index) => ({ cells: cellRef("Tiltak", 1, index + 1), old: "abc"[index]!, next, ...(index === 2 ? { format: "@" } : {}) }));
    expect(await port.apply({ sheets: [], cells, remove: [] })).toMatchObject({ ok: true });
    expect([0, 1, 2].map((column) => cellAt(book.sheets[0]!, 0, column)?.value)).toEqual(["1,7", "=SUM(A1)", "0100"]);
    expect(cellAt(book.sheets[0]!, 0, 1)?.formula).toBeUndefined();
  });

  test("a protected sheet is never unprotected, and is named", async () => {
    const book = bookOf({ Tiltak: [["a"]] });
    book.sheets[0]!.protection.protected = true;
    const { port } = open(book);
    const written = await port.apply({ sheets: [], cells: [{ cells: cellRef("Tiltak", 1, 1), old: "a", next: "b" }], remove: [] });
    expect(written).toMatchObject({ ok: false, problem: { code: "sheet-protected", params: { sheet: "Tiltak" } } });
    expect([cellAt(book.sheets[0]!, 0, 0)?.value, book.sheets[0]!.protection.protected]).toEqual(["a", true]);
  });
});

describe("memory", () => {
  test("keeps what was put in, and forgets it", async () => {
    const { port, book } = open(bookOf({ Ark1: [["a"]] }));
    expect(await port.remembered("valg")).toEqual({ ok: true, value: null });
    await port.remember("valg", '{"a":"<æ>"}');
    expect(await port.remembered("valg")).toEqual({ ok: true, value: '{"a":"<æ>"}' });
    await port.remember("valg", null);
    expect(book.customXml).toEqual([]);
  });
});

describe("selecting", () => {
  test("shows a cell and tells what is marked", async () => {
    const { port } = open(bookOf({ Ark1: [["a"]], "Mor's ark": [["b", "c"]] }));
    expect(await port.select(cellRef("Mor's ark", 1, 2))).toMatchObject({ ok: true });
    expect(await port.selection()).toEqual({ ok: true, value: cellRef("Mor's ark", 1, 2) });
    expect(await port.select(cellRef("Borte", 1, 1))).toMatchObject({ ok: false, problem: { code: "item-missing" } });
  });
});

describe("an Excel that has only the requirement set of the manifest", () => {
  test("reads Løten's plan, writes it, and writes it anew in place", async () => {
    const book = await demoBook("loten-tiltak.xlsx");
    const fill = () => carryOutFill(open(book, { requirementSet: "1.9" }).port, surroundings, asIs, null);
    const first = await fill();
    expect(first.ok && [first.value.prepared.reading.plan.tiltak.length, first.value.reconciled]).toEqual([88, true]);
    const written = photograph(book);
    const again = await fill();
    expect(again.ok && again.value.reconciled).toBe(true);
    expect(photograph(book)).toBe(written);
  }, 60_000);
});
