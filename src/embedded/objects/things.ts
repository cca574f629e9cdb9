/**
 * What an object path can stand for: the name of the class with the piece of the workbook behind it.
 * Classes find each other by name through here, so that none needs to import another.
 */
import type { ThingKinds } from "./kinds";

export type Kind = keyof ThingKinds;

/** An object of the wire: class name and what it acts on. */
export interface Thing<K extends Kind = Kind> {
  readonly kind: K;
  readonly self: ThingKinds[K];
}

export function thing<K extends Kind>(kind: K, self: ThingKinds[K]): Thing<K> {
  return { kind, self };
}
