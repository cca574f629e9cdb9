/** Rounding, text and date functions that must answer as Excel does, to the øre and in the workbook's locale. */
import { dateFromSerial, delocalize } from "numfmt";
import { displayText } from "../text/display";
import type { LibraryFunction } from "./conditional-functions";
import { numberIn } from "./criteria";
import type { Runtime, Single } from "./runtime-value";
import { asBlock, failure, isBlock, lift, num, text } from "./runtime-value";

/**
 * Rounds in decimal, from the 15 digits Excel keeps: 1.005 to two places is 1.01, though its binary value is below.
 */
export function roundTo(value: number, digits: number, round: (scaled: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split("e");
  const scaled = round(Number(`${mantissa}e${Number(exponent) + Math.trunc(digits)}`));
  if (scaled >= 1e21) return value;
  return Math.sign(value) * Number(`${scaled}e${-Math.trunc(digits)}`);
}

/** A single value as a number, or the error that it gives in arithmetic. */
function toNumber(value: Single | undefined, locale: string): number | Single {
  if (value === undefined || value.kind === 0) return 0;
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  if (value.kind === 4) return value;
  return numberIn(value.value, locale) ?? failure("#VALUE!");
}

type Numeric = (...numbers: number[]) => Single;

function numeric(minArity: number, maxArity: number, locale: string, apply: Numeric): LibraryFunction {
  return {
    minArity,
    maxArity,
    invoke: (args) =>
      lift(args, (singles) => {
        const numbers = singles.map((single) => toNumber(single, locale));
        const wrong = numbers.find((one): one is Single => typeof one !== "number");
        return wrong ?? apply(...(numbers as number[]));
      }),
  };
}

function datePart(serial: number, part: 0 | 1 | 2, date1904: boolean): Single {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (day < 0 || day > 2_958_465) return failure("#NUM!");
  return num(dateFromSerial(day)[part]);
}

function textOf(value: Single | undefined, pattern: Single | undefined, book: { locale: string; date1904: boolean }): Single {
  if (value?.kind === 4) return value;
  if (pattern?.kind === 4) return pattern;
  const format = delocalize(pattern?.kind === 2 ? pattern.value : pattern?.kind === 1 ? String(pattern.value) : "", book.locale);
  if (value?.kind === 3) return text(displayText(value.value, "General", book));
  const number = toNumber(value, book.locale);
  if (typeof number === "number") return text(format === "" ? "" : displayText(number, format, book));
  return text(value?.kind === 2 ? displayText(value.value, format, book) : "");
}

/** Adds products place by place; what is no number counts as 0. */
function sumProduct(args: readonly Runtime[]): Runtime {
  const blocks = args.map(asBlock);
  const first = blocks[0];
  if (!first || blocks.some((one) => one.height !== first.height || one.width !== first.width)) return failure("#VALUE!");
  let total = 0;
  for (let row = 0; row < first.height; row += 1)
    for (let column = 0; column < first.width; column += 1) {
      let product = 1;
      for (const one of blocks) {
        const value = one.rows[row]?.[column];
        if (value?.kind === 4) return value;
        product *= value?.kind === 1 ? value.value : 0;
      }
      total += product;
    }
  return num(total);
}

/** ROUND, TEXT, VALUE, YEAR and others for a book's locale. */
export function scalarFunctions(book: { locale: string; date1904: boolean }): Record<string, LibraryFunction> {
  const { locale, date1904 } = book;
  const rounding = (round: (scaled: number) => number, minArity: number): LibraryFunction =>
    numeric(minArity, 2, locale, (value, digits = 0) => num(roundTo(value ?? 0, digits, round)));
  const part = (index: 0 | 1 | 2): LibraryFunction =>
    numeric(1, 1, locale, (serial) => datePart(serial ?? 0, index, date1904));
  return {
    ROUND: rounding(Math.round, 2),
    ROUNDUP: rounding(Math.ceil, 2),
    ROUNDDOWN: rounding(Math.floor, 2),
    TRUNC: rounding(Math.floor, 1),
    YEAR: part(0),
    MONTH: part(1),
    DAY: part(2),
    VALUE: numeric(1, 1, locale, (value) => num(value ?? 0)),
    TEXT: { minArity: 2, maxArity: 2, invoke: (args) => lift(args, ([value, pattern]) => textOf(value, pattern, book)) },
    SUMPRODUCT: {
      minArity: 1,
      maxArity: 255,
      invoke: (args) => (args.length === 1 && args[0] !== undefined && !isBlock(args[0]) ? args[0] : sumProduct(args)),
    },
  };
}
