/** `range.dataValidation`. */
import { sheetArea } from "../address";
import { clearValidations } from "../edit/clear";
import { guardSheet } from "../edit/guard";
import { emptyAlert, emptyPrompt, ensureValidation, invalidCells, validationOf, validationType } from "../edit/validation";
import { fail } from "../problem";
import type { World } from "../world";
import { isRecord, isThing } from "./args";
import { define } from "./define";
import type { AreasRef, RangeRef } from "./refs";
import { thing, type Thing } from "./things";
import { asTruth } from "./values";

type Plain = Record<string, unknown>;

const operators = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
];
const kinds = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"];

/** A day and time as Excel counts them, from the text of the standard (`2026-01-31`, `2026-01-31T12:00`, `09:30`). */
function serialOf(text: string): number | null {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(text.trim());
  if (!found || text.trim() === "") return null;
  const [, year, month, day, hour, minute, second] = found.map(Number);
  const days = found[1] === undefined ? 0 : Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569;
  return days + ((hour || 0) * 3600 + (minute || 0) * 60 + (second || 0)) / 86_400;
}

/** A bound as the workbook holds it: days and times as numbers, a range as the formula that points to it. */
function plainBound(kind: string, given: unknown): unknown {
  const plain = plainSource(given);
  if (typeof plain !== "string" || (kind !== "date" && kind !== "time")) return plain;
  return serialOf(plain) ?? plain;
}

/** A list's source may be a range; it becomes the formula that points to it. */
function plainSource(source: unknown): unknown {
  if (!isThing(source) || source.kind !== "Range") return source;
  const { sheet, area } = source.self as RangeRef;
  return `=${sheetArea(sheet, area, true)}`;
}

function checkedRule(given: unknown): Plain {
  if (!isRecord(given)) return fail("InvalidArgument");
  const entries = Object.entries(given).filter(([, part]) => part !== null && part !== undefined);
  const [entry] = entries;
  if (!entry) return {};
  const [kind, part] = entry;
  if (entries.length > 1 || !kinds.includes(kind) || !isRecord(part)) return fail("InvalidArgument");
  if (kind === "list") {
    const source = plainSource(part.source);
    if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255)) return fail("InvalidArgument");
    return { list: { inCellDropDown: part.inCellDropDown !== false, source } };
  }
  if (kind === "custom") return typeof part.formula === "string" ? { custom: { formula: part.formula } } : fail("InvalidArgument");
  if (!operators.includes(String(part.operator)) || part.formula1 === undefined) return fail("InvalidArgument");
  if (String(part.operator).endsWith("etween") && part.formula2 === undefined) return fail("InvalidArgument");
  const bounds = Object.entries(part).map(([name, value]) => [name, name.startsWith("formula") ? plainBound(kind, value) : value]);
  return { [kind]: Object.fromEntries(bounds) as Plain };
}

/** Days and times are read back as formulas, in the form `=46023`. */
function shownRule(rule: Plain): Plain {
  const shown = (value: unknown) => (typeof value === "number" ? `=${value}` : value);
  return Object.fromEntries(
    Object.entries(rule).map(([kind, part]) => [
      kind,
      (kind === "date" || kind === "time") && isRecord(part) ? Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shown(value)])) : part,
    ]),
  );
}

function current({ sheet, areas }: AreasRef) {
  const found = validationOf(sheet, areas);
  return found === "mixed" ? null : found;
}

function invalid({ sheet, areas }: AreasRef, world: World): Thing<"RangeAreas"> | null {
  world.calculation.settle();
  const found = invalidCells(world.book, sheet, areas);
  return found.length > 0 ? thing("RangeAreas", { sheet, areas: found }) : null;
}

export const dataValidationClass = define("DataValidation", {
  scalars: {
    Rule: {
      get: (ref) => shownRule(current(ref)?.rule ?? {}),
      set: ({ sheet, areas }, value) => {
        guardSheet(sheet);
        const rule = checkedRule(value);
        ensureValidation(sheet, areas).rule = rule;
      },
    },
    ErrorAlert: {
      get: (ref) => current(ref)?.errorAlert ?? emptyAlert,
      set: ({ sheet, areas }, value) => {
        guardSheet(sheet);
        ensureValidation(sheet, areas).errorAlert = isRecord(value) ? { ...emptyAlert, ...value } : fail("InvalidArgument");
      },
    },
    Prompt: {
      get: (ref) => current(ref)?.prompt ?? emptyPrompt,
      set: ({ sheet, areas }, value) => {
        guardSheet(sheet);
        ensureValidation(sheet, areas).prompt = isRecord(value) ? { ...emptyPrompt, ...value } : fail("InvalidArgument");
      },
    },
    IgnoreBlanks: {
      get: (ref) => current(ref)?.ignoreBlanks ?? true,
      set: ({ sheet, areas }, value) => {
        guardSheet(sheet);
        ensureValidation(sheet, areas).ignoreBlanks = asTruth(value);
      },
    },
    Type: { get: ({ sheet, areas }) => validationType(validationOf(sheet, areas)) },
    Valid: { get: ({ sheet, areas }, world) => invalidCells(world.book, sheet, areas).length === 0 },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      guardSheet(sheet);
      for (const area of areas) clearValidations(sheet, area);
    },
    GetInvalidCells: (ref, _args, world) => invalid(ref, world) ?? fail("ItemNotFound"),
    GetInvalidCellsOrNullObject: (ref, _args, world) => invalid(ref, world),
  },
});
