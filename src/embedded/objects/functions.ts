/** `workbook.functions`: worksheet functions called with values or ranges, computed by the workbook's own engine. */
import { sheetArea } from "../address";
import { compute } from "../edit/compute";
import { isError } from "../edit/read-cells";
import { fail } from "../problem";
import { isThing, type Args } from "./args";
import { define } from "./define";
import type { RangeRef } from "./refs";
import { thing, type Thing } from "./things";

function literal(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (Array.isArray(value)) return `{${value.map((row) => (Array.isArray(row) ? row.map(literal).join(",") : literal(row))).join(";")}}`;
  return fail("InvalidArgument");
}

function argument(given: unknown): string {
  if (Array.isArray(given) && given.some(isThing)) return given.map(argument).join(",");
  if (!isThing(given)) return literal(given);
  if (given.kind === "FunctionResult") return literal((given as Thing<"FunctionResult">).self.value);
  const { sheet, area } = given.kind === "Range" ? (given.self as RangeRef) : fail("InvalidArgument");
  return sheetArea(sheet, area);
}

/** Arguments as the client sends them: the last may hold the rest of them. */
function list(args: Args): string {
  const given = Array.from({ length: args.count() }, (_unused, at) => args.raw(at));
  const last = given.at(-1);
  const spread = Array.isArray(last) && !last.some(Array.isArray) ? [...given.slice(0, -1), ...(last as unknown[])] : given;
  return spread.map(argument).join(",").replace(/,+$/, "");
}

export const functionsClass = define("Functions", {
  otherwise: (_book, name, args, world) => {
    const value = compute(world, `=${name.replaceAll("_", ".").toUpperCase()}(${list(args)})`);
    return thing("FunctionResult", isError(value) ? { value: null, error: value.error } : { value, error: null });
  },
});

export const functionResultClass = define("FunctionResult", {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
});
