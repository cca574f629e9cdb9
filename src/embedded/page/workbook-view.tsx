/** The opened workbook: formula bar, grid, sheet tabs, status line, and what typing and clicking do to it. */
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../../text/language";
import { type PageText, sayPage } from "../../text/page/say";
import { areaText } from "../address";
import type { Rect, Sheet } from "../model";
import { ExcelProblem } from "../problem";
import { displayText } from "../text/display";
import { editText } from "./edit-text";
import { type Editing, Grid } from "./grid";
import { moveOf, reached, stretched, wholeMerge } from "./keys";
import { linkTarget } from "./link-target";
import type { Session } from "./session";
import { SheetTabs } from "./sheet-tabs";
import { sheetShape } from "./sheet-shape";
import { summaryOf } from "./summary";
import { clearArea, goToSheet, select, typeInto } from "./user-actions";

interface Props {
  session: Session;
  language: Language;
}

function problemText(problem: unknown): PageText {
  if (!(problem instanceof ExcelProblem)) throw problem;
  return problem.code === "AccessDenied" ? "AccessDenied" : "refused";
}

export function WorkbookView({ session, language }: Props) {
  const revision = useSyncExternalStore(session.subscribe, session.revision);
  const { book } = session;
  const sheet = session.activeSheet();
  // The sheet is changed in place: the revision tells.
  const shape = useMemo(() => sheetShape(sheet), [sheet, revision]);
  const selection = book.selection.sheet === sheet.id ? book.selection.area : { row: 0, column: 0, rows: 1, columns: 1 };
  const [anchor, setAnchor] = useState({ row: 0, column: 0 });
  const inside = anchor.row >= selection.row && anchor.row < selection.row + selection.rows && anchor.column >= selection.column && anchor.column < selection.column + selection.columns;
  const place = inside ? anchor : selection;
  const active = wholeMerge(shape, { row: place.row, column: place.column, rows: 1, columns: 1 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problem, setProblem] = useState<PageText | null>(null);

  const choose = useCallback(
    (area: Rect, from: Rect) => {
      setAnchor({ row: from.row, column: from.column });
      session.act((world) => select(world, session.activeSheet(), area));
    },
    [session],
  );

  const attempt = (act: () => void): void => {
    try {
      act();
      setProblem(null);
    } catch (refused) {
      setProblem(problemText(refused));
    }
  };

  const begin = (text: string): void => {
    session.setEditing(true);
    setProblem(null);
    setEditing({ row: active.row, column: active.column, text });
  };
  const finish = (keep: boolean): void => {
    if (!editing) return;
    session.setEditing(false);
    setEditing(null);
    const before = editText(book, sheet, editing.row, editing.column);
    if (keep && editing.text !== before) attempt(() => session.act((world) => typeInto(world, sheet, editing.row, editing.column, editing.text)));
  };
  const go = (key: string, shift: boolean): void => {
    const move = moveOf(key, shift);
    if (!move) return;
    const next = reached(shape, active, move);
    choose(next, next);
  };

  const editKey = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape") return finish(false);
    if (event.key !== "Tab" && (event.key !== "Enter" || event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    finish(true);
    go(event.key, event.shiftKey);
  };

  const gridKey = (event: React.KeyboardEvent): void => {
    if (editing) return;
    const { key, shiftKey } = event;
    if (key === "F2") {
      event.preventDefault();
      return begin(editText(book, sheet, active.row, active.column));
    }
    if (key === "Delete" || key === "Backspace") {
      event.preventDefault();
      return attempt(() => session.act((world) => clearArea(world, sheet, selection)));
    }
    if (key === "Home") return choose(...cornerCell(event.ctrlKey ? 0 : active.row));
    if (shiftKey && key.startsWith("Arrow")) {
      event.preventDefault();
      const far = { row: selection.row + (selection.row < active.row ? 0 : selection.rows - 1), column: selection.column + (selection.column < active.column ? 0 : selection.columns - 1) };
      const next = reached(shape, { ...far, rows: 1, columns: 1 }, moveOf(key, false) ?? { rows: 0, columns: 0 });
      return choose(stretched(active, next), active);
    }
    if (moveOf(key, shiftKey)) {
      event.preventDefault();
      return go(key, shiftKey);
    }
    if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      begin(key);
    }
  };

  const follow = (area: Rect): void => {
    const target = linkTarget(book, sheet, area.row, area.column);
    if (!target) return;
    session.act((world) => {
      goToSheet(world, target.sheet);
      select(world, target.sheet, target.area);
    });
    setAnchor({ row: target.area.row, column: target.area.column });
  };

  const toSheet = (next: Sheet): void => {
    finish(true);
    setAnchor({ row: 0, column: 0 });
    session.act((world) => goToSheet(world, next));
  };

  return (
    <div className="workbook">
      <div className="formula-bar">
        <output className="name-box" aria-label={sayPage("nameBox", language)}>
          {areaText(selection.rows === active.rows && selection.columns === active.columns ? { ...active, rows: 1, columns: 1 } : selection)}
        </output>
        <input
          className="formula-field"
          aria-label={sayPage("formulaBar", language)}
          spellCheck={false}
          value={editing ? editing.text : editText(book, sheet, active.row, active.column)}
          onFocus={() => !editing && begin(editText(book, sheet, active.row, active.column))}
          onChange={(event) => editing && setEditing({ ...editing, text: event.target.value })}
          onKeyDown={editKey}
          onBlur={() => finish(true)}
        />
      </div>
      <Grid
        book={book}
        sheet={sheet}
        shape={shape}
        revision={revision}
        selection={selection.rows === 1 && selection.columns === 1 ? active : selection}
        active={active}
        editing={editing}
        language={language}
        onSelect={(area, from) => {
          finish(true);
          choose(area, from);
        }}
        onOpen={follow}
        onKey={gridKey}
        onEditText={(text) => editing && setEditing({ ...editing, text })}
        onEditKey={editKey}
        onEditLeave={() => finish(true)}
      />
      <div className="bottom">
        <SheetTabs sheets={book.sheets} active={sheet.id} language={language} onGo={toSheet} />
        <Status session={session} sheet={sheet} selection={selection} language={language} problem={problem} editing={editing !== null} />
      </div>
    </div>
  );
}

function cornerCell(row: number): [Rect, Rect] {
  const cell = { row, column: 0, rows: 1, columns: 1 };
  return [cell, cell];
}

interface StatusProps {
  session: Session;
  sheet: Sheet;
  selection: Rect;
  language: Language;
  problem: PageText | null;
  editing: boolean;
}

function Status({ session, sheet, selection, language, problem, editing }: StatusProps) {
  const { count, numbers, sum } = summaryOf(sheet, selection);
  const shown = (value: number): string => displayText(value, "#,##0.##", session.book).replace(/[.,]$/, "");
  return (
    <div className="status">
      <span role="status" className={problem ? "status-problem" : ""}>
        {problem ? sayPage(problem, language) : sayPage(editing ? "editing" : "ready", language)}
      </span>
      {count > 1 && (
        <span className="status-sums">
          {numbers > 0 && <span>{sayPage("average", language, { value: shown(sum / numbers) })}</span>}
          <span>{sayPage("count", language, { value: shown(count) })}</span>
          {numbers > 0 && <span>{sayPage("sum", language, { value: shown(sum) })}</span>}
        </span>
      )}
    </div>
  );
}
