/** Messages between Microsoft's client and the host, as the client writes and expects them. */

export interface ObjectPath {
  Id: number;
  /** 1 workbook, 2 new, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** For each argument the path it stands for, 0 for a plain value; an array for an array of objects. */
  ReferencedObjectPathIds?: (number | number[])[] | null;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  /** 1 make, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RequestMessage {
  id: number;
  type: number;
  /** 1 writes, 4 may run beside others, 16 can be undone, 64 waits while a cell is edited. */
  flags?: number;
  message: { url: string; method: string; headers: Record<string, string>; body: RequestBody | string };
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface ResponseBody {
  Results: ActionResult[];
  /** Trace actions that were reached: the client registers event handlers by them. */
  TraceIds: number[];
  Error?: ResponseError;
}

export const waitsForCellEdit = 64;

/** Category of an event entry. */
export const eventCategory = 65_536;

export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON text. */
  message: string;
}
