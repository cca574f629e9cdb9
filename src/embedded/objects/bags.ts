/** Objects whose properties are plain entries: looks of charts and of conditional formats. */
import type { Chart, ConditionalFormat, Shape } from "../model";
import { isRecord } from "./args";
import type { ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import type { Bag } from "./refs";

type Plain = Record<string, unknown>;

/** A bag over the parts of `root`, one record per path. */
function bagAt(root: Plain, path: string, changed: () => void): Bag {
  return {
    get: (name) => (root[path] as Plain | undefined)?.[name],
    set(name, value) {
      changed();
      root[path] = { ...(root[path] as Plain | undefined), [name]: value };
    },
    at: (part) => bagAt(root, path === "" ? part : `${path}/${part}`, changed),
    clear() {
      changed();
      for (const key of Object.keys(root)) if (key === path || key.startsWith(`${path}/`)) delete root[key];
    },
  };
}

/** Looks of a chart that have no field of their own, by path (`title/format/font`). */
export function chartBag(chart: Chart, path: string): Bag {
  chart.looks ??= {};
  return bagAt(chart.looks, path, () => void (chart.changed = true));
}

/** Looks stay with their series when one is put in (`by` 1) or taken away (-1) at position `at`. */
export function moveSeriesLooks(chart: Chart, at: number, by: 1 | -1): void {
  chart.looks = Object.fromEntries(
    Object.entries(chart.looks ?? {}).flatMap(([path, look]) => {
      const found = /^series\/(\d+)(.*)$/.exec(path);
      const index = Number(found?.[1]);
      if (!found || index < at) return [[path, look]];
      return by === -1 && index === at ? [] : [[`series/${index + by}${found[2]}`, look]];
    }),
  );
}

/** Looks of a shape, by path (`textFrame/textRange/font`). */
export function shapeBag(shape: Shape, path: string): Bag {
  return bagAt(shape.looks, path, () => {});
}

/** A part of a conditional format's detail (`format/font`), nested as Office.js nests it. */
export function detailBag({ sheet, of: format }: OnSheet<ConditionalFormat>, path: readonly string[]): Bag {
  const changed = () => {
    format.xml = null;
  };
  const find = (make: boolean): Plain => {
    let at = format.detail as Plain;
    for (const step of path) {
      if (!isRecord(at[step])) {
        if (!make) return {};
        at[step] = {};
      }
      at = at[step] as Plain;
    }
    return at;
  };
  return {
    get: (name) => find(false)[name],
    set(name, value) {
      changed();
      find(true)[name] = value;
    },
    at: (part) => detailBag({ sheet, of: format }, [...path, ...part.split("/")]),
    clear() {
      changed();
      const at = find(true);
      for (const key of Object.keys(at)) delete at[key];
    },
  };
}

/** A property kept in the bag under `name`, with what it is before anybody sets it. */
export function kept(name: string, otherwise: unknown, check: (value: unknown) => unknown = (value) => value): ScalarMember<Bag> {
  return { get: (bag) => bag.get(name) ?? otherwise, set: (bag, value) => bag.set(name, check(value)) };
}
