/** Charts: what Excel reads out of a range, and what is set afterwards. */
import { openBook } from "../excel";

async function seriesOf(block: unknown[][], type: string, seriesBy: "Auto" | "Rows" | "Columns" = "Auto") {
  const { run, book } = openBook();
  await run((sheet) => {
    const range = sheet.getRange("A1").getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1);
    range.values = block as string[][];
    sheet.charts.add(type as "Line", range, seriesBy);
  });
  return book.sheets[0]?.charts[0]?.series.map(({ name, values, categories }) => ({ name, values, categories }));
}

test("heads in the first row and column: one series a column, named, with categories", async () => {
  expect(await seriesOf([["", "2024", "2025"], ["Skole", 1, 2], ["Helse", 3, 4], ["Teknisk", 5, 6]], "ColumnClustered")).toEqual([
    { name: "2024", values: "'Ark A'!$B$2:$B$4", categories: "'Ark A'!$A$2:$A$4" },
    { name: "2025", values: "'Ark A'!$C$2:$C$4", categories: "'Ark A'!$A$2:$A$4" },
  ]);
});

test("more columns than rows: one series a row", async () => {
  expect(await seriesOf([["", "a", "b", "c"], ["Drift", 1, 2, 3], ["Invest", 4, 5, 6]], "Line")).toEqual([
    { name: "Drift", values: "'Ark A'!$B$2:$D$2", categories: "'Ark A'!$B$1:$D$1" },
    { name: "Invest", values: "'Ark A'!$B$3:$D$3", categories: "'Ark A'!$B$1:$D$1" },
  ]);
});

test("the side can be told", async () => {
  expect(await seriesOf([["", "a", "b", "c"], ["Drift", 1, 2, 3]], "Line", "Columns")).toHaveLength(3);
});

test("numbers alone are all values", async () => {
  expect(await seriesOf([[1, 2], [3, 4], [5, 6]], "Line")).toEqual([
    { name: "Serie1", values: "'Ark A'!$A$1:$A$3", categories: null },
    { name: "Serie2", values: "'Ark A'!$B$1:$B$3", categories: null },
  ]);
});

test("a scatter chart takes x from the first column, even where it holds numbers", async () => {
  expect(await seriesOf([["x", "y"], [2012, 5], [2015, 7], [2020, 9]], "XYScatterLines")).toEqual([
    { name: "y", values: "'Ark A'!$B$2:$B$4", categories: "'Ark A'!$A$2:$A$4" },
  ]);
});

test("bounds of an axis are numbers, or empty for what Excel chooses", async () => {
  const { run, code } = openBook();
  await run(async (sheet, context) => {
    const axis = sheet.charts.add("Line", sheet.getRange("A1:B3")).axes.categoryAxis;
    axis.minimum = 2012;
    axis.load("minimum,maximum,categoryType");
    await context.sync();
    expect([axis.minimum, axis.maximum, axis.categoryType]).toEqual([2012, "", "Automatic"]);
    axis.minimum = "" as unknown as number;
    axis.load("minimum");
    await context.sync();
    expect(axis.minimum).toBe("");
  });
  expect(await code((sheet) => void (sheet.charts.getItemAt(0).axes.valueAxis.minimum = "lav" as unknown as number))).toBe("InvalidArgument");
});

test("a chart has no alternative text", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B3")).load("altTextDescription" as "name"))).toBe("ApiNotFound");
});

test("series follow the cells that move", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    sheet.getRange("A1:B3").values = [["x", "y"], ["a", 1], ["b", 2]];
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    sheet.getRange("1:1").insert("Down");
  });
  expect(book.sheets[0]?.charts[0]?.series[0]).toMatchObject({ values: "'Ark A'!$B$3:$B$4", categories: "'Ark A'!$A$3:$A$4" });
});

test("an unknown chart type is refused", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void sheet.charts.add("Kake" as "Pie", sheet.getRange("A1:B3")))).toBe("InvalidArgument");
});

test("combined types and a second axis", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"));
    const last = chart.series.getItemAt(1);
    last.chartType = "Line";
    last.axisGroup = "Secondary";
    last.format.line.color = "#112233";
    chart.axes.getItem("Value", "Secondary").title.text = "Prosent";
  });
  const chart = book.sheets[0]?.charts[0];
  expect(chart?.series[1]).toMatchObject({ type: "Line", axisGroup: "Secondary", color: "#112233" });
  expect(chart?.secondary?.title).toBe("Prosent");
});
