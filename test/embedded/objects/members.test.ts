/** The tables of members held against Microsoft's own documentation and client. */
import { readFileSync } from "node:fs";
import { newBook } from "../../../src/embedded/book";
import { openEmbedded } from "../../../src/embedded/node-client";
import { classOf, knownKinds } from "../../../src/embedded/objects/list";
import { memberNames } from "../../../src/embedded/requirement";

/** Set under another name than the documented one. */
const wireNames = ["Gridlines", "Headings"];

test("every member we answer is one of Excel's", () => {
  const wrong = knownKinds.flatMap((kind) => {
    const documented = new Set(memberNames(kind));
    const { scalars, links, methods } = classOf(kind).members;
    return [scalars, links, methods]
      .flatMap((group) => Object.keys(group ?? {}))
      .filter((name) => !name.startsWith("_") && !documented.has(name.toLowerCase()) && !wireNames.includes(name))
      .map((name) => `${kind}.${name}`);
  });
  expect(wrong).toEqual([]);
});

test("every class we answer is one of the client's", () => {
  openEmbedded(newBook()).close();
  const client = (globalThis as unknown as { Excel: Record<string, unknown> }).Excel;
  expect(knownKinds.filter((kind) => client[kind] === undefined)).toEqual([]);
});

test("every link leads to a class that is answered", () => {
  const source = readFileSync("src/embedded/objects/kinds.ts", "utf8");
  const kinds = [...source.matchAll(/^ {2}(\w+): /gm)].map((match) => match[1] ?? "");
  const classes = kinds.filter((kind) => /^[A-Z]/.test(kind));
  expect(classes.filter((kind) => !knownKinds.includes(kind))).toEqual([]);
});
