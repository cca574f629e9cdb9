/** The one file where the pane is wired to Excel, to SSB, to the clock and to its own version. */
import packageInfo from "../../package.json";
import type { PopulationPort, WorkbookPort } from "../app/ports";
import type { Surroundings } from "../app/surroundings";
import { officeReady, type HostState } from "../excel/host";
import { createWorkbookPort } from "../excel/workbook-port";

export interface Wiring {
  readonly host: HostState;
  readonly surroundings: Omit<Surroundings, "language">;
  /** Makes the port to the workbook; Office must be ready. */
  readonly port: () => WorkbookPort;
  /** The source of population outside the workbook, fetched when it is first needed; one alone, that keeps count of its calls. */
  readonly population: () => Promise<PopulationPort>;
}

let source: Promise<PopulationPort> | null = null;

function population(): Promise<PopulationPort> {
  source ??= import("../ssb/population").then(({ createSsbPopulation }) => createSsbPopulation());
  return source;
}

/** Waits for Office, at most so many milliseconds. */
export async function wire(patience: number): Promise<Wiring> {
  return {
    host: await officeReady(patience),
    surroundings: { version: packageInfo.version, now: () => new Date(), fileName: null },
    port: createWorkbookPort,
    population,
  };
}
