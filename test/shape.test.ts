/** The shape of the house: who may import whom, who names Office.js and fetch, no cycles; and that the detectors bite. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allowed } from "../scripts/folders.cjs";

interface Source {
  /** Path under src without extension. */
  readonly name: string;
  readonly text: string;
}

const root = path.resolve(__dirname, "..");
const src = path.join(root, "src");

function sources(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(full);
    if (!/\.tsx?$/.test(entry.name) || entry.name.endsWith(".d.ts")) return [];
    return [{ name: path.relative(src, full).replace(/\.tsx?$/, ""), text: readFileSync(full, "utf8") }];
  });
}

/** Comments and the inside of strings removed, so that words in them are not taken for code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}

function importsOf(source: Source): { to: string; typeOnly: boolean }[] {
  const found = [...source.text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?[^"'`;]*?from\s+["'](\.[^"']+)["']/g)].map(
    (match) => ({ to: match[3] as string, typeOnly: match[2] !== undefined }),
  );
  const lazy = [...source.text.matchAll(/import\(\s*(?:\/\*[^*]*\*\/\s*)?["'](\.[^"']+)["']\s*\)/g)].map((match) => ({
    to: match[1] as string,
    typeOnly: false,
  }));
  return [...found, ...lazy].map(({ to, typeOnly }) => ({
    to: path.posix.normalize(path.posix.join(path.posix.dirname(source.name), to)),
    typeOnly,
  }));
}

type Allowed = (from: string, to: string) => boolean;

function wrongDirections(all: readonly Source[], allowed: Allowed): string[] {
  return all.flatMap((source) =>
    importsOf(source)
      .filter(({ to }) => !allowed(source.name, to))
      .map(({ to }) => `${source.name} → ${to}`),
  );
}

function namesOffice(source: Source): boolean {
  return /\b(Excel|Office|OfficeExtension)\.[A-Za-z]/.test(codeOf(source.text));
}

function namesFetch(source: Source): boolean {
  return /\bfetch\s*\(|\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/.test(codeOf(source.text));
}

function cycles(all: readonly Source[]): string[] {
  const known = new Map(all.map((source) => [source.name, source]));
  const state = new Map<string, "open" | "closed">();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (state.get(name) === "closed") return;
    if (state.get(name) === "open") {
      found.push([...trail.slice(trail.indexOf(name)), name].join(" → "));
      return;
    }
    state.set(name, "open");
    const source = known.get(name);
    for (const { to, typeOnly } of source ? importsOf(source) : []) if (!typeOnly) visit(to, [...trail, name]);
    state.set(name, "closed");
  };
  for (const { name } of all) visit(name, []);
  return found;
}

describe("the shape of the house", () => {
  const all = sources(src);

  it("imports only in the directions of the design", () => {
    expect(wrongDirections(all, allowed)).toEqual([]);
  });

  it("names Office.js only in src/excel and in the embedded workbook", () => {
    const outside = all.filter(({ name }) => !/^(excel|embedded)\//.test(name));
    expect(outside.filter(namesOffice).map(({ name }) => name)).toEqual([]);
  });

  it("reaches for the network only in src/ssb and, for the demo workbook, in the embedded page", () => {
    const outside = all.filter(({ name }) => !/^(ssb|embedded\/page)\//.test(name));
    expect(outside.filter(namesFetch).map(({ name }) => name)).toEqual([]);
  });

  it("has no import cycle", () => {
    expect(cycles(all)).toEqual([]);
  });

  it("has no barrel and no room without a name of its own", () => {
    expect(all.filter(({ text }) => /export\s+\*\s+from/.test(text)).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ name }) => /(^|\/)(utils?|helpers?|common|manager)(\/|$)/.test(name)).map(({ name }) => name)).toEqual([]);
  });

  it("points to no folder outside the project", () => {
    const outside = all.filter(({ text }) => text.includes(["..", "shared"].join("/") + "/workbooks"));
    expect(outside).toEqual([]);
  });

  it("would see a wrong direction, a cycle, Office.js and fetch in the wrong place", () => {
    const bad: Source[] = [
      { name: "plan/a", text: 'import { b } from "../excel/b";' },
      { name: "excel/b", text: 'import { c } from "../plan/a";\nExcel.run(async () => {});' },
      { name: "economy/c", text: "// Excel.run is only spoken of here\nvoid fetch(address);" },
    ];
    expect(wrongDirections(bad, allowed)).toEqual(["plan/a → excel/b"]);
    expect(cycles(bad)).toEqual(["plan/a → excel/b → plan/a"]);
    expect(bad.filter(namesOffice).map(({ name }) => name)).toEqual(["excel/b"]);
    expect(bad.filter(namesFetch).map(({ name }) => name)).toEqual(["economy/c"]);
  });
});
