/** Runs the command line in this process and catches what it says. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function tiltak(args: readonly string[], stdin = ""): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: async () => stdin,
    terminal: false,
  });
  return { status, out: out.join("\n"), err: err.join("\n") };
}

export const demoPlan = path.resolve(__dirname, "../../assets/demo/loten-tiltak.xlsx");

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "tiltaksplan-"));
}
