/** Conditional formats and data validation: every type, what is kept, what is refused. */
import { openBook } from "../excel";

test.each([
  "CellValue", "Custom", "ContainsText", "TopBottom", "PresetCriteria", "ColorScale", "IconSet", "DataBar",
] as const)("a conditional format of type %s is added first and answers its type", async (type) => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const formats = sheet.getRange("A1:A5").conditionalFormats;
    formats.add("Custom");
    const made = formats.add(type).load("type,priority,id");
    const other = type === "DataBar" ? made.iconSetOrNullObject : made.dataBarOrNullObject;
    other.load();
    await context.sync();
    expect([made.type, made.priority, other.isNullObject]).toEqual([type, 0, true]);
    const again = formats.getItem(made.id).load("type");
    await context.sync();
    expect(again.type).toBe(type);
  });
});

test("asking a format for a part of another type fails", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar").cellValue.load("rule"))).toBe("ItemNotFound");
});

test("rules are kept as they were given", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    const formats = sheet.getRange("B2:B9").conditionalFormats;
    const preset = formats.add("PresetCriteria").preset;
    preset.rule = { criterion: "DuplicateValues" };
    preset.format.fill.color = "#FFC7CE";
    preset.format.borders.getItem("EdgeTop").color = "red";
    const custom = formats.add("Custom").custom;
    custom.rule.formula = '$C2="Nei"';
    custom.format.font.strikethrough = true;
  });
  const [preset, custom] = book.sheets[0]?.conditionalFormats ?? [];
  expect(preset?.detail).toEqual({ rule: { criterion: "DuplicateValues" }, format: { fill: { color: "#FFC7CE" }, borders: { EdgeTop: { color: "#FF0000" } } } });
  expect(custom?.detail).toEqual({ rule: { formula: '=$C2="Nei"' }, format: { font: { strikethrough: true } } });
  expect([preset?.priority, custom?.priority]).toEqual([1, 0]);
});

test("clearing part of the area leaves the rest of a format", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
  });
  expect(book.sheets[0]?.conditionalFormats[0]?.areas).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 5, column: 0, rows: 4, columns: 1 },
  ]);
});

test.each<[string, Excel.DataValidationRule, string]>([
  ["list", { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }, "List"],
  ["whole number", { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, "WholeNumber"],
  ["decimal", { decimal: { formula1: 0, formula2: "=$D$1", operator: "Between" } }, "Decimal"],
  ["date", { date: { formula1: "=DATE(2024,1,1)", operator: "GreaterThan" } }, "Date"],
  ["text length", { textLength: { formula1: 5, operator: "LessThan" } }, "TextLength"],
  ["formula", { custom: { formula: "=LEN(A1)>2" } }, "Custom"],
])("a validation by %s", async (_what, rule, type) => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const validation = sheet.getRange("A1:A3").dataValidation;
    validation.rule = rule;
    validation.load("type,rule");
    await context.sync();
    expect(validation.type).toBe(type);
    expect(validation.rule).toEqual(rule);
  });
});

test("a list may take its words from a range", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("D1:D2").values = [["Ja"], ["Nei"]];
    sheet.getRange("A1:A2").values = [["Ja"], ["Tja"]];
    const validation = sheet.getRange("A1:A2").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "='Ark A'!$D$1:$D$2" } };
    const wrong = validation.getInvalidCells().load("address");
    await context.sync();
    expect(wrong.address).toBe("'Ark A'!A2");
  });
});

test.each<[string, unknown]>([
  ["an unknown kind", { farge: { formula1: 1 } }],
  ["two kinds at once", { wholeNumber: { formula1: 1, operator: "EqualTo" }, custom: { formula: "=TRUE" } }],
  ["an unknown operator", { wholeNumber: { formula1: 1, operator: "Omtrent" } }],
  ["between with one bound", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ["a list over 255 characters", { list: { inCellDropDown: true, source: "a,".repeat(200) } }],
])("a validation refuses %s", async (_why, rule) => {
  const { code } = openBook();
  expect(await code((sheet) => void (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule))).toBe("InvalidArgument");
});

test("a validation set on a part takes that part out of the one before", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
  });
  expect(book.sheets[0]?.validations.map((one) => [Object.keys(one.rule)[0], one.areas.map(({ row, rows }) => [row, rows])])).toEqual([
    ["list", [[0, 1], [2, 2]]],
    ["wholeNumber", [[1, 1]]],
  ]);
});

test("page layout refuses what Excel refuses", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void (sheet.pageLayout.zoom = { scale: 5 }))).toBe("InvalidArgument");
  expect(await code((sheet) => void (sheet.pageLayout.orientation = "Skrå" as "Portrait"))).toBe("InvalidArgument");
  expect(await code((sheet) => void sheet.pageLayout.getPrintArea().load("address"))).toBe("ItemNotFound");
  expect(await code((sheet) => void (sheet.pageLayout.headersFooters.state = "Alle" as "Default"))).toBe("InvalidArgument");
});

test("left, centre and right of a header do not disturb each other", async () => {
  const { run, book } = openBook();
  await run((sheet) => {
    const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
    texts.rightHeader = "Side &P av &N";
    texts.leftHeader = "Kostnad && tid";
    texts.centerHeader = "&D";
    texts.centerHeader = "";
  });
  expect(book.sheets[0]?.page.header).toBe("&LKostnad && tid&RSide &P av &N");
});
