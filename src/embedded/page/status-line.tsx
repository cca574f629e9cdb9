/** The line at the bottom: what goes on, and count, sum and average of the selection. */
import type { Language } from "../../text/language";
import { type PageText, sayPage } from "../../text/page/say";
import type { Book, Rect, Sheet } from "../model";
import { displayText } from "../text/display";
import { summaryOf } from "./summary";

interface Props {
  book: Book;
  sheet: Sheet;
  selection: Rect;
  language: Language;
  problem: PageText | null;
  editing: boolean;
}

export function StatusLine({ book, sheet, selection, language, problem, editing }: Props) {
  const { count, numbers, sum } = summaryOf(sheet, selection);
  const shown = (value: number): string => displayText(value, "#,##0.##", book).replace(/[.,]$/, "");
  return (
    <div className="status">
      <span role="status" className={problem ? "status-problem" : ""}>
        {sayPage(problem ?? (editing ? "editing" : "ready"), language)}
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
