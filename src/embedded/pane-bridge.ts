/**
 * Runs in the pane's frame before Microsoft's client library and the pane: says who is the host, and lets the library
 * speak with the page around the frame over a message channel, in JSON text alone.
 */
import { greeting } from "./page/greeting";
import { hostTag } from "./page/host-tag";

const language = hostTag(window.location.search, window.navigator.language);
const played = 15;
const info = { host: "Excel", platform: "OfficeOnline" };

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface OfficeGlobals {
  OSF?: unknown;
  Office?: Record<string, unknown>;
  OfficeExtension?: { HostBridge: { init(bridge: object): void } };
}

const globals = window as unknown as OfficeGlobals;

const context = {
  ...info,
  contentLanguage: language,
  displayLanguage: language,
  diagnostics: { ...info, version: "16.0.0.0" },
  requirements: {
    isSetSupported: (name: string, version = "1.1") => name === "ExcelApi" && Number(String(version).split(".")[1] ?? 0) <= played,
  },
};

let connected = false;

/** Gives the library, once it is there, a port to the page. */
function connect(): void {
  if (connected || !globals.OfficeExtension) return;
  connected = true;
  const { port1, port2 } = new MessageChannel();
  const bridge: Bridge = { sendMessageToHost: (text) => port1.postMessage(text), onMessageFromHost: () => {} };
  port1.onmessage = (event: MessageEvent<string>) => bridge.onMessageFromHost(event.data);
  globals.OfficeExtension.HostBridge.init(bridge);
  window.parent.postMessage(greeting, window.location.origin, [port2]);
}

async function onReady(callback?: (given: typeof info) => unknown): Promise<typeof info> {
  connect();
  callback?.(info);
  return info;
}

/** Office with what the library leaves open outside Office. */
function completed(given: Record<string, unknown>): Record<string, unknown> {
  return Object.assign(given, { onReady }, given.context ? {} : { context });
}

let office = completed({});

globals.OSF = { _OfficeAppFactory: { getContext: () => context } };
// The library may put an `Office` of its own in place: whatever it sets is completed.
Object.defineProperty(globals, "Office", {
  configurable: true,
  get: () => office,
  set: (given: Record<string, unknown>) => {
    office = completed(given);
  },
});
