/** `npm test`: installs what is missing, then lint, types, unit tests and the browser run. The last line counts them all. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { browser, installPackages, installSystem, root } from "./ready.mjs";

const bin = (name) => path.join(root, "node_modules", ".bin", name);
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command, shows its output, and gives its status with the counts of its last line. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], shell: process.platform === "win32" });
    let tail = "";
    child.stdout.on("data", (data) => {
      process.stdout.write(data);
      tail = (tail + data).slice(-2000);
    });
    child.on("close", (status) => {
      const counts = [...tail.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
      resolve({ status, passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0), skipped: Number(counts?.[3] ?? 0), counted: counts !== undefined });
    });
  });
}

async function part(title, command, args) {
  console.log(`\n== ${title}`);
  const result = await run(command, args);
  totals.passed += result.counted ? result.passed : Number(result.status === 0);
  totals.failed += result.counted ? Math.max(result.failed, Number(result.status !== 0 && result.failed === 0)) : Number(result.status !== 0);
  totals.skipped += result.skipped;
}

installPackages();
const chromium = installSystem(browser);
await part("Lint", bin("eslint"), ["."]);
await part("Typer", bin("tsc"), ["-p", "."]);
await part("Enhetstester", bin("jest"), ["--forceExit", ...process.argv.slice(2)]);
if (existsSync(path.join(root, "test/e2e/run.mjs"))) {
  if (!chromium) console.log("\nNettleserprøvene hoppes over: Chromium finnes ikke og kan ikke installeres her (krever apt og root).");
  await part("Nettleserprøver", process.execPath, ["test/e2e/run.mjs"]);
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
process.exitCode = totals.failed > 0 ? 1 : 0;
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
