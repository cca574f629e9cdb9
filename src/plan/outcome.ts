/** What may go wrong in the ordinary course: a value with a code, never an exception. */

/** Every expected failure. `text/problems` gives each its sentence and what to do. */
export type ProblemCode =
  | "not-a-workbook"
  | "encrypted-workbook"
  | "old-workbook-format"
  | "broken-workbook"
  | "empty-workbook"
  | "no-tiltak"
  | "sheet-protected"
  | "structure-protected"
  | "cell-being-edited"
  | "changed-since-read"
  | "write-interrupted"
  | "write-taken-back"
  | "notes-in-the-way"
  | "payload-too-large"
  | "connection-lost"
  | "not-supported"
  | "item-missing"
  | "excel-too-old"
  | "excel-refused"
  | "host-not-ready"
  | "nothing-selected"
  | "no-population"
  | "source-unreachable"
  | "source-busy"
  | "source-refused"
  | "file-missing"
  | "output-exists"
  | "output-is-input"
  | "bad-call";

/** One failure: its code and what the sentence needs (`sheet`, `cells`, `detail`, …). */
export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: ProblemCode, params: Problem["params"] = {}): Outcome<never> {
  return { ok: false, problem: { code, params } };
}
