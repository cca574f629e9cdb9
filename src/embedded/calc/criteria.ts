/** The conditions of SUMIF, COUNTIFS and their kin: what a criterion such as `">=2024"` or `"S*"` matches. */
import { parseTyped } from "./entry";
import type { Single } from "./runtime-value";

export type Matches = (value: Single) => boolean;
type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A number written in a criterion or a text cell; dates and per cent in the workbook's locale count too. */
export function numberIn(text: string, locale: string): number | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  if (!/^[\s\d+(-]/.test(plain)) return undefined;
  const found = parseTyped(plain, locale)?.value;
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -48;
}

function compared(order: number, operator: Operator): boolean {
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">=") return order >= 0;
  return operator === "=" ? order === 0 : order !== 0;
}

/** Numbers match numbers, and texts that read as that number; empty cells match no comparison. */
function numberCriterion(wanted: number, operator: Operator, locale: string): Matches {
  const equal: Matches = (value) => {
    if (value.kind === 1) return near(value.value, wanted);
    if (value.kind !== 2) return false;
    const read = numberIn(value.value, locale);
    return read !== undefined && near(read, wanted);
  };
  if (operator === "=") return equal;
  if (operator === "<>") return (value) => !equal(value);
  return (value) => value.kind === 1 && compared(near(value.value, wanted) ? 0 : value.value - wanted, operator);
}

/** `*`, `?` and `~` of a criterion as a regular expression. */
function pattern(text: string): RegExp {
  let source = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const escaped = sign === "~" && at + 1 < text.length;
    if (escaped) at += 1;
    if (!escaped && sign === "*") source += "[\\s\\S]*";
    else if (!escaped && sign === "?") source += "[\\s\\S]";
    else source += text.charAt(at).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  }
  return new RegExp(`^${source}$`, "iu");
}

function textCriterion(wanted: string, operator: Operator): Matches {
  if (operator === "=" || operator === "<>") {
    const plain = !/[*?~]/.test(wanted);
    const lower = wanted.toLowerCase();
    const like = plain ? null : pattern(wanted);
    const equal: Matches = (value) =>
      value.kind === 2 && (like ? like.test(value.value) : value.value.length === lower.length && value.value.toLowerCase() === lower);
    return operator === "=" ? equal : (value) => !equal(value);
  }
  const collator = new Intl.Collator("nb", { sensitivity: "accent" });
  return (value) => value.kind === 2 && compared(collator.compare(value.value, wanted), operator);
}

function emptyCriterion(operator: Operator | ""): Matches {
  if (operator === "") return (value) => value.kind === 0 || (value.kind === 2 && value.value === "");
  if (operator === "=") return (value) => value.kind === 0;
  if (operator === "<>") return (value) => value.kind !== 0;
  return () => false;
}

const truths: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, SANN: true, USANN: false };

function taken(criterion: string): { sign: Operator | ""; rest: string } {
  const parts = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion);
  return { sign: (parts?.[1] ?? "") as Operator | "", rest: parts?.[2] ?? "" };
}

/** In small letters, what every text that the criterion matches starts with; empty where it matches anything else. */
export function literalStart(criterion: string, locale: string): string {
  const { sign, rest } = taken(criterion);
  const isText = numberIn(rest, locale) === undefined && truths[rest.toUpperCase()] === undefined && !rest.startsWith("#");
  return isText && (sign === "" || sign === "=") ? (/^[^*?~]*/.exec(rest)?.[0] ?? "").toLowerCase() : "";
}

function stringCriterion(criterion: string, locale: string): Matches {
  const { sign, rest } = taken(criterion);
  if (rest === "") return emptyCriterion(sign);
  const operator: Operator = sign === "" ? "=" : sign;
  const number = numberIn(rest, locale);
  if (number !== undefined) return numberCriterion(number, operator, locale);
  const truth = truths[rest.toUpperCase()];
  if (truth !== undefined) return (value) => (value.kind === 3 && value.value === truth) === (operator !== "<>");
  if (/^#[A-Z/0-9]+[!?]?$/i.test(rest)) {
    return (value) => (value.kind === 4 && value.code === rest.toUpperCase()) === (operator !== "<>");
  }
  return textCriterion(rest, operator);
}

/** What a criterion matches. A reference to an empty cell counts as the number 0, as in Excel. */
export function criterion(wanted: Single, locale: string): Matches {
  if (wanted.kind === 0) return numberCriterion(0, "=", locale);
  if (wanted.kind === 1) return numberCriterion(wanted.value, "=", locale);
  if (wanted.kind === 2) return stringCriterion(wanted.value, locale);
  if (wanted.kind === 3) return (value) => value.kind === 3 && value.value === wanted.value;
  return (value) => value.kind === 4 && value.code === wanted.code;
}
