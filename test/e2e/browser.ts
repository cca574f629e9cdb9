/** Chromium, and the pane beside the embedded workbook in it. */
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

/** What every end-to-end test is given. */
export interface Given {
  readonly chromium: Browser;
  readonly address: string;
  /** Folder for pictures. */
  readonly pictures: string;
}

export type Tests = Readonly<Record<string, (given: Given) => Promise<void>>>;

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags, timeout: 90_000 });
}

/** The pane as a person meets it: the page, the pane's frame, and what went wrong in the console. */
export interface PaneOpen {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly faults: readonly string[];
  /** Addresses asked for outside the server of the test. */
  readonly foreign: readonly string[];
}

export interface PaneOptions {
  /** A workbook in place of the demo plan. */
  readonly book?: { readonly name: string; readonly bytes: Uint8Array };
  /** Width of the pane itself. */
  readonly width?: number;
  readonly language?: "nb" | "nn" | "en";
  /** When the connection between pane and workbook is lost; "held": from the writing on no answer comes. */
  readonly lost?: "while writing" | "after writing" | "held";
}

const words = {
  nb: { read: "Les", settings: "Innstillinger", language: "Språk i panelet og arkene", save: "Lagre", back: "Tilbake" },
  nn: { read: "Les", settings: "Innstillingar", language: "Språk i panelet og arka", save: "Lagre", back: "Tilbake" },
  en: { read: "Read", settings: "Settings", language: "Language of the pane and the sheets", save: "Save", back: "Back" },
};

/** Opens the embedded workbook (the demo plan, or one given) with the pane beside it. */
export async function openPane({ chromium: browser, address }: Given, { book, width = 450, language = "nb", lost }: PaneOptions = {}): Promise<PaneOpen> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: "nb-NO" });
  const page = await context.newPage();
  if (lost) await page.addInitScript(loseConnection, lost);
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(address) && foreign.push(request.url()));
  await page.goto(`${address}/index.html`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Les", exact: true }).waitFor({ timeout: 30_000 });
  if (book) {
    await page.locator("input[type=file]").setInputFiles({ name: book.name, mimeType: "application/octet-stream", buffer: Buffer.from(book.bytes) });
    await page.getByRole("heading", { name: book.name }).waitFor();
    await pane.getByRole("button", { name: "Les", exact: true }).waitFor();
  }
  await page.locator("iframe").evaluate((frame, wide) => {
    for (const [property, value] of [["width", `${wide}px`], ["min-width", "0"], ["max-width", "none"], ["flex", "none"]] as const) (frame as HTMLElement).style.setProperty(property, value);
  }, width);
  await idle(pane);
  if (language !== "nb") await speak(pane, language);
  return { page, pane, faults, foreign };
}

/** Runs in every frame: from a certain request on, all are answered as if the network were gone. */
function loseConnection(when: "while writing" | "after writing" | "held"): void {
  const send = MessagePort.prototype.postMessage;
  let begun = false;
  let gone = false;
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown): void {
    const text = typeof message === "string" ? message : "";
    // The backup is put down before the sheets, and the name that tells of it is deleted with the last request of a write.
    if (text.includes('"skriving_avbrutt"')) {
      gone ||= when !== "after writing" && begun;
      begun = true;
    } else if (begun) gone ||= when !== "after writing" || text.includes('"GetUsedRangeOrNullObject"');
    if (!gone || text === "") return send.call(this, message);
    if (when === "held") return;
    const { id } = JSON.parse(text) as { id: string };
    setTimeout(() => this.onmessage?.(new MessageEvent("message", { data: JSON.stringify({ type: 2, id, message: { statusCode: 503, headers: {}, body: "" } }) })), 0);
  };
}

/** Chooses the pane's language as a person does: in the settings. */
async function speak(pane: FrameLocator, language: "nn" | "en"): Promise<void> {
  await press(pane, words.nb.settings);
  await pane.getByLabel(words.nb.language).selectOption(language);
  await press(pane, words.nb.save);
  await press(pane, words[language].back);
}

/** Waits until the pane is doing nothing. */
export async function idle(pane: FrameLocator): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
}

/** Presses a button and waits until what it started is done. */
export async function press(pane: FrameLocator, name: string | RegExp): Promise<void> {
  await pane.getByRole("button", { name, exact: typeof name === "string" }).first().click();
  await idle(pane);
}

/** What axe finds against WCAG 2.1 A and AA, as one line a rule. Tabster's dummy inputs are a known false positive. */
export async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include(["iframe", "#root"]).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]).exclude("[data-tabster-dummy]").analyze();
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join("; ")}`);
}

/** A test's own assertion: throws with the words given. */
export function check(is: boolean, words: string): void {
  if (!is) throw new Error(words);
}

export function equal(found: unknown, wanted: unknown, words = "differs"): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  check(a === b, `${words}: found ${a}, wanted ${b}`);
}
