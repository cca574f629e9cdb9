/** Numbers typed as text in the Norwegian way, with no unit of their own: "1 234,5", "(25)", "14-", "1.200.000". */
import { plainSpaces } from "../find/sheet-view";

/** The number, or null where the text is anything but one plain number. A lone dash is no number. */
export function readUnitlessAmount(text: string): number | null {
  const plain = plainSpaces(text).trim().replace(/[\u2212\u2013\u2014]/g, "-");
  const bracketed = /^\((.*)\)$/.exec(plain);
  const body = (bracketed?.[1] ?? plain).replace(/^\+\s*/, "").trim();
  const match = /^(-?)\s*(\d{1,3}(?:[ .'’´`]\d{3})+|\d+)(?:([,.])(\d+))?\s*(-?)$/.exec(body);
  if (!match) return null;
  const [, before, whole = "", sign, decimals = "", after] = match;
  const grouped = /\D/.test(whole);
  if (sign === "." && grouped && whole.includes(".")) return null;
  if (sign === "." && decimals.length === 3 && whole !== "0" && !grouped) return signed(Number(whole + decimals));
  return signed(Number(whole.replace(/\D/g, "") + (decimals ? `.${decimals}` : "")));

  function signed(value: number): number {
    return before || after || bracketed ? -value : value;
  }
}
