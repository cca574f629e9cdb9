import fc from "fast-check";
import { criterion } from "../../../src/embedded/calc/criteria";
import { MatchingCells } from "../../../src/embedded/calc/matching-cells";
import { block, type Single } from "../../../src/embedded/calc/runtime-value";

const text = (value: string): Single => ({ kind: 2, value });
const words = fc.constantFrom("O01 B001 drift", "O01 B001 DRIFT", "O01 B002 drift", "O01", "", "2026", "5", "SANN", "#N/A", "*", "~*", "o01 b00", "Ærlig", "æ");
const cell: fc.Arbitrary<Single> = fc.oneof(
  words.map(text),
  fc.constantFrom<Single>({ kind: 0 }, { kind: 1, value: 5 }, { kind: 1, value: 2026 }, { kind: 3, value: true }, { kind: 4, code: "#N/A" }),
);
const wanted: fc.Arbitrary<Single> = fc.oneof(
  cell,
  fc.constantFrom("O01 *", "O01 B00?*", "=o01*", "<>O01*", "?*", "*drift", "~*", "o01 B001 drift", ">=2026", "<>", "=", "<>5", "æ*", "=2026").map(text),
);

test("what is found in the ordered list is what each cell in turn would say, in the order of the cells", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 15 }), fc.array(wanted, { minLength: 1, maxLength: 6 }), (rows, asked) => {
      const range = block(rows);
      const cells = new MatchingCells("nb-NO");
      for (const one of [...asked, ...asked]) {
        const matches = criterion(one, "nb-NO");
        const expected = rows.flat().flatMap((value, position) => (matches(value) ? [position] : []));
        const found = cells.of(range, one);
        expect(found.positions).toEqual(expected);
        expect(rows.flat().flatMap((_value, position) => (found.at(position) ? [position] : []))).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});
