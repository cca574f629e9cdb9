/** Dates as Excel keeps them: a serial number with a number format that shows it as a day, and their words. */
import type { Year } from "../../plan/segment";

/** True for a format that shows a number as a date. One that shows digits of its own ("#,##0") is none, whatever words it has. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, "");
  if (/[#?%]/.test(bare) || /0/.test(bare.replace(/s[.,]0+/gi, ""))) return false;
  return /y/i.test(bare) || /å/i.test(bare) || (/d/i.test(bare) && /m/i.test(bare));
}

/** The calendar year of an Excel serial date. */
export function serialYear(serial: number, date1904: boolean): Year {
  return dateOf(serial, date1904).getUTCFullYear();
}

/** An Excel serial date as a Norwegian writes it: 1.8.2026. */
export function serialDate(serial: number, date1904: boolean): string {
  const date = dateOf(serial, date1904);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}

/** A number that is a day where its format is one of dates; a year typed there ("2026") is still that year. */
export function isDay(value: number): boolean {
  return value > 0 && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
}

const months = ["jan(?:uar)?", "feb(?:ruar)?", "mars?", "apr(?:il)?", "mai", "juni?", "juli?", "aug(?:ust)?", "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "des(?:ember)?"];
const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?((?:20)?\d\d)?$/;
const iso = /^(20\d\d)-(\d\d)-\d\d$/;
const named = new RegExp(`^(?:\\d{1,2}\\.?\\s)?(${months.join("|")})\\.?(?:\\s((?:20)?\\d\\d))?$`, "i");
const part = /^(?:(?:[1-4]\.?|første|andre|tredje|fjerde)\s?(?:kvartal|kv\.?|tertial|halvår)|[qh][1-4]|(?:uke|veke)\s\d{1,2})(?:\s(20\d\d))?$/i;

/** A day, a month or a part of a year written under that year: "15.6.2026", "1.6.", "15. juni", "3. kvartal". */
export interface Deadline {
  /** The year it names itself, or null. */
  readonly year: Year | null;
  /** 1–12, or null where it names no month. */
  readonly month: number | null;
}

/** What the text says, where it is nothing but a time within a year; else null. */
export function readDeadline(text: string): Deadline | null {
  const plain = text.trim();
  const dated = day.exec(plain);
  if (dated) return inYear(dated[3], Number(dated[2]));
  const dashed = iso.exec(plain);
  if (dashed) return inYear(dashed[1], Number(dashed[2]));
  const worded = named.exec(plain);
  if (worded) return inYear(worded[2], months.findIndex((month) => new RegExp(`^${month}$`, "i").test(worded[1] ?? "")) + 1);
  const parted = part.exec(plain);
  return parted ? inYear(parted[1], null) : null;
}

function inYear(written: string | undefined, month: number | null): Deadline | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: written === undefined ? null : (Number(written) % 100) + 2000, month };
}

/** True for a deadline within the given year: it names that year, or none. */
export function fallsIn(text: string, year: Year): boolean {
  const deadline = readDeadline(text);
  return deadline !== null && (deadline.year === null || deadline.year === year);
}

function dateOf(serial: number, date1904: boolean): Date {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(serial) * 86400000);
}
