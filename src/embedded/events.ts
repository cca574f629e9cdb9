/** Events on their way to the client: who listens, and what waits to be sent after the answer. */
import { eventCategory, type EventEntry } from "./wire";

export interface Events {
  /** Whether events are sent at all (`runtime.enableEvents`). */
  enabled: boolean;
  listen(number: number, target: string): void;
  /** True where somebody listens to the event at one of the targets. */
  hears(number: number, targets: readonly string[]): boolean;
  unlisten(number: number, target: string): void;
  /** Puts an event in the queue for each target that listens; `always` for those the client never registers. */
  raise(number: number, targets: readonly string[], message: Record<string, unknown>, always?: boolean): void;
  /** Takes all that wait. */
  take(): EventEntry[];
}

export function createEvents(): Events {
  const listeners = new Map<string, number>();
  let queue: EventEntry[] = [];
  const key = (number: number, target: string) => `${number}|${target}`;
  return {
    enabled: true,
    listen: (number, target) => void listeners.set(key(number, target), (listeners.get(key(number, target)) ?? 0) + 1),
    hears(number, targets) {
      return this.enabled && targets.some((target) => listeners.has(key(number, target)));
    },
    unlisten(number, target) {
      const left = (listeners.get(key(number, target)) ?? 0) - 1;
      if (left > 0) listeners.set(key(number, target), left);
      else listeners.delete(key(number, target));
    },
    raise(number, targets, message, always = false) {
      if (!this.enabled) return;
      for (const targetId of targets) {
        if (!always && !listeners.has(key(number, targetId))) continue;
        queue.push({ messageCategory: eventCategory, messageType: number, targetId, message: JSON.stringify(message) });
      }
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}

/** Numbers by which the client knows its events. */
export const eventNumber = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHidden: 22,
  protection: 24,
  singleClicked: 21,
  workbookActivated: 2203,
  shapeActivated: 2101,
  shapeDeactivated: 2102,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
} as const;

/** Target of events of the whole workbook. */
export const workbookTarget = "Workbook";
