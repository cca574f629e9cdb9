/** Reads a command's words: files and options. A call that makes no sense ends in a sentence and status 2. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { failed, done, type Outcome } from "../plan/outcome";

export interface Call {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, boolean>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** `text` options take a word, `flag` options none; `one` sets how many files must be named. */
export interface CallForm {
  readonly flags: readonly string[];
  readonly texts: readonly string[];
  readonly short?: Readonly<Record<string, string>>;
  readonly files: "one" | "some" | "none";
}

/** Fails with `bad-call`. */
export function readCall(args: readonly string[], form: CallForm): Outcome<Call> {
  const shortOf = (name: string) => Object.entries(form.short ?? {}).find(([, long]) => long === name)?.[0];
  const option = (name: string, type: "boolean" | "string") => {
    const short = shortOf(name);
    return [name, short === undefined ? { type } : { type, short }] as const;
  };
  const options = Object.fromEntries([
    ...form.flags.map((name) => option(name, "boolean")),
    ...form.texts.map((name) => option(name, "string")),
  ]) as NonNullable<ParseArgsConfig["options"]>;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const wrong = wrongCount(positionals.length, form.files);
    if (wrong) return failed("bad-call", { detail: wrong });
    const entries = Object.entries(values);
    return done({
      files: positionals,
      flags: Object.fromEntries(entries.filter(([, value]) => typeof value === "boolean")) as Record<string, boolean>,
      texts: Object.fromEntries(entries.filter(([, value]) => typeof value === "string")) as Record<string, string>,
    });
  } catch (error) {
    return failed("bad-call", { detail: error instanceof Error ? error.message : String(error) });
  }
}

function wrongCount(count: number, wanted: CallForm["files"]): string | null {
  if (wanted === "one" && count !== 1) return "Oppgi nøyaktig én fil.";
  if (wanted === "some" && count === 0) return "Oppgi minst én fil.";
  if (wanted === "none" && count > 0) return "Kommandoen tar ingen filer.";
  return null;
}
