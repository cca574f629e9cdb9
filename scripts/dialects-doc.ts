/** Writes docs/dialects.md from the dialects: `npx tsx scripts/dialects-doc.ts`. */
import { writeFileSync } from "node:fs";
import { dialectsDocument } from "../src/reading/dialects/document";

writeFileSync(new URL("../docs/dialects.md", import.meta.url), dialectsDocument());
