/** What the user has decided in the pane before a writing: which row an old choice belongs to, and which reading holds. Pure. */
import { answerAsk, type Register, type RegisterAsk } from "../economy/register";
import { registerChanges } from "../economy/register-changes";
import type { RegisterRow } from "../plan/register";
import { beloepKey, readingsOf } from "./reading-choice";

/** An answer to one question, known by its row and candidates; null is "none of them". */
export interface AskAnswer {
  readonly row: string;
  /** The row's title when it was answered: void where the id names another row by now. */
  readonly title: string;
  readonly candidate: string | null;
}

/** A reading chosen for a beløp while no register holds the choice. */
export interface ReadingAnswer {
  /** `beloepKey` of the row. */
  readonly beloep: string;
  /** `readingKey` of what was chosen: void where the reading is another by now. */
  readonly reading: string;
}

export interface Decisions {
  readonly answers: readonly AskAnswer[];
  readonly readings: readonly ReadingAnswer[];
}

export const noDecisions: Decisions = { answers: [], readings: [] };

export function withAnswer(decisions: Decisions, answer: AskAnswer): Decisions {
  return { ...decisions, answers: [...decisions.answers.filter((one) => one.row !== answer.row), answer] };
}

/** Null takes the choice back. */
export function withReadingAnswer(decisions: Decisions, beloep: string, reading: string | null): Decisions {
  const others = decisions.readings.filter((one) => one.beloep !== beloep);
  return { ...decisions, readings: reading === null ? others : [...others, { beloep, reading }] };
}

/** The register with the decisions put in; questions without an answer are still asked, and nothing is guessed. */
export function decided(register: Register, held: readonly RegisterRow[], { answers, readings }: Decisions): Register {
  if (answers.length === 0 && readings.length === 0) return register;
  const answerTo = (ask: RegisterAsk) =>
    answers.find(
      ({ row, title, candidate }) =>
        row === ask.row && (candidate === null || ask.candidates.includes(candidate)) && register.rows.some((one) => one.id === row && one.title === title),
    );
  let rows = register.rows;
  for (const ask of register.asks) {
    const answer = answerTo(ask);
    if (answer) rows = answerAsk(rows, ask, answer.candidate);
  }
  rows = rows.map((row) => chosenReading(row, readings));
  return { rows, changes: registerChanges(held, rows), asks: register.asks.filter((ask) => !answerTo(ask)) };
}

function chosenReading(row: RegisterRow, readings: readonly ReadingAnswer[]): RegisterRow {
  const answer = readings.find((one) => one.beloep === beloepKey(row));
  const reading = answer && readingsOf(row).find((one) => one.key === answer.reading);
  return reading ? reading.chosen : row;
}
