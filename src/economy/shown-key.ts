/** The number of a tiltak as a reader of the plan knows it. */

/** A row without a number is shown by its area's number alone (`6.~1` as `6 –`), or not at all. */
export function shownKey(key: string): string {
  const inner = /^(.*?)[.!]?~\d+$/.exec(key);
  if (!inner) return key;
  return /^\d+\w?$/.test(inner[1] ?? "") ? `${inner[1] ?? ""} –` : "";
}
