/** Arguments of a call as they came over the wire; whatever has the wrong form is `InvalidArgument`. */
import { fail } from "../problem";
import type { ThingKinds } from "./kinds";
import type { Kind, Thing } from "./things";

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export class Args {
  constructor(private readonly list: readonly unknown[]) {}

  count(): number {
    return this.list.length;
  }

  raw(at: number): unknown {
    return this.list[at] ?? null;
  }

  given(at: number): boolean {
    return this.raw(at) !== null;
  }

  text(at: number): string {
    const value = this.raw(at);
    return typeof value === "string" ? value : fail("InvalidArgument");
  }

  textOr(at: number, otherwise: string): string {
    return this.given(at) ? this.text(at) : otherwise;
  }

  number(at: number): number {
    const value = this.raw(at);
    return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");
  }

  whole(at: number): number {
    const value = this.number(at);
    return Number.isInteger(value) ? value : fail("InvalidArgument");
  }

  wholeOr(at: number, otherwise: number): number {
    return this.given(at) ? this.whole(at) : otherwise;
  }

  truth(at: number, otherwise = false): boolean {
    const value = this.raw(at);
    if (value === null) return otherwise;
    return typeof value === "boolean" ? value : fail("InvalidArgument");
  }

  record(at: number): Record<string, unknown> {
    const value = this.raw(at);
    if (value === null) return {};
    return isRecord(value) ? value : fail("InvalidArgument");
  }

  /** The object given as argument, or null where it is a plain value. */
  thing(at: number): Thing | null {
    const value = this.raw(at);
    return isThing(value) ? value : null;
  }

  object<K extends Kind>(at: number, kind: K): ThingKinds[K] {
    const value = this.thing(at);
    return value?.kind === kind ? (value.self as ThingKinds[K]) : fail("InvalidArgument");
  }
}

const marks = new WeakSet<object>();

/** Marks an object as one that a path stood for, so that no JSON can pass for it. */
export function mark(value: Thing): Thing {
  marks.add(value);
  return value;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && marks.has(value);
}
