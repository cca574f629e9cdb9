/** `tiltak script`: runs somebody's Office.js script against the embedded workbook, opened from a file or empty. */
import { readFile } from "node:fs/promises";
import { newBook } from "../../embedded/book";
import { saveBook } from "../../embedded/file/save";
import type { Book } from "../../embedded/model";
import { runScript, type ScriptFailure } from "../../embedded/run-script";
import { done, type Outcome } from "../../plan/outcome";
import { readCall } from "../arguments";
import { readBook } from "../open-workbook";
import { checkOutput, writeOutput } from "../output";
import { sayProblem } from "../say";
import { exit, type Exit, type Streams } from "../streams";

const form = { flags: ["force"], texts: ["book", "out"], files: "one" } as const;

/** What the script logs goes to standard output. Status 2 where it fails; OUT then holds what had taken effect, as in Excel. */
export async function script(args: readonly string[], streams: Streams): Promise<Exit> {
  const call = readCall(args, form);
  if (!call.ok) return sayProblem(streams, call.problem);
  const [file = ""] = call.value.files;
  const { book: source, out } = call.value.texts;
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return sayProblem(streams, { code: "file-missing", params: { file } }, file);
  if (out !== undefined) {
    const allowed = await checkOutput(out, source === undefined ? [] : [source], call.value.flags["force"] === true);
    if (!allowed.ok) return sayProblem(streams, allowed.problem, out);
  }
  const book: Outcome<Book> = source === undefined ? done(newBook()) : await readBook(source);
  if (!book.ok) return sayProblem(streams, book.problem, source);
  const result = await runScript(text, book.value, { write: ({ stream, text: line }) => (stream === "out" ? streams.out(line) : streams.err(line)) });
  if (out !== undefined) await writeOutput(out, await saveBook(book.value));
  if (result.failure === null) return exit.done;
  streams.err(failureLine(result.failure));
  return exit.badCall;
}

function failureLine({ code, message, debugInfo }: ScriptFailure): string {
  const where = debugInfo === null ? "" : ` ${JSON.stringify(debugInfo)}`;
  return `Skriptet stoppet: ${code}: ${message}${where}`;
}
