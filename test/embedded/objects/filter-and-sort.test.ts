/** Filters let through what Excel lets through; sorting puts things in Excel's order. */
import { openBook, read } from "../excel";

const rows = [["Navn", "Kr"], ["Ål", 10], ["al", 250], ["Bø", ""], ["", 30], ["Østre", 70], ["Alta", -5]];

async function shown(criteria: Excel.FilterCriteria, column = 1): Promise<string[]> {
  const { run } = openBook();
  return run(async (sheet, context) => {
    sheet.getRange("A1:B7").values = rows as string[][];
    sheet.autoFilter.apply(sheet.getRange("A1:B7"), column, criteria);
    const view = sheet.getRange("A2:B7").getVisibleView().load("values");
    await context.sync();
    return view.values.map((row) => row.join("|"));
  });
}

test.each<[string, Excel.FilterCriteria, number, string[]]>([
  ["larger than", { filterOn: "Custom", criterion1: ">30" }, 1, ["al|250", "Østre|70"]],
  ["between", { filterOn: "Custom", criterion1: ">=10", criterion2: "<=70", operator: "And" }, 1, ["Ål|10", "|30", "Østre|70"]],
  ["one or the other", { filterOn: "Custom", criterion1: "<0", criterion2: ">100", operator: "Or" }, 1, ["al|250", "Alta|-5"]],
  ["blank", { filterOn: "Custom", criterion1: "=" }, 1, ["Bø|"]],
  ["not blank", { filterOn: "Custom", criterion1: "<>" }, 0, ["Ål|10", "al|250", "Bø|", "Østre|70", "Alta|-5"]],
  ["begins with", { filterOn: "Custom", criterion1: "=al*" }, 0, ["al|250", "Alta|-5"]],
  ["two letters", { filterOn: "Custom", criterion1: "=??" }, 0, ["Ål|10", "al|250", "Bø|"]],
  ["is not", { filterOn: "Custom", criterion1: "<>Alta" }, 0, ["Ål|10", "al|250", "Bø|", "|30", "Østre|70"]],
  ["the two largest", { filterOn: "TopItems", criterion1: "2" }, 1, ["al|250", "Østre|70"]],
  ["the smallest fifth", { filterOn: "BottomPercent", criterion1: "20" }, 1, ["Alta|-5"]],
  ["above the mean of 71", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, 1, ["al|250"]],
  ["shown values", { filterOn: "Values", values: ["Bø", "ål"] }, 0, ["Ål|10", "Bø|"]],
])("a filter for %s", async (_what, criteria, column, wanted) => {
  expect(await shown(criteria, column)).toEqual(wanted);
});

test("a filter by colour", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B7").values = rows as string[][];
    sheet.getRange("A3").format.fill.color = "#FFC7CE";
    sheet.autoFilter.apply(sheet.getRange("A1:B7"), 0, { filterOn: "CellColor", color: "#ffc7ce" });
    const view = sheet.getRange("A2:A7").getVisibleView().load("values");
    await context.sync();
    expect(view.values).toEqual([["al"]]);
  });
});

test("an unknown kind of filter is refused", async () => {
  const { code } = openBook();
  expect(await code((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B7"), 0, { filterOn: "Farge" as "CellColor" }))).toBe("InvalidArgument");
});

async function sorted(values: unknown[], ascending: boolean): Promise<unknown[]> {
  const { run } = openBook();
  return run(async (sheet) => {
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, 0);
    range.formulas = values.map((value) => [value]) as string[][];
    range.sort.apply([{ key: 0, ascending }]);
    return ((await read(range, "values")) as unknown[][]).map((row) => row[0]);
  });
}

test("numbers, then texts, then truth values, then errors, blanks last", async () => {
  expect(await sorted(["b", 10, "", true, "=1/0", "A", 2], true)).toEqual([2, 10, "A", "b", true, "#DIV/0!", ""]);
});

test("downwards the other way round, blanks still last", async () => {
  expect(await sorted(["b", 10, "", true, "A", 2], false)).toEqual([true, "b", "A", 10, 2, ""]);
});

test("Norwegian letters stand at the end", async () => {
  expect(await sorted(["Ål", "Zulu", "Øst", "Ærlig", "Alta"], true)).toEqual(["Alta", "Zulu", "Ærlig", "Øst", "Ål"]);
});

test("formulas go along with their row, looks too", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").formulas = [["c", "=A1&1"], ["a", "=A2&1"], ["b", "=A3&1"]];
    sheet.getRange("A2").format.font.bold = true;
    const range = sheet.getRange("A1:B3");
    range.sort.apply([{ key: 0, ascending: true }]);
    expect(await read(range, "formulas")).toEqual([["a", "=A1&1"], ["b", "=A2&1"], ["c", "=A3&1"]]);
    const bold = sheet.getRange("A1").format.font.load("bold");
    await context.sync();
    expect(bold.bold).toBe(true);
  });
});

test("columns can be sorted as well", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const range = sheet.getRange("A1:C2");
    range.values = [[3, 1, 2], ["c", "a", "b"]];
    range.sort.apply([{ key: 0, ascending: true }], false, false, Excel.SortOrientation.columns);
    expect(await read(range, "values")).toEqual([[1, 2, 3], ["a", "b", "c"]]);
  });
});

test.each([["a key outside", 5, "InvalidArgument"], ["a key before", -1, "InvalidArgument"]])("sorting refuses %s", async (_why, key, wanted) => {
  const { code } = openBook();
  expect(await code((sheet) => sheet.getRange("A1:B3").sort.apply([{ key, ascending: true }]))).toBe(wanted);
});
