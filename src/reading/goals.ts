/** Goals: lists of goal numbers in a cell, and the goals' own list. */
import type { CellValue } from "../plan/cell";
import { plainSpaces } from "./find/sheet-view";

/**
 * "1,7" → 1 and 7. A Norwegian Excel has turned some lists into numbers: 1.7 is goals 1 and 7, and 9.1 is 9 and 10,
 * for lists ascend and a number drops its last zero. Where most cells look like 2.3 they number goals under goals
 * (`nested`) and stay whole.
 */
export function goalList(value: CellValue, nested: boolean): string[] {
  if (value === null || typeof value === "boolean") return [];
  if (typeof value === "number") return nested ? [String(value)] : numberList(value);
  const text = plainSpaces(value).replace(/\s+/g, " ").trim();
  if (nested && /\d\.\d/.test(text)) return text.match(/\d{1,3}(?:\.\d{1,3})*[a-z]?/gi) ?? [];
  const numbers = /^(?:(?:hoved|hovud|del)?mål\s*)?(?:nr\.?\s*)?\d{1,3}[a-z]?(?:\s*(?:[,;/+&.]|og|\s)\s*\d{1,3}[a-z]?)*\.?$/i.test(text);
  if (numbers) return text.match(/\d{1,3}[a-z]?/gi) ?? [];
  return text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== "" && !/^[-–—]+$/.test(part));
}

function numberList(value: number): string[] {
  const [first = "", second] = String(value).split(".");
  if (second === undefined) return [first];
  const lost = second.length === 1 && Number(second) <= Number(first) && Number(second) * 10 > Number(first);
  return [first, lost ? `${second}0` : second];
}
