/** The whole job over one file, timed by part: open, read, check, fill, save. Milliseconds of wall clock. */
import { checkPlan } from "../../src/app/check-plan";
import { carryOutFill } from "../../src/app/fill-sheets";
import { readPlan } from "../../src/app/read-plan";
import { openBook } from "../../src/embedded/file/open";
import { saveBook } from "../../src/embedded/file/save";
import { openEmbedded } from "../../src/embedded/node-client";
import { createWorkbookPort } from "../../src/excel/workbook-port";

export interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface Timed {
  readonly tiltak: number;
  readonly ms: Readonly<Record<"open" | "read" | "check" | "fill" | "save" | "whole", number>>;
  /** Syncs of each use case and what really crossed the wire, in bytes. */
  readonly traffic: Readonly<Record<"read" | "check" | "fill", Traffic>>;
  readonly out: Uint8Array;
}

export async function timedJob(bytes: Uint8Array): Promise<Timed> {
  const ms: Record<string, number> = {};
  const traffic: Record<string, Traffic> = {};
  const clock = async <T>(part: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    ms[part] = performance.now() - start;
    return value;
  };
  const opened = await clock("open", () => openBook(bytes, "plan.xlsx"));
  if (!opened.ok) throw new Error(opened.detail);
  const embedded = openEmbedded(opened.value);
  const useCase = <T>(part: string, work: (port: ReturnType<typeof createWorkbookPort>) => Promise<T>): Promise<T> => {
    embedded.host.resetLog();
    return clock(part, () => work(createWorkbookPort())).finally(() => (traffic[part] = embedded.host.log()));
  };
  const reading = await useCase("read", readPlan);
  if (!reading.ok) throw new Error(reading.problem.code);
  await useCase("check", checkPlan);
  const surroundings = { version: "bench", now: () => new Date(2026, 0, 1), fileName: "plan.xlsx", language: "nb" as const };
  const filled = await useCase("fill", (port) => carryOutFill(port, surroundings, { prices: null }, null));
  if (!filled.ok) throw new Error(`${filled.problem.code} ${JSON.stringify(filled.problem.params)}`);
  if (!filled.value.reconciled) throw new Error("not reconciled");
  const out = await clock("save", () => saveBook(opened.value));
  embedded.close();
  ms["whole"] = Object.values(ms).reduce((sum, part) => sum + part, 0);
  return { tiltak: reading.value.plan.tiltak.length, ms: ms as Timed["ms"], traffic: traffic as Timed["traffic"], out };
}
