/** Counts what the cells of a column look like; what they mean is decided by comparing columns. */
import { kindInCell } from "../rows/kind-cell";
import { readUnitlessAmount } from "../rows/plain-number";
import type { ColumnFacts } from "../table";
import { readDeadline } from "./date-cell";
import { actionRow } from "./signs";
import type { SheetView } from "./sheet-view";

const mark = /^\s*([xX×✓✔☑√•●■▪⬤✗✘]|\(x\)|xx?)\s*(?:\*{1,3}\)?|\d\)|[¹²³])?\s*$/u;
const dash = /^\s*[-–—−]+\s*$/;
const code = /^\s*(\p{L}{0,4}[-. ]?\d{1,5}(?:[.\-/]\d{1,4})*\s?[a-zæøå]?|[ivx]{1,5}|[a-zæøå])[.)]?\s*$/iu;
const yearText = /^\s*(?:(?:19|20)\d\d)(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\s*$/;
const money = /\d.*(\bkr\b|kroner|mill|mil\b|tusen|mrd|mnok|,-|\d['’´`])|\bkr\.?\s*\d/i;

const wholeKroner = /\d{1,3}(?:[ .]\d{3})+\s*(,-|kr)|kr\.?:?\s*\d{1,3}(?:[ .]\d{3})+(?!\s*['’´`\d]|\s*(?:mill|tusen))/i;

export function isMark(text: string): boolean {
  return text.split("\n").some((line) => mark.test(line)) && text.split("\n").every((line) => line.trim() === "" || mark.test(line));
}

/** What else may stand under a year in a table of marks: "Start", "Bygging", "X (50')". A no is no mark. */
export function isWordMark(text: string): boolean {
  const plain = text.trim();
  if (/^(nei|ikke|ikkje|nope|utgår|ingen|avventes?|\?)/i.test(plain)) return false;
  return /^[xX✓✔]\s*\(.{1,30}\)$/.test(plain) || (/^\p{L}[\p{L} /.-]{1,29}$/u.test(plain));
}

export function isDash(text: string): boolean {
  return dash.test(text);
}

export function isCode(text: string): boolean {
  return code.test(text);
}

/** Facts of one column over the given rows. */
export function columnFacts(view: SheetView, column: number, rows: readonly number[]): ColumnFacts {
  const facts = { filled: 0, numbers: 0, texts: 0, marks: 0, words: 0, deadlines: 0, actions: 0, kinds: 0, ones: 0, years: 0, codes: 0, dashes: 0, fractions: 0, moneyTexts: 0, broken: 0, wholeKroner: 0, percents: 0, coloured: 0, greatest: 0, smallest: 0 };
  const seen = new Set<string>();
  let length = 0;
  for (const row of rows) {
    const value = view.value(row, column);
    if (value === null) {
      if (view.fill(row, column) !== null) facts.coloured++;
      continue;
    }
    const text = view.text(row, column).trim();
    facts.filled++;
    length += text.length;
    seen.add(text);
    const number = typeof value === "number" ? value : readUnitlessAmount(text);
    if (number !== null) {
      facts.numbers++;
      facts.greatest = Math.max(facts.greatest, Math.abs(number));
      if (number !== 0 && (facts.smallest === 0 || Math.abs(number) < facts.smallest)) facts.smallest = Math.abs(number);
      if (number % 1000 !== 0) facts.broken++;
      if (number === 1) facts.ones++;
    } else facts.texts++;
    if (number === null && text.length > 5 && actionRow(text)) facts.actions++;
    if (kindInCell(text) !== null) facts.kinds++;
    if (isMark(text)) facts.marks++;
    else if (readDeadline(text) !== null) facts.deadlines++;
    else if (isWordMark(text)) facts.words++;
    if (/^\d{1,3}\.\d{1,3}(\.\d+)*\.?$/.test(text)) facts.fractions++;
    if (isDash(text)) facts.dashes++;
    if (isCode(text)) facts.codes++;
    if (yearText.test(text)) facts.years++;
    if (/^[-–−+]?[\d.,\s]+%$/.test(text)) facts.percents++;
    if (money.test(text)) facts.moneyTexts++;
    if (wholeKroner.test(text)) facts.wholeKroner++;
  }
  return { ...facts, meanLength: facts.filled ? length / facts.filled : 0, distinct: seen.size };
}
