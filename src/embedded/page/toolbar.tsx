/** File name, messages, and the buttons for opening and saving. */
import { useRef } from "react";
import type { Language } from "../../text/language";
import { type PageText, sayPage } from "../../text/page/say";
import type { OpenWorkbook } from "./use-workbook";

export function Toolbar({ workbook, language }: { workbook: OpenWorkbook; language: Language }) {
  const chooser = useRef<HTMLInputElement>(null);
  const { session, message } = workbook;
  const say = (key: PageText): string => sayPage(key, language);
  return (
    <header className="toolbar">
      <h1 className="file-name">{session?.book.fileName ?? "Tiltaksplan"}</h1>
      <p className="message" role="status">
        {message && sayPage(message.text, language, { file: message.detail, detail: message.detail })}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          workbook.openFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <button type="button" className="button" onClick={() => chooser.current?.click()}>
        {say("open")}
      </button>
      <button type="button" className="button" onClick={workbook.openDemo}>
        {say("openDemo")}
      </button>
      <button type="button" className="button button-main" disabled={!session} onClick={workbook.save}>
        {say("save")}
      </button>
    </header>
  );
}
