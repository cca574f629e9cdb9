/** The calculation library's values, as the functions that we put in place of its own see them. */

export interface Num {
  readonly kind: 1;
  readonly value: number;
}
interface Blank {
  readonly kind: 0;
}
interface Text {
  readonly kind: 2;
  readonly value: string;
}
interface Bool {
  readonly kind: 3;
  readonly value: boolean;
}
export interface Failure {
  readonly kind: 4;
  readonly code: string;
}
export type Single = Blank | Num | Text | Bool | Failure;
export interface Block {
  readonly kind: 5;
  readonly rows: readonly (readonly Single[])[];
  readonly height: number;
  readonly width: number;
}
export type Runtime = Single | Block;

export const blank: Single = { kind: 0 };

export function num(value: number): Single {
  return Number.isFinite(value) ? { kind: 1, value } : failure("#NUM!");
}

export function text(value: string): Single {
  return { kind: 2, value };
}

export function failure(code: string): Failure {
  return { kind: 4, code };
}

export function isBlock(value: Runtime | undefined): value is Block {
  return value?.kind === 5;
}

export function block(rows: readonly (readonly Single[])[]): Block {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** A value as a block, so that a single cell and a range are read alike. */
export function asBlock(value: Runtime): Block {
  return isBlock(value) ? value : block([[value]]);
}

function pick(value: Runtime | undefined, row: number, column: number): Single | undefined {
  if (!isBlock(value)) return value;
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? failure("#N/A");
}

/** Applies a function of single values to each place of the arguments that are blocks. */
export function lift(args: readonly (Runtime | undefined)[], apply: (single: (Single | undefined)[]) => Single): Runtime {
  const blocks = args.filter(isBlock);
  if (blocks.length === 0) return apply(args as (Single | undefined)[]);
  const height = Math.max(...blocks.map((one) => one.height));
  const width = Math.max(...blocks.map((one) => one.width));
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => apply(args.map((arg) => pick(arg, row, column)))),
  );
  return block(rows);
}
