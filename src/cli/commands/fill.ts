/** `tiltak fill`: reads, checks and writes the sheets to a new file. The source is never changed. */
import { carryOutFill } from "../../app/fill-sheets";
import { saveBook } from "../../embedded/file/save";
import { readCall, type Call } from "../arguments";
import { describeCharts } from "../chart-words";
import { fillJson } from "../json/fill-json";
import { openWorkbook } from "../open-workbook";
import { checkOutput, writeOutput } from "../output";
import { fillReport } from "../report/fill-report";
import { sayProblem } from "../say";
import { exit, type Exit, type Streams } from "../streams";
import { surroundingsOf } from "../surroundings";

const form = { flags: ["json", "force"], texts: ["output", "prices"], short: { o: "output" }, files: "one" } as const;

export async function fill(args: readonly string[], streams: Streams): Promise<Exit> {
  const call = readCall(args, form);
  if (!call.ok) return sayProblem(streams, call.problem);
  const [file = ""] = call.value.files;
  const { output: out, prices = null } = call.value.texts;
  if (out === undefined) return sayProblem(streams, { code: "bad-call", params: { detail: "Si hvor resultatet skal skrives: -o UT.xlsx" } });
  if (prices !== null && prices !== "fixed" && prices !== "nominal") {
    return sayProblem(streams, { code: "bad-call", params: { detail: "--prices er fixed eller nominal." } });
  }
  const allowed = await checkOutput(out, [file], call.value.flags["force"] === true);
  if (!allowed.ok) return sayProblem(streams, allowed.problem, out);
  return fillTo(file, out, prices, call.value, streams);
}

async function fillTo(file: string, out: string, prices: "fixed" | "nominal" | null, call: Call, streams: Streams): Promise<Exit> {
  const opened = await openWorkbook(file);
  if (!opened.ok) return sayProblem(streams, opened.problem, file);
  if (streams.terminal) streams.err(`Leser og beregner ${file} …`);
  const filled = await carryOutFill(opened.value.port, surroundingsOf(file), { prices }, null);
  opened.value.close();
  if (!filled.ok) return sayProblem(streams, filled.problem, file);
  describeCharts(opened.value.book, filled.value);
  await writeOutput(out, await saveBook(opened.value.book));
  streams.out(call.flags["json"] ? JSON.stringify(fillJson(filled.value)) : fillReport(filled.value, out));
  return exit.done;
}
