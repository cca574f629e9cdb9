/** What the buttons of *Møteklar*, of the questions and of the doubtful readings do. */
import type { Decisions } from "../app/decisions";
import type { ReadingChoice } from "../app/doubts";
import type { WorkbookPort } from "../app/ports";
import type { Surroundings } from "../app/surroundings";
import type { Outcome } from "../plan/outcome";
import type { PaneEvent, PaneState, Place, Work } from "./state";

/** Comes when it is asked for, as all use cases. */
const load = {
  ready: () => import("../app/council-ready"),
  decisions: () => import("../app/decisions"),
  doubts: () => import("../app/doubts"),
};

export interface DecisionServices {
  readonly port: WorkbookPort;
  readonly surroundings: () => Surroundings;
  readonly send: (event: PaneEvent) => void;
  readonly state: () => PaneState;
  readonly doing: <T>(work: Work, place: Place, useCase: () => Promise<Outcome<T>>, told: (value: T) => PaneEvent) => Promise<boolean>;
  readonly read: () => Promise<boolean>;
  readonly fill: () => Promise<boolean>;
}

export function makeDecisionActions({ port, surroundings, send, state, doing, read, fill }: DecisionServices) {
  const decide = (decisions: Decisions) => send({ is: "decided", decisions });
  return {
    ready: () => doing("ready", "ready", async () => (await load.ready()).askReady(port), (answer) => ({ is: "readyAnswered", answer })),
    /** Puts the answer that is shown on *Kontroll*. */
    async stamp(): Promise<void> {
      const { ready } = state();
      if (!ready) return;
      await doing("write", "ready", async () => (await load.ready()).stampReady(port, surroundings(), ready.answer.checksum), (answer) => ({ is: "readyAnswered", answer }));
    },
    /** Answers a question of the register; null is "none of them". The preview is made anew with it. */
    async answer(row: string, title: string, candidate: string | null): Promise<void> {
      const { withAnswer } = await load.decisions();
      decide(withAnswer(state().decisions, { row, title, candidate }));
      await fill();
    },
    async forgetAnswers(): Promise<void> {
      decide({ ...state().decisions, answers: [] });
      await fill();
    },
    /** Chooses readings or takes choices back: in the register where there is one, else for the first writing. */
    async chooseReadings(choices: readonly ReadingChoice[]): Promise<void> {
      const { reading, decisions } = state();
      if (!reading) return;
      if (!("register" in reading.ours)) {
        const { withReadingAnswer } = await load.decisions();
        return decide(choices.reduce((all, { doubt, key }) => withReadingAnswer(all, doubt.beloep, key), decisions));
      }
      const written = await doing("write", "les", async () => (await load.doubts()).writeReadings(port, reading, choices), () => ({ is: "idle" }));
      if (written) send({ is: "touched" });
      if (written) await read();
    },
  };
}
