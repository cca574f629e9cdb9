/** Splits what is to be sent or asked for into requests below the size limit. */

/** Packs items in order into groups of at most `limit` bytes; a larger item stands alone. */
export function pack<T>(items: readonly T[], bytesOf: (item: T) => number, limit: number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let bytes = limit + 1;
  for (const item of items) {
    const weight = bytesOf(item);
    if (bytes + weight > limit) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(item);
    bytes += weight;
  }
  return groups;
}

/** Runs of rows, each with its weight below the limit where one row allows it. */
export function rowRuns(weights: readonly number[], limit: number): readonly { readonly start: number; readonly count: number; readonly bytes: number }[] {
  const rows = weights.map((bytes, start) => ({ start, bytes }));
  return pack(rows, (row) => row.bytes, limit).map((group) => ({
    start: group[0]?.start ?? 0,
    count: group.length,
    bytes: group.reduce((sum, row) => sum + row.bytes, 0),
  }));
}
