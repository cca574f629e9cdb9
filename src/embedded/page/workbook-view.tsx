/** The opened workbook: formula bar, grid, sheet tabs and status line, and how they act together. */
import type { KeyboardEvent } from "react";
import type { Language } from "../../text/language";
import type { Rect } from "../model";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { goOn, gridKey } from "./grid-keys";
import { linkTarget } from "./link-target";
import type { Session } from "./session";
import { SheetTabs } from "./sheet-tabs";
import { StatusLine } from "./status-line";
import { useSelection } from "./use-selection";
import { useTyping } from "./use-typing";

interface Props {
  session: Session;
  language: Language;
}

export function WorkbookView({ session, language }: Props) {
  const selected = useSelection(session);
  const { book } = session;
  const { sheet, selection, active } = selected;
  const typing = useTyping(session, sheet);
  const leave = (): void => typing.finish(true);
  const editKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return typing.finish(false);
    if (event.key !== "Tab" && (event.key !== "Enter" || event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
    goOn(selected, event.key, event.shiftKey);
  };
  const choose = (area: Rect, from: Rect): void => {
    leave();
    selected.choose(area, from);
  };
  const follow = (area: Rect): void => {
    const target = linkTarget(book, sheet, area.row, area.column);
    if (target) selected.go(target.sheet, target.area);
  };
  const drawn = { book, sheet, language, shape: selected.shape, revision: selected.revision, selection, active };
  return (
    <div className="workbook">
      <FormulaBar book={book} selected={selected} typing={typing} language={language} onKey={editKey} />
      <Grid
        {...drawn}
        editing={typing.editing}
        onSelect={choose}
        onOpen={follow}
        onEdit={() => typing.begin(active)}
        onKey={(event) => gridKey(event, session, selected, typing)}
        onEditText={typing.setText}
        onEditKey={editKey}
        onEditLeave={leave}
      />
      <div className="bottom">
        <SheetTabs
          sheets={book.sheets}
          active={sheet.id}
          language={language}
          onGo={(next) => {
            leave();
            selected.go(next);
          }}
        />
        <StatusLine book={book} sheet={sheet} selection={selection} language={language} problem={typing.problem} editing={typing.editing !== null} />
      </div>
    </div>
  );
}
