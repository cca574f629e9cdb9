/**
 * Whether serial 0 is 1904-01-01. Office.js has no property for it, so the year that Excel shows in one date cell
 * is held against the year its serial number gives in the 1900 system; the two systems lie four years apart.
 */

/** A format that shows a year, with quoted texts and colour or locale brackets taken away. */
export function showsYear(format: string): boolean {
  return /y/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Year of a serial number in the 1900 system. */
function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
}

/** True where the text shows the year that the serial has in the 1904 system. */
export function is1904(serial: number, text: string): boolean {
  const shown = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  const later = yearOf(serial + 1462);
  const shows = (year: number) => shown.includes(String(year)) || shown.includes(String(year % 100).padStart(2, "0"));
  return shows(later) && !shows(yearOf(serial));
}
