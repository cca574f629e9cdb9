/** `tiltak check`: reads and runs the rules over one or more files. Status 1 where a finding is an error, 2 where a file could not be read. */
import { checkPlan } from "../../app/check-plan";
import { askReady, type Ready } from "../../app/council-ready";
import type { Finding } from "../../plan/finding";
import type { Problem } from "../../plan/outcome";
import { languages, type Language } from "../../text/language";
import { readCall } from "../arguments";
import { checkJson } from "../json/check-json";
import { readyJson } from "../json/ready-json";
import { openWorkbook } from "../open-workbook";
import { findingLines, severityLine, summaryLine } from "../report/check-report";
import { problemSentence, sayProblem } from "../say";
import { exit, type Exit, type Streams } from "../streams";

/** One file's result: findings, or why it could not be read. */
export type Checked =
  | { readonly file: string; readonly findings: readonly Finding[]; readonly rules: number; readonly ready: Ready | null }
  | { readonly file: string; readonly problem: Problem };

export async function check(args: readonly string[], streams: Streams): Promise<Exit> {
  const call = readCall(args, { flags: ["json"], texts: ["lang"], files: "some" });
  if (!call.ok) return sayProblem(streams, call.problem);
  const language = languages.find((known) => known === (call.value.texts["lang"] ?? "nb"));
  if (!language) return sayProblem(streams, { code: "bad-call", params: { detail: "Språket er nb, nn eller en." } });
  const { files } = call.value;
  const results: Checked[] = [];
  for (const [index, file] of files.entries()) {
    if (streams.terminal && files.length > 1) streams.err(`${index + 1}/${files.length} ${file}`);
    results.push(await checkFile(file));
  }
  if (call.value.flags["json"]) streams.out(JSON.stringify(asJson(results, language)));
  else for (const line of asLines(results, language)) streams.out(line);
  for (const result of results) if ("problem" in result) sayProblem(streams, result.problem, result.file);
  return statusOf(results);
}

async function checkFile(file: string): Promise<Checked> {
  const opened = await openWorkbook(file);
  if (!opened.ok) return { file, problem: opened.problem };
  const checked = await checkPlan(opened.value.port);
  const ours = checked.ok && Object.keys(checked.value.reading.generated).length > 0;
  const asked = ours ? await askReady(opened.value.port) : null;
  opened.value.close();
  const ready = asked?.ok ? asked.value.ready : null;
  return checked.ok ? { file, findings: checked.value.findings, rules: checked.value.rules, ready } : { file, problem: checked.problem };
}

function asJson(results: readonly Checked[], language: Language): object {
  const [only] = results;
  if (only && results.length === 1) return { ...oneJson(only, language), ...readyPart(only, language) };
  return { files: results.map((result) => ({ file: result.file, ...oneJson(result, language) })) };
}

function oneJson(result: Checked, language: Language): object {
  if ("findings" in result) return checkJson(result.findings, result.rules, language);
  return { error: { code: result.problem.code, message: problemSentence(result.problem) }, findings: [], rules: 0 };
}

/** Of a single workbook that holds our sheets. */
function readyPart(result: Checked, language: Language): object {
  return "ready" in result && result.ready ? { ready: readyJson(result.ready, language) } : {};
}

function asLines(results: readonly Checked[], language: Language): string[] {
  const readable = results.filter((result) => "findings" in result);
  if (results.length === 1) return readable.flatMap(({ findings }) => [...findingLines(findings, language), severityLine(findings, language)]);
  return [...readable.map(({ file, findings }) => `${file}: ${severityLine(findings, language)}`), summaryLine(readable, results.length, language)];
}

function statusOf(results: readonly Checked[]): Exit {
  if (results.some((result) => "problem" in result)) return exit.badCall;
  const errors = results.some((result) => "findings" in result && result.findings.some(isOpenError));
  return errors ? exit.findings : exit.done;
}

function isOpenError(finding: Finding): boolean {
  return finding.severity === "error" && finding.acknowledged === undefined;
}
