/**
 * First paint and time to usable at 4 times slower CPU in Chromium: the pane beside a bare React + Fluent button
 * page, built in the same run. Medians of several loads, milliseconds.
 */
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";

export interface Paint {
  readonly firstPaint: number;
  readonly usable: number;
}

const root = path.resolve(import.meta.dirname, "../..");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const loads = 5;

/** Null where Chromium is not installed. `dist` must hold a release build. */
export async function firstPaint(dist: string): Promise<{ readonly pane: Paint; readonly bare: Paint } | null> {
  const executablePath = "/usr/bin/chromium";
  if (!existsSync(executablePath)) return null;
  const bare = buildBare();
  const browser = await chromium.launch({ executablePath, args: flags, timeout: 90_000 });
  try {
    return { pane: await medianOf(browser, dist, "taskpane-embedded.html", "Les"), bare: await medianOf(browser, bare, "index.html", "Les") };
  } finally {
    await browser.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

async function medianOf(browser: Browser, folder: string, page: string, button: string): Promise<Paint> {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? "/", "http://x").pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" }[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`;
  const paints: Paint[] = [];
  for (let load = 0; load < loads; load += 1) paints.push(await oneLoad(browser, address, button));
  server.close();
  return { firstPaint: median(paints.map((paint) => paint.firstPaint)), usable: median(paints.map((paint) => paint.usable)) };
}

async function oneLoad(browser: Browser, address: string, button: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: "nb-NO" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("button", { name: button, exact: true }).first().waitFor({ timeout: 60_000 });
  const usable = performance.now() - start;
  const firstPaint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  await context.close();
  return { firstPaint, usable };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The least page of the same libraries: a provider and one button. */
function buildBare(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bare-"));
  const entry = path.join(folder, "main.tsx");
  writeFileSync(
    entry,
    `import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
createRoot(document.body.appendChild(document.createElement("div"))).render(<FluentProvider theme={webLightTheme}><Button>Les</Button></FluentProvider>);`,
  );
  writeFileSync(path.join(folder, "index.html"), '<!doctype html><html lang="nb"><body><script src="main.js"></script></body></html>');
  const config = path.join(folder, "webpack.config.mjs");
  writeFileSync(
    config,
    `export default { mode: "production", entry: ${JSON.stringify(entry)}, output: { path: ${JSON.stringify(folder)}, filename: "main.js" },
resolve: { extensions: [".tsx", ".ts", ".js"], modules: [${JSON.stringify(path.join(root, "node_modules"))}] },
resolveLoader: { modules: [${JSON.stringify(path.join(root, "node_modules"))}] }, performance: { hints: false },
module: { rules: [{ test: /\\.tsx$/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } } }] } };`,
  );
  execFileSync(path.join(root, "node_modules/.bin/webpack"), ["--config", config], { cwd: root, stdio: "ignore" });
  return folder;
}
