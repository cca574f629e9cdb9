import { problemOf } from "../../src/excel/problems";

function excelError(code: string): Error {
  return Object.assign(new Error("no"), { name: "RichApi.Error", code, debugInfo: { errorLocation: "Range.values" } });
}

test.each([
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "sheet-protected"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ConnectionFailure", "connection-lost"],
  ["ItemNotFound", "item-missing"],
  ["ApiNotFound", "not-supported"],
  ["SomethingNew", "excel-refused"],
])("%s from Excel is %s", (code, problem) => {
  expect(problemOf(excelError(code))).toMatchObject({ ok: false, problem: { code: problem } });
});

test("a fault of our own is thrown on", () => {
  expect(() => problemOf(new TypeError("x is undefined"))).toThrow("x is undefined");
});
