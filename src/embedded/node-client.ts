/**
 * Puts Microsoft's client library, unmodified, in front of an embedded workbook in Node.
 * The library is written for a browser: while it loads, the few things it looks for there are lent to it.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Faults } from "./faults";
import { createEngine } from "./calc/engine";
import { createHost, type Host } from "./host";
import type { Book } from "./model";
import { reaches, type RequirementSet } from "./requirement";

export interface Embedded {
  readonly host: Host;
  close(): void;
}

export interface EmbeddedOptions {
  requirementSet?: RequirementSet;
  faults?: Faults;
}

const file = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Folders to look under: where the running program lies (seen through links), then the working folder. */
function startFolders(): string[] {
  const [, program] = process.argv;
  return [...(program === undefined ? [] : [path.dirname(realpathSync(program))]), process.cwd()];
}

/** The library under the nearest node_modules, upwards from the program or the working folder. */
function librarySource(): string {
  for (const start of startFolders())
    for (let folder = start, above = ""; folder !== above; above = folder, folder = path.dirname(folder)) {
      const place = path.join(folder, file);
      if (existsSync(place)) return readFileSync(place, "utf8");
    }
  throw new Error(`${file} is not installed`);
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface Globals {
  [name: string]: unknown;
  Excel?: unknown;
  Office?: Record<string, unknown>;
  OfficeExtension?: { HostBridge: { init(bridge: object): void } };
}

const globals = globalThis as unknown as Globals;

/** What the library reads of its surroundings; the host behind it changes from book to book. */
const context: Record<string, unknown> = {};

function silentStore(): object {
  return { getItem: () => null, setItem() {}, removeItem() {} };
}

function load(): void {
  const lent: Globals = {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [], URL: "" },
    location: { href: "", search: "", hash: "" },
    navigator: { userAgent: "" },
    sessionStorage: silentStore(),
    localStorage: silentStore(),
  };
  const missing = Object.keys(lent).filter((name) => globals[name] === undefined);
  for (const name of missing) Object.defineProperty(globalThis, name, { value: lent[name], configurable: true, writable: true });
  globals.OSF = { _OfficeAppFactory: { getContext: () => context } };
  // The library declares its namespaces with `var` at the top level: only evaluated globally do they become global.
  // eslint-disable-next-line no-eval
  (0, eval)(librarySource());
  for (const name of missing) delete globals[name];
}

function setContext(host: Host, played: string): void {
  Object.assign(context, {
    contentLanguage: host.book.locale,
    displayLanguage: host.book.locale,
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") => name === "ExcelApi" && reaches(played, String(version)),
    },
  });
}

function setOffice(): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = (callback?: (given: typeof info) => unknown) =>
    Promise.resolve(info).then((given) => {
      callback?.(given);
      return given;
    });
  const HostType = { Word: "Word", Excel: "Excel", PowerPoint: "PowerPoint", Outlook: "Outlook", OneNote: "OneNote" };
  const PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android", Universal: "Universal" };
  globals.Office = Object.assign(globals.Office ?? {}, { onReady, HostType, PlatformType });
}

/** Connects the client to `book`; afterwards `Excel.run` acts on it. One book at a time. */
export function openEmbedded(book: Book, options: EmbeddedOptions = {}): Embedded {
  const host = createHost(book, { engine: createEngine, ...options });
  setContext(host, options.requirementSet ?? "1.15");
  if (globals.Excel === undefined) load();
  setOffice();
  const bridge: Bridge = {
    sendMessageToHost: (text) => void host.handle(text).then((answer) => bridge.onMessageFromHost(answer)),
    onMessageFromHost: () => {},
  };
  globals.OfficeExtension?.HostBridge.init(bridge);
  const stop = host.onMessage((text) => bridge.onMessageFromHost(text));
  return { host, close: stop };
}
