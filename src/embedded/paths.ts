/** From object paths to objects: each path of a request is walked once, at the place where it is first needed. */
import { Args, isRecord, mark } from "./objects/args";
import { classOf } from "./objects/list";
import { thing, type Thing } from "./objects/things";
import type { Rect, Sheet } from "./model";
import { ExcelProblem } from "./problem";
import { inSet } from "./requirement";
import type { ArgumentInfo, ObjectPath } from "./wire";
import type { World } from "./world";

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function refuse(of: Thing, name: string): never {
  const member = name === "" ? "getItem" : lower(name);
  throw new ExcelProblem("ApiNotFound", `${of.kind}.${member} could not be found. It may be available in a newer version of Excel.`);
}

function isItemsMethod(name: string): boolean {
  return name === "GetItemAt" || name === "GetCount" || name === "GetItem";
}

function itemAt(items: readonly Thing[], at: number): Thing {
  const item = items[at];
  if (!item) throw new ExcelProblem(at < 0 || !Number.isInteger(at) ? "InvalidArgument" : "ItemNotFound");
  return item;
}

/** Calls a method; what every collection has is answered from its items. */
export function call(of: Thing, name: string, args: Args, world: World): unknown {
  const { members } = classOf(of.kind);
  const method = members.methods?.[name];
  const played = inSet(of.kind, name, world.played) || (isItemsMethod(name) && members.items !== undefined);
  if (!played) return refuse(of, name);
  if (method) return method(of.self as never, args, world);
  if (members.otherwise) return members.otherwise(of.self as never, name, args, world);
  if (name === "GetItem" && members.item) return members.item(of.self as never, args.raw(0), world);
  if (members.items && isItemsMethod(name)) {
    const items = members.items(of.self as never, world);
    if (name === "GetCount") return items.length;
    if (name === "GetItemAt") return itemAt(items, args.number(0));
  }
  return refuse(of, name);
}

function property(of: Thing, name: string, world: World): Thing | null {
  const known = classOf(of.kind);
  const link = known.members.links?.[name];
  if (!link || !inSet(of.kind, known.alias(name), world.played)) return refuse(of, name);
  return link(of.self as never, world);
}

function asThing(value: unknown, of: Thing, name: string): Thing | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && "kind" in value && "self" in value) return value as Thing;
  return refuse(of, name);
}

/** A held range whose sheet or cells have been deleted is no more. */
function alive(held: Thing, world: World): Thing {
  const { sheet, area } = held.self as { sheet?: Sheet; area?: Rect };
  if (sheet && !world.book.sheets.includes(sheet)) throw new ExcelProblem("ItemNotFound");
  if (area?.rows === 0) throw new ExcelProblem("InvalidReference");
  return held;
}

export class Paths {
  private readonly done = new Map<number, Thing | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly world: World,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): Thing | null {
    const known = this.done.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelProblem("InvalidRequest");
    const found = this.walk(path);
    if (found) mark(found);
    this.done.set(id, found);
    return found;
  }

  args(info: ArgumentInfo | undefined): Args {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Args((info?.Arguments ?? []).map((value, at) => this.argument(value, references[at])));
  }

  /** In words, where an action on this path and member is: `Range.values`. */
  where(id: number, member: string): string {
    const path = this.paths[id];
    const of = this.done.get(id);
    if (of) return member === "" ? of.kind : `${of.kind}.${lower(member)}`;
    const above = path?.ParentObjectPathId === undefined ? null : this.done.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === 5 ? "getItem" : lower(path?.Name ?? member);
    return above ? `${above.kind}.${name}` : name;
  }

  private argument(value: unknown, reference: number | number[] | undefined): unknown {
    if (!Array.isArray(reference)) return reference ? this.resolve(reference) : this.inside(value);
    return Array.isArray(value) ? value.map((one, at) => this.argument(one, reference[at])) : value;
  }

  /** An object held in a field of a plain one (the range of a list to choose from) comes as the number of its path. */
  private inside(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const { _ObjectPathId: id } = value;
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.inside(part)]));
  }

  private walk(path: ObjectPath): Thing | null {
    const { world } = this;
    if (path.ObjectPathType === 1) return thing("Workbook", world.book);
    if (path.ObjectPathType === 6) return alive(world.references.get(path.Name), world);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2) throw new ExcelProblem("ApiNotFound", `${path.Name} could not be found.`);
    if (path.ParentObjectPathId === undefined) throw new ExcelProblem("InvalidRequest");
    const of = this.resolve(path.ParentObjectPathId);
    if (!of) return null;
    if (path.ObjectPathType === 4) return property(of, path.Name, world);
    if (path.ObjectPathType === 3) return asThing(call(of, path.Name, this.args(path.ArgumentInfo), world), of, path.Name);
    const item = classOf(of.kind).members.item;
    return item ? item(of.self as never, path.ArgumentInfo?.Arguments?.[0], world) : refuse(of, "");
  }
}
