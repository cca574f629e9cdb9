/** One question to SSB's interface and what may go wrong with it. The only file that names fetch. */
import { done, failed, type Outcome } from "../plan/outcome";
import { createWindow, ourShare, type WindowLimit } from "./window";

export interface SsbOptions {
  /** Address of the interface; SSB's own by default. */
  readonly base?: string;
  /** Milliseconds before a call is given up. */
  readonly patience?: number;
  readonly limit?: WindowLimit;
  readonly now?: () => number;
}

/** Asks for a path with parameters and gives the JSON answered. */
export type Ask = (path: string, params: readonly (readonly [string, string])[]) => Promise<Outcome<unknown>>;

const ssb = "https://data.ssb.no/api/pxwebapi/v2";

export function createAsk(options: SsbOptions = {}): Ask {
  const { base = ssb, patience = 20_000, limit = ourShare, now = Date.now } = options;
  const window = createWindow(limit, now);
  return async (path, params) => {
    const wait = window.take();
    if (wait > 0) return failed("source-busy", { seconds: wait });
    const address = `${base.replace(/\/$/, "")}/${path}?${new URLSearchParams(params.map(([name, value]) => [name, value])).toString()}`;
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { Accept: "application/json" } });
      return await outcomeOf(answer);
    } catch (trouble) {
      return failed("source-unreachable", { detail: trouble instanceof Error ? trouble.message : String(trouble) });
    }
  };
}

/** 429 and 503 pass; 4xx is a question that will be refused again. */
async function outcomeOf(answer: Response): Promise<Outcome<unknown>> {
  if (answer.status === 429 || answer.status === 503)
    return failed("source-busy", { seconds: Number(answer.headers.get("Retry-After") ?? 60) || 60 });
  const text = await answer.text();
  if (answer.status >= 500) return failed("source-unreachable", { detail: `HTTP ${String(answer.status)}` });
  const json = parsed(text);
  if (!answer.ok) return failed("source-refused", { detail: reason(json) ?? `HTTP ${String(answer.status)}` });
  return json === null ? failed("source-unreachable", { detail: "svaret er ikke JSON" }) : done(json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What a problem document says: its detail, else its title. */
function reason(json: unknown): string | null {
  const said = json as { detail?: unknown; title?: unknown } | null;
  return [said?.detail, said?.title].find((one): one is string => typeof one === "string" && one !== "") ?? null;
}
