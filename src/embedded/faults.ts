/** Troubles that a test can order. Syncs are counted from 1 over the life of a host. */
import type { Book } from "./model";

/** Excel on the web takes and gives at most 5 MB at a time. */
export const payloadLimit = 5 * 1024 * 1024;

export interface Faults {
  /** Sync number `atSync` fails with `code` (all from there on where `onwards`), after its first `afterActions` actions (0 unless told). */
  fail?: { atSync: number; code: string; message?: string; onwards?: boolean; afterActions?: number };
  /** Requests from this sync on are answered as if the network were gone. */
  connectionLostAt?: number;
  /** Largest request and answer in bytes; 5 MB unless told. */
  payloadLimit?: number;
  /** Changes that a colleague makes right before the sync of that number. */
  colleague?: { beforeSync: number; change: (book: Book) => void }[];
  /** Requests that only release references fail too, from the start. */
  failReleases?: boolean;
}
