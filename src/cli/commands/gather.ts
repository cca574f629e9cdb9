/** `tiltak gather`: the tiltak of many files in one register, each row with its source; likely doubles are asked about. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { carryOutFill } from "../../app/fill-sheets";
import { gatherSheets, type GatheredSheets, type SourceFile } from "../../app/gather-sheets";
import { newBook } from "../../embedded/book";
import { saveBook } from "../../embedded/file/save";
import { done, failed, type Outcome } from "../../plan/outcome";
import { readCall } from "../arguments";
import { describeCharts } from "../chart-words";
import { gatherJson } from "../json/gather-json";
import { openBookAsWorkbook, readBook } from "../open-workbook";
import { checkOutput, writeOutput } from "../output";
import { gatherReport } from "../report/gather-report";
import { sayProblem } from "../say";
import { exit, type Exit, type Streams } from "../streams";
import { surroundingsOf } from "../surroundings";

const form = { flags: ["json", "force"], texts: ["output"], short: { o: "output" }, files: "some" } as const;

export async function gather(args: readonly string[], streams: Streams): Promise<Exit> {
  const call = readCall(args, form);
  if (!call.ok) return sayProblem(streams, call.problem);
  const { files, flags } = call.value;
  const { output: out } = call.value.texts;
  if (out === undefined) return sayProblem(streams, { code: "bad-call", params: { detail: "Si hvor resultatet skal skrives: -o UT.xlsx" } });
  const allowed = await checkOutput(out, files, flags["force"] === true);
  if (!allowed.ok) return sayProblem(streams, allowed.problem, out);
  const sources = await readSources(files);
  if (!sources.ok) return sayProblem(streams, sources.problem, String(sources.problem.params["file"]));
  const gathered = await gatherInto(sources.value, out);
  if (!gathered.ok) return sayProblem(streams, gathered.problem);
  streams.out(flags["json"] ? JSON.stringify(gatherJson(gathered.value)) : gatherReport(gathered.value, out));
  return exit.done;
}

/** Each file is opened once by itself first, so that an unreadable one is named before anything is made. */
async function readSources(files: readonly string[]): Promise<Outcome<readonly SourceFile[]>> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    const book = await readBook(file);
    if (!book.ok) return failed(book.problem.code, { ...book.problem.params, file });
    sources.push({ name: path.basename(file), base64: (await readFile(file)).toString("base64") });
  }
  return done(sources);
}

async function gatherInto(sources: readonly SourceFile[], out: string): Promise<Outcome<GatheredSheets>> {
  const { book, port, close } = openBookAsWorkbook(newBook());
  const empty = book.sheets.map(({ id }) => id);
  const gathered = await gatherSheets(port, sources);
  if (!gathered.ok) return gathered;
  const cleared = await port.arrangeSheets(empty, {});
  if (!cleared.ok) return cleared;
  const filled = await carryOutFill(port, surroundingsOf(out), { prices: null }, null);
  close();
  if (!filled.ok) return filled;
  describeCharts(book, filled.value);
  await writeOutput(out, await saveBook(book));
  return gathered;
}
