/** What machine the figures come from. */
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

export function machine(): string {
  const [cpu] = cpus();
  const soffice = versionOf("soffice", ["--version"]);
  const chromium = versionOf("chromium", ["--version"]);
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? "unknown"})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
    ...[soffice, chromium].filter((version) => version !== null),
  ].join(" · ");
}

function versionOf(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split("\n")[0] ?? null;
  } catch {
    return null;
  }
}
