/** Tabs of the visible sheets. */
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import type { Sheet } from "../model";

interface Props {
  sheets: readonly Sheet[];
  active: string;
  language: Language;
  onGo: (sheet: Sheet) => void;
}

export function SheetTabs({ sheets, active, language, onGo }: Props) {
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  const step = (event: React.KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.findIndex((sheet) => sheet.id === active) + by];
    if (by === 0 || !next) return;
    onGo(next);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]");
    tabs[visible.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" aria-label={sayPage("sheets", language)} className="tabs" onKeyDown={step}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet.id === active}
          tabIndex={sheet.id === active ? 0 : -1}
          className="tab"
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : {}}
          onClick={() => onGo(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
