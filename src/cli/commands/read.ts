/** `tiltak read`: finds and reads the tiltak tables of one file. */
import { lookAt } from "../../app/read-plan";
import { readCall } from "../arguments";
import { readJson } from "../json/read-json";
import { openWorkbook } from "../open-workbook";
import { readReport } from "../report/read-report";
import { sayProblem } from "../say";
import { exit, type Exit, type Streams } from "../streams";

export async function read(args: readonly string[], streams: Streams): Promise<Exit> {
  const call = readCall(args, { flags: ["json"], texts: [], files: "one" });
  if (!call.ok) return sayProblem(streams, call.problem);
  const [file = ""] = call.value.files;
  const opened = await openWorkbook(file);
  if (!opened.ok) return sayProblem(streams, opened.problem, file);
  const reading = await lookAt(opened.value.port);
  opened.value.close();
  if (!reading.ok) return sayProblem(streams, reading.problem, file);
  const { plan } = reading.value;
  if (call.value.flags["json"]) streams.out(JSON.stringify(readJson(plan)));
  else streams.out(readReport(plan));
  return exit.done;
}
