/** Names of the sheets of a file, as the file has them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { sheetNames } from "../../src/app/workbook-sheets";
import { done, failed } from "../../src/plan/outcome";

const demo = (name: string) => readFileSync(path.join(__dirname, "../../assets/demo", name)).toString("base64");
const text = (content: string) => Buffer.from(content, "latin1").toString("base64");

test("they come in the order of the workbook", () => {
  expect(sheetNames("a.xlsx", demo("loten-tiltak.xlsx"))).toEqual(done(["Tiltak", "Befolkning", "KOSTRA", "Om planen"]));
});

test("what is no workbook is told by what it is", () => {
  expect(sheetNames("notat.xlsx", text("et notat"))).toEqual(failed("not-a-workbook", { file: "notat.xlsx" }));
  expect(sheetNames("laast.xlsx", text("\xd0\xcf\x11\xe0\xa1\xb1"))).toEqual(failed("encrypted-workbook", { file: "laast.xlsx" }));
  expect(sheetNames("gammel.xls", text("\xd0\xcf\x11\xe0\xa1\xb1"))).toEqual(failed("old-workbook-format", { file: "gammel.xls" }));
});
