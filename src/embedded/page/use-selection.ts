/** Which cells are selected on the active sheet, and which of them is the active one. */
import { useMemo, useState, useSyncExternalStore } from "react";
import type { Rect, Sheet } from "../model";
import { holds, rect } from "../rect";
import { wholeMerge } from "./keys";
import type { Session } from "./session";
import { type SheetShape, sheetShape } from "./sheet-shape";
import { goToSheet, select } from "./user-actions";

export interface Selected {
  revision: number;
  sheet: Sheet;
  shape: SheetShape;
  selection: Rect;
  /** The active cell, or the merged area it belongs to. */
  active: Rect;
  choose(area: Rect, active: Rect): void;
  go(sheet: Sheet, area?: Rect): void;
}

export function useSelection(session: Session): Selected {
  const revision = useSyncExternalStore(session.subscribe, session.revision);
  const { book } = session;
  const sheet = session.activeSheet();
  // The sheet is changed in place: the revision tells.
  const shape = useMemo(() => sheetShape(sheet, book.styles.list), [sheet, book, revision]);
  const [anchor, setAnchor] = useState({ row: 0, column: 0 });
  const area = book.selection.sheet === sheet.id ? book.selection.area : rect(0, 0);
  const place = holds(area, anchor.row, anchor.column) ? anchor : area;
  const active = wholeMerge(shape, rect(place.row, place.column));
  return {
    revision,
    sheet,
    shape,
    active,
    selection: area.rows === 1 && area.columns === 1 ? active : area,
    choose(next, from) {
      setAnchor({ row: from.row, column: from.column });
      session.act((world) => select(world, sheet, next));
    },
    go(target, next) {
      setAnchor({ row: next?.row ?? 0, column: next?.column ?? 0 });
      session.act((world) => {
        goToSheet(world, target);
        if (next) select(world, target, next);
      });
    },
  };
}
