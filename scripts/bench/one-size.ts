/** One size of plan in a process of its own, as on the command line: `one-size.ts TILTAK FOLDER` leaves `TILTAK.json` and `TILTAK.xlsx` there. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { timedJob, type Timed } from "./job";
import { planOf } from "./plan";

/** Small plans are run twice more and the faster counts. */
const twiceUpTo = 1100;

async function best(tiltak: number): Promise<Timed> {
  const { bytes } = await planOf(tiltak);
  const first = await timedJob(bytes);
  if (tiltak > twiceUpTo) return first;
  const second = await timedJob(bytes);
  return second.ms.whole < first.ms.whole ? second : first;
}

const [size = "88", folder = "."] = process.argv.slice(2);
// The demo plan first: what is measured is the work, not how a process warms up.
await timedJob((await planOf(88)).bytes);
const { out, ...figures } = await best(Number(size));
writeFileSync(path.join(folder, `${size}.json`), JSON.stringify(figures));
writeFileSync(path.join(folder, `${size}.xlsx`), out);
