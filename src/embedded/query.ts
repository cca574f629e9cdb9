/** Answers `load`: which members of an object are asked for, and their values, nested as the client expects. */
import { classOf, type KnownClass } from "./objects/list";
import { thing, type Thing } from "./objects/things";
import { ExcelProblem } from "./problem";
import { inSet } from "./requirement";
import type { QueryInfo } from "./wire";
import type { World } from "./world";

interface Wanted {
  [lowerCaseName: string]: Wanted;
}

function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = Object.create(null) as Wanted;
  for (const path of paths) {
    let at = root;
    for (const step of path.split("/")) {
      const name = step.trim().toLowerCase();
      if (name === "" || name === "items") continue;
      at = at[name] ??= Object.create(null) as Wanted;
    }
  }
  return root;
}

function scalar(of: Thing, known: KnownClass, name: string, world: World): unknown {
  return known.members.scalars?.[name]?.get?.(of.self as never, world);
}

/** All plain values of an object that the played set has. */
function allScalars(of: Thing, known: KnownClass, world: World): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(known.members.scalars ?? {})) {
    if (member.get && inSet(of.kind, known.alias(name), world.played)) answer[name] = scalar(of, known, name, world);
  }
  return answer;
}

function identity(of: Thing, known: KnownClass, world: World): Record<string, unknown> {
  return known.members.identity?.(of.self as never, world) ?? {};
}

function members(of: Thing, wanted: Wanted, world: World): Record<string, unknown> {
  const known = classOf(of.kind);
  const names = Object.keys(wanted).filter((name) => name !== "*");
  if (names.length === 0) return allScalars(of, known, world);
  const answer: Record<string, unknown> = wanted["*"] ? allScalars(of, known, world) : {};
  for (const name of names) {
    const member = known.find(name);
    if (!member || !inSet(of.kind, known.alias(member), world.played)) {
      throw new ExcelProblem("ApiNotFound", `${of.kind}.${name} could not be found.`);
    }
    if (known.members.scalars?.[member]) {
      answer[member] = scalar(of, known, member, world);
      continue;
    }
    const linked = known.members.links?.[member]?.(of.self as never, world) ?? null;
    answer[member] = linked === null ? null : answerQuery(linked, wanted[name] ?? {}, world);
  }
  return answer;
}

/** Splits what is asked of a collection: its own plain values, and what is asked of each item. */
function split(known: KnownClass, wanted: Wanted): [own: Wanted, item: Wanted] {
  const own: Wanted = {};
  const item: Wanted = {};
  for (const [name, deeper] of Object.entries(wanted)) {
    const member = known.find(name);
    (member && known.members.scalars?.[member] ? own : item)[name] = deeper;
  }
  return [own, item];
}

function answerQuery(of: Thing, wanted: Wanted, world: World, part?: QueryInfo): Record<string, unknown> {
  const known = classOf(of.kind);
  const list = known.members.items;
  if (!list) return members(of, wanted, world);
  const [own, ofItem] = split(known, wanted);
  const skipped = list(of.self as never, world).slice(part?.Skip ?? 0);
  const items = part?.Top === undefined ? skipped : skipped.slice(0, part.Top);
  const none = Object.keys(wanted).length > 0 && Object.keys(ofItem).length === 0;
  return {
    ...(Object.keys(own).length > 0 || !none ? members(of, own, world) : {}),
    ...(none ? {} : { _Items: items.map((item) => ({ ...identity(item, classOf(item.kind), world), ...members(item, ofItem, world) })) }),
  };
}

export function query(of: Thing, info: QueryInfo | undefined, world: World): Record<string, unknown> {
  world.calculation.settle();
  const wanted = wantedOf([...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  return answerQuery(thing(of.kind, of.self), wanted, world, info);
}
