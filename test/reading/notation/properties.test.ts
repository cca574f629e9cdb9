/** What must hold for every amount, date and reference, not only for those that somebody thought of. */
import fc from "fast-check";
import { readCost } from "../../../src/reading/notation/cost";
import { readPosition } from "../../../src/reading/notation/position";
import { readYears } from "../../../src/reading/notation/years";

const separators = [" ", "\u00a0", "\u202f", ".", "'", ""] as const;
const frames = [
  (n: string) => n,
  (n: string) => `kr ${n}`,
  (n: string) => `${n} kr`,
  (n: string) => `kr. ${n},-`,
  (n: string) => `NOK ${n}`,
  (n: string) => `ca. ${n} kroner`,
] as const;

function grouped(kroner: number, separator: string): string {
  return String(kroner).replace(/\B(?=(\d{3})+$)/g, separator);
}

const amount = fc.integer({ min: 1, max: 2_000_000_000 });
const bareYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

test("an amount reads the same whatever its separators and currency", () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(...separators), fc.constantFrom(...frames), (kroner, separator, frame) => {
      const text = frame(grouped(kroner, separator));
      fc.pre(!bareYear(text));
      expect(readCost(text).kroner).toBe(kroner);
    }),
    { numRuns: 2000 },
  );
});

test("a minus reads the same whichever dash it is", () => {
  fc.assert(
    fc.property(amount, fc.constantFrom("-", "−", "–", "‑"), fc.constantFrom(" ", "."), (kroner, minus, separator) => {
      expect(readCost(`${minus}${grouped(kroner, separator)} kr`).kroner).toBe(-kroner);
    }),
  );
});

test("a scale word multiplies what stands before it", () => {
  const scales = [
    ["tusen", 3],
    ["tkr", 3],
    ["mill.", 6],
    ["millionar kroner", 6],
    ["MNOK", 6],
    ["mrd. kr", 9],
    ["'", 3],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(...scales),
      (whole, tenth, [word, zeros]) => {
        const text = `${whole},${tenth}${word === "'" ? "" : " "}${word}`;
        expect(readCost(text).kroner).toBe((whole * 10 + tenth) * 10 ** (zeros - 1));
      },
    ),
  );
});

const sentences = [
  "1,5 mill. kr hvert år",
  "kr 250.000,- fordelt på 2 år",
  "1 000 pr. stk.",
  "Totalt 3 mill., herav 1 mill. i 2025",
  "egne rammer",
  "(25 000)",
] as const;
const spaces = fc.constantFrom("\u00a0", "\u202f", "  ", "\t");

test("kind and number of spaces never change the meaning of a cost", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), spaces, spaces, (text, inside, around) => {
      const { kroner, basis, spreadYears } = readCost(text);
      expect(readCost(`${around}${text.replaceAll(" ", inside)}${around}`)).toMatchObject({ kroner, basis, spreadYears });
    }),
  );
});

test("kind and number of spaces never change a position or a year", () => {
  fc.assert(
    fc.property(fc.constantFrom("60 % stilling", "2 nye årsverk", "fra 60 % til 75 %", "1/1 stilling"), spaces, (text, space) => {
      expect(readPosition(text.replaceAll(" ", space)).fte).toBe(readPosition(text).fte);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom("fra 2025", "2022 - 2028", "1. halvår 2024", "fram til 2030"), spaces, (text, space) => {
      expect(readYears(text.replaceAll(" ", space))).toMatchObject({
        from: readYears(text).from,
        to: readYears(text).to,
        kind: readYears(text).kind,
      });
    }),
  );
});

const references = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2049 }))
    .chain(([d, m, y]) =>
      fc.constantFrom(
        `${d}.${m}.${y}`,
        `${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${String(y).slice(2)}`,
        `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
        `${d}. mars ${y}`,
        `i ${y}`,
        `innen ${y}`,
        `${y}-${y + 3}`,
      ),
    ),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 })).map(([a, b]) => `§ ${a}-${b}`),
  fc.integer({ min: 1, max: 99 }).map((n) => `jf. kap. ${n}`),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 10, max: 26 })).map(([n, y]) => `PS ${n}/${y}`),
  fc.integer({ min: 10, max: 99 }).map((n) => `tlf. ${n} ${n} 30 ${n}`),
);

test("no digits of a date, a law, a case or a telephone number are taken for kroner", () => {
  fc.assert(
    fc.property(references, (text) => {
      expect(readCost(text).kroner).toBeNull();
      expect(readCost(`${text}: kr 45 000`).kroner).toBe(45_000);
    }),
    { numRuns: 1000 },
  );
});

test("no text makes a grammar fail, and every amount points into its text", () => {
  const words = fc.constantFrom(
    "kr",
    "1 000",
    "mill",
    "-",
    "(",
    ")",
    "\n",
    "2025",
    "%",
    "½",
    "stilling",
    "fra",
    "til",
    "og",
    "halv",
    ",",
    ".",
    "'",
    "pr.",
    "år",
    "x",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
      (text) => {
        for (const { start, end, line } of readCost(text).amounts) {
          expect(text.slice(start, end)).toMatch(/\d|½|halv/);
          expect(line).toBeLessThanOrEqual(text.split("\n").length);
        }
        expect(readPosition(text).text).toBe(text);
        expect(readYears(text).text).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});
