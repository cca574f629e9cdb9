import fc from "fast-check";
import { newBook } from "../../../src/embedded/book";
import { precedentsOf, type Area } from "../../../src/embedded/calc/precedents";
import { PrecedentTemplates } from "../../../src/embedded/calc/precedent-templates";
import type { Sheet } from "../../../src/embedded/model";

function bookOf(...sheetNames: string[]) {
  const book = newBook({ sheetNames });
  return { book, sheet: book.sheets[0] as Sheet };
}

const addresses = (areas: readonly Area[]): string[] =>
  [...new Set(areas.map(({ sheet, top, left, bottom, right }) => `${sheet}:${top},${left},${bottom},${right}`))].sort();

test("a formula that follows its row reads its own row's cells, and what is locked stays", () => {
  const { book, sheet } = bookOf("Ark1");
  const templates = new PrecedentTemplates(book);
  templates.of(sheet, 9, 0, "=$B10*C$4+SUM($D$2:D10)");
  // Row 21: B21, C4, D2:D21, in 0-based edges.
  expect(addresses(templates.of(sheet, 20, 0, "=$B21*C$4+SUM($D$2:D21)").areas)).toEqual(
    addresses([
      { sheet: sheet.id, top: 20, left: 1, bottom: 20, right: 1 },
      { sheet: sheet.id, top: 3, left: 2, bottom: 3, right: 2 },
      { sheet: sheet.id, top: 1, left: 3, bottom: 20, right: 3 },
    ]),
  );
});

test("an area from a locked row to its own is turned round above that row", () => {
  const { book, sheet } = bookOf("Ark1");
  const templates = new PrecedentTemplates(book);
  templates.of(sheet, 9, 0, "=SUM(B10:B$20)");
  expect(templates.of(sheet, 29, 0, "=SUM(B30:B$20)").areas).toEqual([{ sheet: sheet.id, top: 19, left: 1, bottom: 29, right: 1 }]);
});

const part = fc.oneof(
  fc.constantFrom("B#", "$C#", "D$4", "$E$2:E#", "F#:F$9", "G#:H#", "Ark2!B#", "Ark1!A1", "'Ark 2'!B#", "SUM(B#:D#)", "LOG10(B#)", '"B#"', "rate#", "B1#", "12#", "T[2012]", "T[A1]"),
);

test("a template gives what taking the formula apart gives, in any row, whichever row came first", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }), (parts, rows) => {
      const { book, sheet } = bookOf("Ark1", "Ark2", "Ark3", "Ark 2");
      const templates = new PrecedentTemplates(book);
      for (const row of rows) {
        const formula = `=${parts.join("+").replaceAll("#", String(row))}`;
        const direct = precedentsOf(book, sheet, row - 1, 0, formula);
        const found = templates.of(sheet, row - 1, 0, formula);
        expect({ ...found, areas: addresses(found.areas) }).toEqual({ ...direct, areas: addresses(direct.areas) });
      }
    }),
    { numRuns: 400 },
  );
});
