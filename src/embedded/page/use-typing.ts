/** Editing a cell: begun by a key, F2 or a double click, ended by Enter, Tab, Esc or leaving. */
import { useState } from "react";
import type { PageText } from "../../text/page/say";
import type { Rect, Sheet } from "../model";
import { ExcelProblem } from "../problem";
import { editText } from "./edit-text";
import type { Editing } from "./grid";
import type { Session } from "./session";
import { typeInto } from "./user-actions";

export interface Typing {
  editing: Editing | null;
  /** What Excel refused last. */
  problem: PageText | null;
  /** Opens the cell; with its own content where no text is given. */
  begin(cell: Rect, text?: string): void;
  setText(text: string): void;
  /** Leaves the cell, keeping what was typed or not. */
  finish(keep: boolean): void;
  /** Does something that Excel may refuse, and remembers the refusal. */
  attempt(act: () => void): void;
}

function refusal(problem: unknown): PageText {
  if (!(problem instanceof ExcelProblem)) throw problem;
  return problem.code === "AccessDenied" ? "AccessDenied" : "refused";
}

export function useTyping(session: Session, sheet: Sheet): Typing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problem, setProblem] = useState<PageText | null>(null);
  const attempt = (act: () => void): void => {
    try {
      act();
      setProblem(null);
    } catch (refused) {
      setProblem(refusal(refused));
    }
  };
  return {
    editing,
    problem,
    attempt,
    begin({ row, column }, text = editText(session.book, sheet, row, column)) {
      session.setEditing(true);
      setProblem(null);
      setEditing({ row, column, text });
    },
    setText: (text) => setEditing((now) => now && { ...now, text }),
    finish(keep) {
      if (!editing) return;
      const { row, column, text } = editing;
      session.setEditing(false);
      setEditing(null);
      if (keep && text !== editText(session.book, sheet, row, column)) attempt(() => session.act((world) => typeInto(world, sheet, row, column, text)));
    },
  };
}
