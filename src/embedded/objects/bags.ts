/** Objects whose properties are plain entries: looks of charts and of conditional formats. */
import type { Chart, ConditionalFormat } from "../model";
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

/** A part of a conditional format's detail (`format/font`), nested as Office.js nests it. */
export function detailBag({ sheet, of: format }: OnSheet<ConditionalFormat>, path: readonly string[]): Bag {
  const changed = () => {
    format.xml = null;
    sheet.touched.groups.add("conditionalFormats");
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
