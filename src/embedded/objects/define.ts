/** The form in which a class of Excel's interface is written down: a table of its members. */
import type { World } from "../world";
import type { Args } from "./args";
import type { ThingKinds } from "./kinds";
import type { Kind, Thing } from "./things";

/** A property that holds a plain value. Without `get` it is written only, without `set` read only. */
export interface ScalarMember<S> {
  get?: (self: S, world: World) => unknown;
  set?: (self: S, value: unknown, world: World) => void;
}

/** What a method gives back: an object, null for a null object, a plain value or nothing. */
export type Answer = Thing | null | unknown;

export interface ObjectClass<S> {
  /** What an object answers when it is made: `{Id}` or `{_ReferenceId}`; nothing where its path is enough. */
  identity?: (self: S, world: World) => Record<string, unknown>;
  scalars?: Readonly<Record<string, ScalarMember<S>>>;
  /** Properties that hold another object. */
  links?: Readonly<Record<string, (self: S, world: World) => Thing | null>>;
  methods?: Readonly<Record<string, (self: S, args: Args, world: World) => Answer>>;
  /** Answers every method that has no entry of its own. */
  otherwise?: (self: S, name: string, args: Args, world: World) => Answer;
  /** `getItem(key)` of a collection. */
  item?: (self: S, key: unknown, world: World) => Thing;
  /** All objects of a collection; `getCount`, `getItemAt` and `count` follow from it. */
  items?: (self: S, world: World) => readonly Thing[];
  /** Events by the name in `_Register…Event`, with the number that the client listens to. */
  events?: { target: (self: S) => string; numbers: Readonly<Record<string, number>> };
}

export interface Definition<K extends Kind = Kind> {
  readonly kind: K;
  readonly members: ObjectClass<ThingKinds[K]>;
}

export function define<K extends Kind>(kind: K, members: ObjectClass<ThingKinds[K]>): Definition {
  return { kind, members } as unknown as Definition;
}
