/** The filled workbook, whole: LibreOffice computes every formula in it anew and must come to the same. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { demoPlan, freshFolder, tiltak } from "../cli/run";
import { opened, partsOf } from "../embedded/file/files";
import { breaches } from "../embedded/file/strict";
import { colours, judge, recalculated } from "./libreoffice";
import { disagreements, formulaCount } from "./results";

judge("the filled workbook before LibreOffice", () => {
  jest.setTimeout(300_000);
  let bytes: Uint8Array;
  beforeAll(async () => {
    const out = path.join(freshFolder(), "fylt.xlsx");
    expect((await tiltak(["fill", demoPlan, "-o", out, "--json"])).status).toBe(0);
    bytes = new Uint8Array(readFileSync(out));
  });

  test("every formula has the result that LibreOffice computes", async () => {
    const book = await opened(bytes);
    expect(formulaCount(book)).toBeGreaterThan(5_000);
    expect(await disagreements(book, recalculated(bytes))).toEqual([]);
  });

  test("the user's own sheets are byte for byte as they were, and Excel finds nothing to repair", () => {
    const before = partsOf(new Uint8Array(readFileSync(demoPlan)));
    const after = partsOf(bytes);
    const differing = [...before.keys()].filter((part) => Buffer.compare(before.get(part)!, after.get(part) ?? new Uint8Array()) !== 0);
    expect(differing.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect(breaches(after)).toEqual([]);
  });

  test("the charts are drawn in their colours", () => {
    const dots = colours(bytes, 40);
    expect(dots.get("#0072B2")).toBeGreaterThan(50);
    expect(dots.get("#D55E00")).toBeGreaterThan(50);
  });
});
