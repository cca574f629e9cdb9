/** What the pane loads first: gzip of its scripts and styles, without office.js, read from the built page. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of gzip at level 9, or null where nothing is built. */
export function firstLoad(dist: string): number | null {
  const page = path.join(dist, "taskpane.html");
  if (!existsSync(page)) return null;
  const html = readFileSync(page, "utf8");
  const files = [...html.matchAll(/(?:src|href)="(?!https?:|icons\/)([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
  const sizes = [page, ...files.map((file) => path.join(dist, file))].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
