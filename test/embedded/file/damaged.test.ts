/** A damaged file is opened or refused with a code; it never throws, and what opens can be saved and opened again. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { openBook } from "../../../src/embedded/file/open";
import { saveBook } from "../../../src/embedded/file/save";
import { addPlanSheet, fixture, partsOf, textOfPart } from "./files";

const values = ["", "x", "-1", "99999999999", "NaN", "A1:XFD1048576", "#REF!", "1e999"];

/** The part with its `at`-th attribute given another value, or taken away. */
function damaged(text: string, at: number, value: string | null): string {
  const attributes = [...text.matchAll(/\s([\w:]+)="([^"]*)"/g)];
  const hit = attributes[at % Math.max(1, attributes.length)];
  if (!hit) return text;
  return text.slice(0, hit.index) + (value === null ? "" : ` ${hit[1]}="${value}"`) + text.slice(hit.index + hit[0].length);
}

test.each(["kitchen-sink.xlsm", "ironcalc_example.xlsx", "apache-poi_64759.xlsx"])("%s with attributes garbled", async (name) => {
  const parts = partsOf(fixture(name));
  const names = [...parts.keys()].filter((part) => /\.(xml|rels)$/.test(part));
  let openedFiles = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(names.length - 1), fc.nat(400), fc.option(fc.constantFrom(...values)), async (which, at, value) => {
      const part = names[which] ?? "";
      const bytes = zipSync(Object.fromEntries([...parts, [part, strToU8(damaged(textOfPart(parts, part), at, value))]]), { level: 0 });
      const result = await openBook(bytes, name);
      if (!result.ok) return expect(["broken-workbook", "not-a-workbook"]).toContain(result.code);
      openedFiles += 1;
      addPlanSheet(result.value);
      expect((await openBook(await saveBook(result.value), name)).ok).toBe(true);
    }),
    { numRuns: 25, seed: 20261122 },
  );
  expect(openedFiles).toBeGreaterThan(12);
});
