/** What the buttons do that bring something from outside: population from a file or a source, tiltak from other files. */
import type { OutsidePopulation } from "../app/outside-population";
import type { PopulationQuestion } from "../app/population-question";
import type { PopulationPort, WorkbookPort } from "../app/ports";
import type { SourceKnown } from "../app/source-known";
import { localTime, type Surroundings } from "../app/surroundings";
import { done, type Outcome } from "../plan/outcome";
import type { PaneEvent, Place, Work } from "./state";

const load = {
  known: () => import("../app/source-known"),
  outside: () => import("../app/outside-population"),
  text: () => import("../app/file-text"),
  gather: () => import("../app/gather-sheets"),
};

export interface OutsideServices {
  readonly port: WorkbookPort;
  /** Makes the source of population; making it sends nothing. */
  readonly population: () => Promise<PopulationPort>;
  readonly surroundings: () => Surroundings;
  readonly send: (event: PaneEvent) => void;
  readonly doing: <T>(work: Work, place: Place, useCase: () => Promise<Outcome<T>>, told: (value: T) => PaneEvent) => Promise<boolean>;
  /** Shows what would be drawn. */
  readonly draw: () => Promise<boolean>;
}

export function makeSourceActions({ port, population, surroundings, send, doing, draw }: OutsideServices) {
  const today = () => localTime(surroundings().now()).slice(0, 10);
  const known = async () => (await load.known()).sourceKnown(port, (await population()).about, surroundings().now());
  const told = (value: SourceKnown): PaneEvent => ({ is: "sourceKnown", known: value });
  /** Keeps what was got (null: the sheets are used), and shows what would be drawn from it. */
  async function use(work: Work, got: () => Promise<Outcome<OutsidePopulation | null>>): Promise<void> {
    const useCase = async () => {
      const held = await got();
      if (!held.ok) return held;
      const kept = await (await load.outside()).keepOutside(port, held.value);
      return kept.ok ? known() : kept;
    };
    if (await doing(work, "source", useCase, told)) await draw();
  }
  return {
    lookAtSource: () => doing("source", "source", known, told),
    useSheets: () => use("source", async () => done(null)),
    useFile: (file: File) =>
      use("source", async () => {
        const text = (await load.text()).textOf(new Uint8Array(await file.arrayBuffer()));
        return (await load.outside()).fromFile(file.name, text, today());
      }),
    /** The only thing in the pane that sends a question out of the house. */
    askSource: (question: PopulationQuestion) => use("ask", async () => (await load.outside()).fromSource(await population(), question, today())),
    gather: (files: readonly File[]) =>
      doing(
        "gather",
        "gather",
        async () => {
          const sources = await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })));
          return (await load.gather()).gatherSheets(port, sources, (at, file) => send({ is: "gathering", progress: { at, of: files.length, file } }));
        },
        (gathered) => ({ is: "gathered", gathered }),
      ),
  };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error(`Could not read ${file.name}`));
    reader.readAsDataURL(file);
  });
}
