/** How alike two titles are, for following a tiltak from one reading to the next. */

/** Lower case, single spaces, no punctuation: what a retyped title keeps. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** 0–1: shared letter pairs of the plain titles (Dice); 1 for equal ones. A title without letters is like nothing. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [plainTitle(one), plainTitle(other)];
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const total = a.length + b.length - 2;
  return total <= 0 ? 0 : (2 * shared) / total;
}
