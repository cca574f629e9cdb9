/** Goals: lists of goal numbers in a cell, and the goals' own list. */
import type { CellValue } from "../plan/cell";
import { plainSpaces } from "./find/sheet-view";

/**
 * "1,7" → 1 and 7. A Norwegian Excel has turned some lists into numbers: 1.7 is goals 1 and 7, and 9.1 is 9 and 1
 * (or 9 and 10: the last zero is gone).
 */
export function goalList(value: CellValue): string[] {
  if (value === null || typeof value === "boolean") return [];
  if (typeof value === "number") return String(value).split(".");
  const text = plainSpaces(value).replace(/\s+/g, " ").trim();
  const numbers = /^(?:(?:hoved|hovud|del)?mål\s*)?(?:nr\.?\s*)?\d{1,3}[a-z]?(?:\s*(?:[,;/+&.]|og|\s)\s*\d{1,3}[a-z]?)*$/i.test(text);
  if (numbers) return text.match(/\d{1,3}[a-z]?/gi) ?? [];
  return text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== "" && !/^[-–—]+$/.test(part));
}
