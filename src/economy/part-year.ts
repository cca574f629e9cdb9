/** Part-year effect: what of a full year falls in the first one. */

/** Start in month 1–12 gives (13 − month) / 12: January 1, August 5/12. Outside 1–12 counts as January. */
export function firstYearShare(startMonth: number): number {
  return startMonth >= 1 && startMonth <= 12 ? (13 - startMonth) / 12 : 1;
}

/** The month whose start gives this share; 1 where none does. */
export function startMonthOf(share: number): number {
  const month = 13 - share * 12;
  const nearest = Math.round(month);
  return Math.abs(month - nearest) < 1e-9 && nearest >= 1 && nearest <= 12 ? nearest : 1;
}
