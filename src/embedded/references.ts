/** Ranges that the client holds by id between requests; they follow their cells. */
import { ExcelProblem } from "./problem";
import type { Thing } from "./objects/things";

export interface References {
  /** The id of `held`, the same one each time it is asked for. */
  keep(held: Thing): string;
  get(id: string): Thing;
  remove(id: string): void;
  removeAll(): void;
  all(): Iterable<Thing>;
  count(): number;
}

export function createReferences(): References {
  const held = new Map<string, Thing>();
  const ids = new Map<object, string>();
  let next = 1;
  const remove = (id: string) => {
    const gone = held.get(id);
    if (gone) ids.delete(gone.self);
    held.delete(id);
  };
  return {
    keep(thing) {
      let id = ids.get(thing.self);
      if (id === undefined) {
        id = `{reference-${next++}}`;
        ids.set(thing.self, id);
        held.set(id, thing);
      }
      return id;
    },
    get(id) {
      const thing = held.get(id);
      if (!thing) throw new ExcelProblem("InvalidReference");
      return thing;
    },
    remove,
    removeAll: () => [...held.keys()].forEach(remove),
    all: () => held.values(),
    count: () => held.size,
  };
}
