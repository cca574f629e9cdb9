/** Paper sizes: the file's number and Office.js' word. */

const names: Record<number, string> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  16: "Paper10x14",
  17: "Paper11x17",
  18: "Note",
};

export function paperName(number: number | null): string | null {
  return number === null ? null : (names[number] ?? null);
}

export function paperNumber(name: string): number | null {
  const found = Object.entries(names).find(([, each]) => each.toLowerCase() === name.toLowerCase());
  return found ? Number(found[0]) : null;
}
