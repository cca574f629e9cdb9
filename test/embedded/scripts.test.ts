/** Everyday scripts of the kind found in Microsoft's samples; each asserts what Excel would have answered. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { newBook } from "../../src/embedded/book";
import { runScript } from "../../src/embedded/run-script";

const folder = path.join(__dirname, "scripts");
const files = readdirSync(folder).filter((file) => file.endsWith(".js"));

test.each(files)("%s", async (file) => {
  Object.assign(globalThis, { assert });
  const result = await runScript(readFileSync(path.join(folder, file), "utf8"), newBook());
  expect(result.failure).toBeNull();
  expect(result.log.syncs).toBeGreaterThan(0);
});
