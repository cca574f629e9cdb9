/** Makes a fresh machine ready: packages from the registry, Chromium where apt and root allow it. No dependency but Node. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/** True where node_modules is missing or older than the lock file. */
function packagesMissing() {
  const stamp = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(stamp)) return true;
  return statSync(stamp).mtimeMs < statSync(path.join(root, "package-lock.json")).mtimeMs && lockDiffers(stamp);
}

function lockDiffers(stamp) {
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(stamp, "utf8")).packages;
  return Object.entries(wanted).some(([name, entry]) => name !== "" && !entry.optional && present[name]?.version !== entry.version);
}

export function installPackages() {
  if (!packagesMissing()) return;
  console.error("Installerer pakkene i låsefila (npm ci) …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: ["ignore", process.stderr, "inherit"], shell: process.platform === "win32" });
}

export function onPath(command) {
  return spawnSync(process.platform === "win32" ? "where" : "which", [command], { stdio: "ignore" }).status === 0;
}

/** Installs Debian packages when a command of theirs is missing and this is root with apt. True when all are there. */
export function installSystem(needs) {
  const missing = Object.entries(needs).filter(([command]) => !onPath(command));
  if (missing.length === 0) return true;
  if (!onPath("apt-get") || process.getuid?.() !== 0) return false;
  const names = missing.flatMap(([, packages]) => packages);
  console.error(`Installerer ${names.join(", ")} (apt) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { stdio: ["ignore", "ignore", "inherit"], env });
  return missing.every(([command]) => onPath(command));
}

export const browser = { chromium: ["chromium", "fonts-liberation"] };
export const judge = { soffice: ["libreoffice-calc-nogui"], pdftoppm: ["poppler-utils"], xmllint: ["libxml2-utils"] };
