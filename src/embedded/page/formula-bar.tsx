/** Address and content of the active cell. */
import type { KeyboardEvent } from "react";
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import { areaText } from "../address";
import type { Book } from "../model";
import { rect, sameRect } from "../rect";
import { editText } from "./edit-text";
import type { Selected } from "./use-selection";
import type { Typing } from "./use-typing";

interface Props {
  book: Book;
  selected: Selected;
  typing: Typing;
  language: Language;
  onKey: (event: KeyboardEvent) => void;
}

export function FormulaBar({ book, selected, typing, language, onKey }: Props) {
  const { sheet, selection, active } = selected;
  const named = sameRect(selection, active) ? rect(active.row, active.column) : selection;
  const content = editText(book, sheet, active.row, active.column);
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label={sayPage("nameBox", language)}>
        {areaText(named)}
      </output>
      <input
        className="formula-field"
        aria-label={sayPage("formulaBar", language)}
        spellCheck={false}
        value={typing.editing?.text ?? content}
        onFocus={() => !typing.editing && typing.begin(active)}
        onChange={(event) => typing.setText(event.target.value)}
        onKeyDown={onKey}
        onBlur={() => typing.finish(true)}
      />
    </div>
  );
}
