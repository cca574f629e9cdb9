/** `tiltak parse`: one string a line in, one JSON object a line out. A line that begins with `"` is a JSON string. */
import { readCost } from "../../reading/notation/cost";
import { readPosition } from "../../reading/notation/position";
import { readUnit } from "../../reading/notation/unit";
import { readYears } from "../../reading/notation/years";
import { exit, type Exit, type Streams } from "../streams";
import { usage } from "../usage";

const grammars: Readonly<Record<string, (text: string) => object>> = {
  cost: readCost,
  position: readPosition,
  years: readYears,
  unit: readUnit,
};

export async function parse(args: readonly string[], streams: Streams): Promise<Exit> {
  const grammar = args.length === 1 ? grammars[args[0] ?? ""] : undefined;
  if (!grammar) {
    streams.err(`«parse» vil ha ett av ordene cost, position, years, unit.\n\n${usage}`);
    return exit.badCall;
  }
  const lines = (await streams.stdin()).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const text = textOf(line);
    streams.out(JSON.stringify({ text, ...grammar(text) }));
  }
  return exit.done;
}

function textOf(line: string): string {
  if (!line.startsWith('"')) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "string" ? value : line;
  } catch {
    return line;
  }
}
