/** Which folder may import what. Lint and `test/shape.test.ts` both read it here. */

/** Folder under src → folders it may import besides itself. */
const mayImport = {
  plan: [],
  text: ["plan"],
  figures: ["plan"],
  reading: ["plan", "text"],
  economy: ["plan", "figures"],
  demography: ["plan", "figures"],
  rules: ["plan", "figures", "economy", "demography"],
  sheets: ["plan", "text", "figures", "economy", "demography"],
  app: ["plan", "text", "figures", "reading", "economy", "demography", "rules", "sheets"],
  excel: ["plan", "sheets", "text/problems", "app/ports"],
  ssb: ["plan", "figures", "app/ports"],
  taskpane: ["app", "text", "plan"],
  commands: ["app", "text", "plan"],
  cli: ["app", "plan", "text", "reading/notation", "excel", "embedded"],
  embedded: [],
};

/** Single files that may import more than their folder: where the pieces are wired. */
const exceptions = {
  "taskpane/wiring": ["excel", "ssb", "../package.json"],
  "commands/wiring": ["excel", "ssb"],
  "embedded/page": ["text"],
  // The version of the program stands in package.json alone.
  "cli/surroundings": ["../package.json"],
};

/** True where the file `from` may import the file `to`; both relative to src, without extension. */
function allowed(from, to) {
  const folder = from.split("/")[0];
  if (to.split("/")[0] === folder) return true;
  const under = (path) => to === path || to.startsWith(`${path}/`);
  const more = Object.entries(exceptions)
    .filter(([place]) => from === place || from.startsWith(`${place}/`))
    .flatMap(([, folders]) => folders);
  return [...(mayImport[folder] ?? []), ...more].some(under);
}

module.exports = { allowed };
