/** Widths and heights: characters, pixels, points and EMU. The digit of Calibri 11 is 7 pixels wide at 96 dpi. */

const digitWidth = 7;
const emuPerPoint = 12_700;

/** Points of a column that the file calls `width` characters wide (padding included). */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth) * 0.75;
}

/** The file's width of a column of `points`. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / 0.75) / digitWidth) * 256) / 256;
}

/** Points of a standard column of `base` characters: 5 pixels of padding, rounded up to 8 pixels as Excel does. */
export function pointsOfBaseWidth(base: number): number {
  return Math.ceil((base * digitWidth + 5) / 8) * 8 * 0.75;
}

export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

export function pointsOfEmu(value: number): number {
  return value / emuPerPoint;
}
