/** `npm run bench`: measures, prints, and writes `docs/bench.md` with the machine. Ratios are what counts; nothing is asserted. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { firstLoad } from "./first-load";
import { firstPaint } from "./first-paint";
import type { Timed } from "./job";
import { libreOfficeTime } from "./libreoffice";
import { machine } from "./machine";

const root = path.resolve(import.meta.dirname, "../..");
/** `npm run bench -- 88 500 1000` measures other sizes. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [88, 500, 1000, 2000, 4000];
const parts = ["open", "read", "check", "fill", "save", "whole"] as const;

function measured(size: number, folder: string): Timed {
  execFileSync(process.execPath, ["--max-old-space-size=8192", "--import", "tsx", path.join(import.meta.dirname, "one-size.ts"), String(size), folder], { cwd: root, stdio: "inherit" });
  const figures = JSON.parse(readFileSync(path.join(folder, `${size}.json`), "utf8")) as Omit<Timed, "out">;
  return { ...figures, out: new Uint8Array(readFileSync(path.join(folder, `${size}.xlsx`))) };
}

const ms = (value: number | null) => (value === null ? "–" : `${Math.round(value)} ms`);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

function trafficRow(part: keyof Timed["traffic"], run: Timed): string {
  const [now, least] = [run.traffic[part], demo.traffic[part]];
  const further = now.syncs - least.syncs;
  const data = now.requestBytes + now.responseBytes - least.requestBytes - least.responseBytes;
  return row([part, run.tiltak, now.syncs, megabytes(now.requestBytes), megabytes(now.responseBytes), further > 0 ? megabytes(data / further) : "–"]);
}

const folder = mkdtempSync(path.join(tmpdir(), "tiltak-bench-"));
const timed: Timed[] = [];
for (const size of sizes) {
  timed.push(measured(size, folder));
  console.log(size, timed.at(-1)?.ms);
}
rmSync(folder, { recursive: true });
const growth = timed.slice(1).map((now, index) => {
  const before = timed[index] as Timed;
  const doublings = Math.log2(now.tiltak / before.tiltak);
  return { from: before.tiltak, to: now.tiltak, perDoubling: (now.ms.whole / before.ms.whole) ** (1 / doublings) };
});
const demo = timed[0] as Timed;
const office = libreOfficeTime(demo.out);
const large = timed.at(-1) as Timed;
const second = timed.find(({ tiltak }) => tiltak >= 2000) ?? large;
const officeLarge = libreOfficeTime(large.out);
execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "ignore" });
const gzip = firstLoad(path.join(root, "dist"));
const paint = await firstPaint(path.join(root, "dist"));

const text = `# Measured

Written by \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}. Times are wall clock and hold for this machine only; the ratios are what to look at. Nothing here is asserted in a test.

Machine: ${machine()}.

## The whole headless job

Open an .xlsx file, read, check, fill every sheet, save: each size in a process of its own after the demo plan, the better of two runs for small plans and one run for large ones, embedded workbook behind Microsoft's client. Plans are the demo plan's own blocks repeated.

${row(["tiltak", ...parts])}
${row(["---:", ...parts.map(() => "---:")])}
${timed.map((run) => row([run.tiltak, ...parts.map((part) => ms(run.ms[part]))])).join("\n")}

Growth per doubling (2,0 is linear; the aim is at most 2,3): ${growth.map(({ from, to, perDoubling }) => `${from} → ${to}: ${perDoubling.toFixed(2)}`).join(" · ")}.

LibreOffice opening, recalculating and saving the same result, warm, in the same run: ${ms(office)} for ${demo.tiltak} tiltak (the job: ${ms(demo.ms.whole)}), ${ms(officeLarge)} for ${large.tiltak} tiltak (the job: ${ms(large.ms.whole)}).

## Syncs and bytes

What crosses between the add-in and the workbook, counted on the wire: a constant number of syncs, and more only as the data grows (requests and answers of about 2 MB each; Excel on the web refuses 5 MB).

${row(["use case", "tiltak", "syncs", "sent, MB", "received, MB", "MB for each further sync"])}
${row(["---", "---:", "---:", "---:", "---:", "---:"])}
${(["read", "check", "fill"] as const).flatMap((part) => [demo, second].map((run) => trafficRow(part, run))).join("\n")}

## The pane

What the pane loads first, gzip, without office.js: ${gzip === null ? "not built" : `${(gzip / 1024).toFixed(1)} KiB`} (aim: at most 150 KiB).

${
  paint === null
    ? "First paint: not measured, Chromium is not installed."
    : `At 4 times slower CPU in Chromium, median of five loads: first paint ${ms(paint.pane.firstPaint)}, usable ${ms(paint.pane.usable)}; a bare React + Fluent page with one button and no skeleton, built in the same run: ${ms(paint.bare.firstPaint)} and ${ms(paint.bare.usable)}.`
}
`;
writeFileSync(path.join(root, "docs/bench.md"), text);
console.log(text);
