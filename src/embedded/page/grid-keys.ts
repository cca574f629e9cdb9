/** What the keys do in the grid while no cell is edited. */
import type { Session } from "./session";
import { moveOf, reached, stretched } from "./keys";
import type { Selected } from "./use-selection";
import type { Typing } from "./use-typing";
import { rect } from "../rect";
import { clearArea } from "./user-actions";

export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  preventDefault(): void;
}

/** Moves the active cell as Enter, Tab and the arrows do. */
export function goOn({ shape, active, choose }: Selected, key: string, shift: boolean): boolean {
  const move = moveOf(key, shift);
  if (!move) return false;
  const next = reached(shape, active, move);
  choose(next, next);
  return true;
}

/** Shift and an arrow: the selection grows or shrinks on the side away from the active cell. */
function stretch({ shape, selection, active, choose }: Selected, key: string): boolean {
  const move = moveOf(key, false);
  if (!move || !key.startsWith("Arrow")) return false;
  const row = selection.row < active.row ? selection.row : selection.row + selection.rows - 1;
  const column = selection.column < active.column ? selection.column : selection.column + selection.columns - 1;
  choose(stretched(active, reached(shape, rect(row, column), move)), active);
  return true;
}

function acted(event: Key, session: Session, selected: Selected, typing: Typing): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey || event.altKey;
  const { sheet, selection, active, choose } = selected;
  if (key === "F2") typing.begin(active);
  else if (key === "Delete" || key === "Backspace") typing.attempt(() => session.act((world) => clearArea(world, sheet, selection)));
  else if (key === "Home") {
    const first = rect(event.ctrlKey ? 0 : active.row, 0);
    choose(first, first);
  } else if (key.length === 1 && !command) typing.begin(active, key);
  else return (shiftKey && stretch(selected, key)) || goOn(selected, key, shiftKey);
  return true;
}

export function gridKey(event: Key, session: Session, selected: Selected, typing: Typing): void {
  if (!typing.editing && acted(event, session, selected, typing)) event.preventDefault();
}
