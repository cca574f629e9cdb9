/** SSB takes 30 calls in 60 seconds from one address, and a whole town hall may share one: we keep well within. */

export interface CallWindow {
  /** Seconds to wait before a call may be made; 0 where it may be made now, and is then counted. */
  take(): number;
}

export interface WindowLimit {
  readonly calls: number;
  readonly seconds: number;
}

/** Half of what the address has: the other half is left to colleagues. */
export const ourShare: WindowLimit = { calls: 15, seconds: 60 };

export function createWindow(limit: WindowLimit, now: () => number): CallWindow {
  const made: number[] = [];
  return {
    take(): number {
      const time = now();
      while (made.length > 0 && time - (made[0] ?? 0) >= limit.seconds * 1000) made.shift();
      if (made.length >= limit.calls) return Math.ceil(limit.seconds - (time - (made[0] ?? 0)) / 1000);
      made.push(time);
      return 0;
    },
  };
}
