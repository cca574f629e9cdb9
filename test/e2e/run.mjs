/**
 * The pane in a real browser: builds for release, serves `dist` on the loopback, runs every `*.e2e.ts` beside this file.
 * Last line: `e2e: N passed, N failed`. Without Chromium the tests are skipped, and it says so.
 * `node test/e2e/run.mjs [part of a file's name …]`; CHROMIUM names another browser; KEEP_DIST=1 uses the last build.
 */
import { existsSync, readdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { register } from "tsx/esm/api";

register();
const root = path.resolve(import.meta.dirname, "../..");
const browser = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!browser || !existsSync(browser)) {
  console.log("e2e: skipped: Chromium was not found (install it, or name it in CHROMIUM)");
  const required = process.env.TILTAK_BROWSER === "required";
  console.log(required ? "e2e: 0 passed, 1 failed" : "e2e: 0 passed, 0 failed, 1 skipped");
  process.exit(required ? 1 : 0);
}

if (process.env.KEEP_DIST !== "1" || !existsSync(path.join(root, "dist/index.html"))) {
  const webpack = path.join(root, "node_modules", ".bin", "webpack");
  const built = spawnSync(webpack, ["--mode", "production"], { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (built.status !== 0) {
    console.log("e2e: 0 passed, 1 failed");
    process.exit(1);
  }
}

const { serveDist } = await import("./serve.ts");
const { launch } = await import("./browser.ts");
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".e2e.ts") && (wanted.length === 0 || wanted.some((part) => file.includes(part))));
const server = await serveDist(path.join(root, "dist"));
const chromium = await launch(browser);
let passed = 0;
let failed = 0;
for (const file of files.sort()) {
  console.log(`\n${file}`);
  const { tests } = await import(`./${file}`);
  for (const [name, run] of Object.entries(tests)) {
    const begun = Date.now();
    try {
      await run({ chromium, address: server.address, pictures: path.join(root, "docs/pictures") });
      passed += 1;
      console.log(`  ✓ ${name} (${Date.now() - begun} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`  ✗ ${name}\n    ${String(error?.stack ?? error).replaceAll("\n", "\n    ")}`);
    }
  }
}
await chromium.close();
await server.close();
console.log(`\ne2e: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
