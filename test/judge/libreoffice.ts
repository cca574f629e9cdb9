/**
 * LibreOffice as an independent judge: it opens a saved file, calculates every formula itself and draws the sheets.
 * On its own it echoes the results that stand in the file; a profile that says "always recalculate" is what makes it
 * a judge, and the tests prove that it is one before they believe it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const required = process.env["TILTAK_JUDGE"] === "required";

function onPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

export function sofficeAvailable(): boolean {
  return onPath("soffice");
}

/** `describe` where the judge can sit; skipped, with a word why, where it is not installed and not demanded. */
export function judge(name: string, tests: () => void): void {
  if (sofficeAvailable() || required) return describe(name, tests);
  process.stderr.write(`Skipped, since LibreOffice (soffice) is not installed: ${name}\n`);
  describe.skip(name, tests);
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Runs the converter in a folder and profile of its own; the profile recalculates where `recalculate` is set. */
function convert(bytes: Uint8Array, format: string, ending: string, recalculate: boolean): { folder: string; file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "tiltak-judge-"));
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  if (recalculate) writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  const input = path.join(folder, "book.xlsx");
  writeFileSync(input, bytes);
  const out = path.join(folder, "out");
  const run = spawnSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format, "--outdir", out, input], { timeout: 120_000, encoding: "utf8" });
  const file = path.join(out, `book.${ending}`);
  if (!existsSync(file)) throw new Error(`LibreOffice made no ${ending}: ${run.error?.message ?? ""} ${run.stderr ?? ""} ${run.stdout ?? ""}`);
  return { folder, file };
}

/** The workbook as LibreOffice saves it, with its own results in every formula cell. */
export function recalculated(bytes: Uint8Array, recalculate = true): Uint8Array {
  const { folder, file } = convert(bytes, "xlsx", "xlsx", recalculate);
  const result = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** Draws the pages with `flags` of pdftoppm into `folder`; the paths of the pictures in order. */
function draw(bytes: Uint8Array, folder: string, dotsPerInch: number, flags: string[]): string[] {
  const made = convert(bytes, "pdf", "pdf", true);
  mkdirSync(folder, { recursive: true });
  const run = spawnSync("pdftoppm", ["-r", String(dotsPerInch), ...flags, made.file, path.join(folder, "page")], { timeout: 120_000, encoding: "utf8" });
  rmSync(made.folder, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`pdftoppm: ${run.error?.message ?? run.stderr}`);
  return readdirSync(folder).filter((name) => name.startsWith("page")).sort().map((name) => path.join(folder, name));
}

/** Pages of the workbook as PNG files in `folder`, to be looked at. */
export function drawn(bytes: Uint8Array, folder: string, dotsPerInch = 80): string[] {
  return draw(bytes, folder, dotsPerInch, ["-png"]);
}

/** How many dots of each colour (`#RRGGBB`) the pages hold together. */
export function colours(bytes: Uint8Array, dotsPerInch = 50): Map<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), "tiltak-pages-"));
  const counts = new Map<string, number>();
  for (const file of draw(bytes, folder, dotsPerInch, [])) {
    const picture = readFileSync(file);
    const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.subarray(0, 40).toString("latin1"))?.[0].length ?? picture.length;
    for (let at = head; at + 2 < picture.length; at += 3) {
      const colour = `#${picture.subarray(at, at + 3).toString("hex").toUpperCase()}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
