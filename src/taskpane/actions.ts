/** What the pane's buttons do: one use case each, its outcome told to the state. */
import type { CleanKind } from "../app/clean-copy";
import type { PaneSettings } from "../app/memory";
import type { PopulationPort, WorkbookPort } from "../app/ports";
import type { Reading } from "../app/read-plan";
import { openSession } from "../app/session";
import { localTime, type Surroundings } from "../app/surroundings";
import type { CellsRef } from "../plan/cell";
import type { Finding } from "../plan/finding";
import { done, type Outcome } from "../plan/outcome";
import { makeDecisionActions } from "./decision-actions";
import { makeSourceActions } from "./source-actions";
import type { PaneEvent, PaneState, Place, Step, Work } from "./state";

/** The use cases come when they are asked for: reading, rules and sheets are most of the code, and not needed to show the pane. */
const load = {
  read: () => import("../app/read-plan"),
  check: () => import("../app/check-plan"),
  fill: () => import("../app/fill-sheets"),
  draw: () => import("../app/draw-charts"),
  explain: () => import("../app/explain"),
  clean: () => import("../app/clean-copy"),
  corrections: () => import("../app/corrections"),
};

export interface PaneServices {
  readonly port: WorkbookPort;
  readonly population: () => Promise<PopulationPort>;
  /** The language is the pane's at the moment. */
  readonly surroundings: () => Surroundings;
}

export type TableCorrection = Parameters<Awaited<ReturnType<typeof load.corrections>>["withTableChoice"]>[1];
export type Send = (event: PaneEvent) => void;
export type Actions = ReturnType<typeof makeActions>;

export function makeActions({ port, population, surroundings }: PaneServices, send: Send, state: () => PaneState) {
  /** Runs a use case: working, then what it gave or why it failed. */
  async function doing<T>(work: Work, place: Place, useCase: () => Promise<Outcome<T>>, told: (value: T) => PaneEvent): Promise<boolean> {
    if (state().work !== null && work !== "open") return false;
    send({ is: "started", work });
    const outcome = await useCase();
    send(outcome.ok ? told(outcome.value) : { is: "failed", problem: outcome.problem, place });
    return outcome.ok;
  }
  const options = () => ({ prices: state().settings.prices, decisions: state().decisions });
  const read = () => doing("read", "les", async () => (await load.read()).readPlan(port), (reading) => ({ is: "read", reading }));
  const check = () => doing("check", "kontroller", async () => (await load.check()).checkPlan(port), (checked) => ({ is: "checked", checked }));
  const fill = () => doing("fill", "beregn", async () => (await load.fill()).prepareFill(port, surroundings(), options()), (prepared) => ({ is: "previewed", kind: "beregn", prepared }));
  const draw = () => doing("draw", "demografi", async () => (await load.draw()).prepareCharts(port, surroundings()), (prepared) => ({ is: "previewed", kind: "demografi", prepared }));
  const steps: Readonly<Record<Step, () => Promise<boolean>>> = { les: read, kontroller: check, beregn: fill, demografi: draw };

  async function keepAndRead(choices: Reading["choices"]): Promise<void> {
    const kept = await doing("save", "les", async () => (await load.corrections()).keepChoices(port, choices), () => ({ is: "idle" }));
    if (kept) await read();
  }

  return {
    ...makeDecisionActions({ port, surroundings, send, state, doing, read, fill }),
    ...makeSourceActions({ port, population, surroundings, send, doing, draw }),
    open: () => doing("open", "open", () => openSession(port), (session) => ({ is: "opened", session })),
    step: (step: Step) => steps[step](),
    /** Writes what the preview has shown. */
    async write(): Promise<void> {
      const preview = state().preview;
      if (!preview) return;
      const { kind, prepared } = preview;
      const useCase = async () =>
        kind === "beregn"
          ? (await load.fill()).carryOutFill(port, surroundings(), options(), prepared.digest)
          : (await load.draw()).carryOutCharts(port, surroundings(), prepared.digest);
      await doing("write", kind, useCase, (filled) => ({ is: "written", kind, filled }));
    },
    cancel: () => send({ is: "cancelled" }),
    async show(cells: CellsRef, place: Place): Promise<void> {
      const shown = await port.select(cells);
      if (!shown.ok) send({ is: "failed", problem: shown.problem, place });
    },
    explain: () => doing("explain", "more", async () => (await load.explain()).explain(port, surroundings()), (explained) => ({ is: "explained", explained })),
    askClean: (kind: CleanKind) => doing("clean", "more", async () => (await load.clean()).prepareClean(port), (sheets) => ({ is: "cleanAsked", kind, sheets })),
    clean: (kind: CleanKind) => doing("clean", "more", async () => (await load.clean()).cleanCopy(port, kind), () => ({ is: "cleaned" })),
    async correct(choice: TableCorrection): Promise<void> {
      const { withTableChoice } = await load.corrections();
      await keepAndRead(withTableChoice(state().reading?.choices ?? noneYet, choice));
    },
    async addSelected(): Promise<void> {
      const marked = await port.selection();
      if (!marked.ok) return send({ is: "failed", problem: marked.problem, place: "les" });
      const { withAddedTable } = await load.corrections();
      await keepAndRead(withAddedTable(state().reading?.choices ?? noneYet, marked.value));
    },
    forgetCorrections: () => keepAndRead(noneYet),
    askFix: (finding: Finding | null) => send({ is: "fixAsked", finding }),
    async fix(finding: Finding): Promise<void> {
      const { mend, unmended } = await load.corrections();
      const back = unmended(finding.fix, state().checked?.reading.grids ?? []);
      const mended = await doing("write", "kontroller", () => mend(port, finding), () => ({ is: "idle" }));
      if (mended) await check();
      if (mended) send({ is: "mended", back });
    },
    /** Writes back what stood in the cells of the last fix. */
    async unfix(): Promise<void> {
      const back = state().mended;
      if (!back) return;
      const undone = await doing("write", "kontroller", async () => (await load.corrections()).writeBack(port, back), () => ({ is: "idle" }));
      if (undone) send({ is: "mended", back: null });
      if (undone) await check();
    },
    async letStand(finding: Finding, reason: string, name: string): Promise<void> {
      const { checked } = state();
      if (!checked) return;
      const date = localTime(surroundings().now()).slice(0, 10);
      const kept = await doing("save", "kontroller", async () => (await load.corrections()).acknowledge(port, checked, finding, { reason, name, date }), () => ({ is: "idle" }));
      if (kept) await check();
    },
    settings: (settings: PaneSettings) =>
      doing("save", "open", async () => {
        const kept = await (await load.corrections()).keepSettings(port, settings);
        return kept.ok ? done(settings) : kept;
      }, (chosen) => ({ is: "settingsKept", settings: chosen })),
    page: (page: PaneState["page"]) => send({ is: "pageChosen", page }),
    openStep: (step: Step | null) => send({ is: "stepOpened", step }),
    closeFirstRun: () => send({ is: "firstRunClosed" }),
    /** A change on a sheet of ours is computed by its own formulas, and one that comes while we write is ours. */
    edited(sheet: string): void {
      const { work, session, ready } = state();
      if (work === null && ready && !ready.old) send({ is: "touched" });
      if (work === null && !Object.values(session?.ours ?? {}).includes(sheet)) send({ is: "edited", sheet });
    },
  };
}

const noneYet: Reading["choices"] = { tables: [], added: [], firstYear: null };
