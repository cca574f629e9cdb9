/**
 * Colours of the charts: told apart by people with red-green and blue-yellow colour blindness, and at least 3 : 1
 * against white. After Okabe and Ito, the light ones darkened.
 */
export const seriesColours = ["#0072B2", "#D55E00", "#000000", "#8F3E73", "#007A5A", "#8A6500"] as const;

/** Drift is drawn as a line over the columns of investering. */
export const kindColours = { drift: "#0072B2", investering: "#D55E00" } as const;

export const demographyTab = "#0072B2";

/** The colour of the i-th series; begins anew after the last. */
export function seriesColour(index: number): string {
  return seriesColours[index % seriesColours.length] ?? seriesColours[0];
}
