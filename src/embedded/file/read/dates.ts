/** Dates written out (`t="d"` in strict files) as serial numbers of the workbook's calendar. */

const dayLength = 86_400_000;

/** Serial of an ISO date or date and time; null where the text is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  const days = time / dayLength + 25_569;
  if (date1904) return days - 1462;
  // Excel's 1900 calendar holds a 29 February 1900 that never was.
  return days < 61 ? days - 1 : days;
}
