/** Norwegian national identity numbers in cells: eleven digits, a real date, both check digits right. */
import type { CellValue } from "../../plan/cell";

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** True where the cell holds such a number, alone or in a text; also one that lost its leading zero as a number. */
export function holdsNationalId(value: CellValue): boolean {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 1e9 && value < 1e11 && isNationalId(String(value).padStart(11, "0"));
  if (typeof value !== "string") return false;
  const found = value.match(/(?<!\d)\d{6}[ \u00a0-]?\d{5}(?!\d)/g) ?? [];
  return found.some((one) => isNationalId(one.replace(/\D/g, "")));
}

/** Eleven digits: day (+40 for a D-number), month (+40 or +80 for synthetic ones), year, individual number, two check digits. */
export function isNationalId(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  if (Number(digits.slice(0, 2)) > 71 || day < 1 || day > 31 || month < 1 || month > 12) return false;
  const numbers = [...digits].map(Number);
  return numbers[9] === checkDigit(numbers, firstWeights) && numbers[10] === checkDigit(numbers, secondWeights);
}

/** Modulo 11; 10 is no digit, so such numbers are not given out. */
function checkDigit(numbers: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((all, weight, i) => all + weight * (numbers[i] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}
