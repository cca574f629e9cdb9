/** All classes that are answered. A new class is one file and one line here. */
import { ExcelProblem } from "../problem";
import { applicationClass, cultureClass, datetimeFormatInfoClass, numberFormatInfoClass, runtimeClass } from "./application";
import type { Definition, ObjectClass } from "./define";
import { rangeClass } from "./range";
import type { Kind } from "./things";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetsClass } from "./worksheets";

const definitions: readonly Definition[] = [
  applicationClass,
  cultureClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  rangeClass,
  runtimeClass,
  workbookClass,
  worksheetClass,
  worksheetsClass,
];

/** Members whose name on the wire is not that of the documented property. */
const aliases: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

export interface KnownClass {
  readonly kind: Kind;
  readonly members: ObjectClass<never>;
  /** The member called so without regard to case. */
  find(name: string): string | undefined;
  /** The documented name of a member. */
  alias(member: string): string;
}

function known(definition: Definition): KnownClass {
  const members = definition.members as ObjectClass<never>;
  const names = new Map<string, string>();
  for (const group of [members.scalars, members.links]) {
    for (const name of Object.keys(group ?? {})) names.set(name.toLowerCase(), name);
  }
  return { kind: definition.kind, members, find: (name) => names.get(name), alias: (member) => aliases[member] ?? member };
}

const classes = new Map(definitions.map((definition) => [definition.kind as string, known(definition)]));

export function classOf(kind: string): KnownClass {
  const found = classes.get(kind);
  if (!found) throw new ExcelProblem("ApiNotFound", `${kind} could not be found.`);
  return found;
}

export const knownKinds: readonly string[] = [...classes.keys()];
