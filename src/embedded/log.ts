/** Counts what crosses the wire: syncs, bytes and cells. */
import type { RequestBody } from "./wire";

export interface WireLog {
  /** Requests that do more than release references. */
  syncs: number;
  /** All requests. */
  requests: number;
  /** Bytes of the requests and of the answers. */
  requestBytes: number;
  responseBytes: number;
  /** Cells in the blocks that were sent and answered. */
  cellsWritten: number;
  cellsRead: number;
  /** Failures answered, by code. */
  errors: string[];
}

export function emptyLog(): WireLog {
  return { syncs: 0, requests: 0, requestBytes: 0, responseBytes: 0, cellsWritten: 0, cellsRead: 0, errors: [] };
}

/** True where the request does something else than releasing references. */
export function isSync(body: RequestBody): boolean {
  return body.Actions.some((action) => action.ActionType !== 1 && action.Name !== "_RemoveReference");
}

/** Number of cells in all two-dimensional blocks of `value`. */
export function cellsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (!Array.isArray(value)) return Object.values(value).reduce((sum: number, one) => sum + cellsIn(one), 0);
  if (value.length > 0 && value.every((row) => Array.isArray(row) && !row.some((cell) => typeof cell === "object" && cell !== null))) {
    return value.reduce((sum: number, row: unknown[]) => sum + row.length, 0);
  }
  return value.reduce((sum: number, one) => sum + cellsIn(one), 0);
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
