/** What the command line says and where: results on standard output, everything else on standard error. */

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<string>;
  /** True where a person watches: only then progress is shown. */
  readonly terminal: boolean;
}

/** Exit statuses of every command. */
export const exit = { done: 0, findings: 1, badCall: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

export const processStreams: Streams = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  stdin: readStandardInput,
  terminal: process.stderr.isTTY === true,
};

// A reader such as `head` may close the pipe before all is said: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
