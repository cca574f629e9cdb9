/** Finds the command and runs it. Exit statuses: 0 done, 1 findings of severity error (check), 2 bad call or unreadable input. */
import { exit, processStreams, type Exit, type Streams } from "./streams";
import { usage } from "./usage";

type Command = (args: readonly string[], streams: Streams) => Promise<Exit>;

/** Each command is loaded when asked for: `parse` should not wait for the workbook's code. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import("./commands/parse")).parse,
  read: async () => (await import("./commands/read")).read,
  check: async () => (await import("./commands/check")).check,
  fill: async () => (await import("./commands/fill")).fill,
  gather: async () => (await import("./commands/gather")).gather,
  script: async () => (await import("./commands/script")).script,
};

export async function main(args: readonly string[], streams: Streams = processStreams): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    streams.out(usage);
    return exit.done;
  }
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    streams.err(name === undefined ? usage : `Ukjent kommando «${name}».\n\n${usage}`);
    return exit.badCall;
  }
  return (await command())(rest, streams);
}
