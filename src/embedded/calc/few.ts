/**
 * A set that is mostly of one or a few: most cells are read by one formula, some by thousands. One alone is held as it
 * is, a few as a list and many as a set, for a set of one takes twenty times the memory of what it holds.
 */
const mostListed = 8;

export type Few<T extends object> = T | T[] | Set<T>;

/** `held` and `one`; `held` itself may have been changed. */
export function withOne<T extends object>(held: Few<T> | undefined, one: T): Few<T> {
  if (held === undefined || held === one) return one;
  if (held instanceof Set) return held.add(one);
  if (!Array.isArray(held)) return [held, one];
  if (held.includes(one)) return held;
  if (held.length >= mostListed) return new Set(held).add(one);
  held.push(one);
  return held;
}

/** `held` without `one`, undefined where nothing is left; `held` itself may have been changed. */
export function withoutOne<T extends object>(held: Few<T>, one: T): Few<T> | undefined {
  if (held instanceof Set) {
    held.delete(one);
    return held.size > 0 ? held : undefined;
  }
  if (!Array.isArray(held)) return held === one ? undefined : held;
  const at = held.indexOf(one);
  if (at >= 0) held.splice(at, 1);
  return held.length > 0 ? held : undefined;
}

export function eachOf<T extends object>(held: Few<T>, visit: (one: T) => void): void {
  if (held instanceof Set || Array.isArray(held)) held.forEach((one) => visit(one));
  else visit(held);
}
