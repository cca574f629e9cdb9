/** Where a written workbook may go: never over its own source, and over another file only when told to. */
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { done, failed, type Outcome } from "../plan/outcome";

/** Fails with `output-is-input`, `output-exists` or `bad-call` (no such folder). */
export async function checkOutput(out: string, inputs: readonly string[], force: boolean): Promise<Outcome<null>> {
  const folder = await realpath(path.dirname(path.resolve(out))).catch(() => null);
  if (folder === null) return failed("bad-call", { detail: `Mappa ${path.dirname(out)} finnes ikke.` });
  const target = await realpath(out).catch(() => null);
  if (target === null) return done(null);
  const sources = await Promise.all(inputs.map((file) => realpath(file).catch(() => null)));
  if (sources.includes(target)) return failed("output-is-input", { file: out });
  return force ? done(null) : failed("output-exists", { file: out });
}

/** Writes beside the target first, so that a run that fails half-way leaves an older file as it was. */
export async function writeOutput(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
