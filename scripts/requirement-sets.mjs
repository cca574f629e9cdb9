/**
 * Writes src/embedded/requirement-sets.json: which ExcelApi requirement set each member of each
 * class belongs to, read from the documentation comments of @types/office-js.
 * Run `node scripts/requirement-sets.mjs` after a change of that package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
const types = require.resolve("@types/office-js/index.d.ts");
const target = new URL("../src/embedded/requirement-sets.json", import.meta.url);

const source = ts.createSourceFile(types, readFileSync(types, "utf8"), ts.ScriptTarget.Latest, true);

/** "1.9" for ExcelApi 1.9, "other" for a set that is not ExcelApi, undefined without a comment. */
function setOf(node) {
  const full = source.text.slice(node.pos, node.getStart(source));
  const found = /\[Api set:\s*([A-Za-z]*)\s*([\d.]+)/.exec(full);
  if (!found) return undefined;
  return found[1] === "ExcelApi" || found[1] === "" ? found[2] : "other";
}

const capital = (name) => name[0].toUpperCase() + name.slice(1);

function members(node) {
  const own = setOf(node) ?? "1.1";
  const sets = new Map();
  for (const member of node.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
    if (!name || ["context", "set", "load", "toJSON", "track", "untrack", "items", "update"].includes(name)) continue;
    const set = setOf(member) ?? own;
    if (!sets.has(name)) sets.set(name, set);
  }
  const grouped = {};
  for (const [name, set] of sets) (grouped[set] ??= []).push(capital(name));
  return grouped;
}

const lines = [];
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body) continue;
  for (const part of statement.body.statements) {
    if (ts.isClassDeclaration(part) && part.name) lines.push([part.name.text, members(part)]);
  }
}
lines.sort(([a], [b]) => (a < b ? -1 : 1));
const body = lines.map(([name, sets]) => `  ${JSON.stringify(name)}: ${JSON.stringify(sets)}`).join(",\n");
writeFileSync(target, `{\n${body}\n}\n`);
console.log(`${lines.length} classes`);
