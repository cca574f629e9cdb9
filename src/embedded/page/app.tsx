/** The page: toolbar, the workbook, and the pane in a frame of its own beside it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { type Language, languageOf } from "../../text/language";
import { type PageText, sayPage } from "../../text/page/say";
import { type Loaded, download, loadDemo, loadFile } from "./files";
import { connectFrame } from "./frame-bridge";
import { type Session, createSession } from "./session";
import { WorkbookView } from "./workbook-view";

/** The pane's frame, loaded anew for each workbook. */
function Pane({ session, language }: { session: Session; language: Language }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? connectFrame(frame.current, session) : undefined), [session]);
  return <iframe ref={frame} className="pane" title={sayPage("pane", language)} src="./taskpane-embedded.html" />;
}

interface Message {
  text: PageText;
  file: string;
}

export function App() {
  const language = languageOf(document.documentElement.lang);
  const [session, setSession] = useState<Session | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [dropping, setDropping] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const open = useCallback(async (file: string, load: () => Promise<Loaded>) => {
    setMessage({ text: "opening", file });
    const loaded = await load();
    setMessage(loaded.ok ? null : { text: loaded.text, file: loaded.file });
    if (loaded.ok) setSession(createSession(loaded.book));
  }, []);
  const openFile = (file: File | undefined): void => void (file && open(file.name, () => loadFile(file)));
  useEffect(() => void open("loten-tiltak.xlsx", loadDemo), [open]);

  const save = async (): Promise<void> => {
    if (!session) return;
    setMessage({ text: "saving", file: "" });
    try {
      await download(session.book);
      setMessage(null);
    } catch (problem) {
      setMessage({ text: "saveFailed", file: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  const say = (key: PageText): string => sayPage(key, language);

  return (
    <div
      className={dropping ? "page page-dropping" : "page"}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        openFile(event.dataTransfer.files[0]);
      }}
    >
      <header className="toolbar">
        <h1 className="file-name">{session?.book.fileName ?? "Tiltaksplan"}</h1>
        <p className="message" role="status">
          {message && sayPage(message.text, language, { file: message.file, detail: message.file })}
        </p>
        <input ref={chooser} type="file" hidden accept=".xlsx,.xlsm" onChange={(event) => { openFile(event.target.files?.[0]); event.target.value = ""; }} />
        <button type="button" className="button" onClick={() => chooser.current?.click()}>{say("open")}</button>
        <button type="button" className="button" onClick={() => void open("loten-tiltak.xlsx", loadDemo)}>{say("openDemo")}</button>
        <button type="button" className="button button-main" disabled={!session} onClick={() => void save()}>{say("save")}</button>
      </header>
      <main className="halves">
        {session ? <WorkbookView key={session.id} session={session} language={language} /> : <div className="workbook workbook-empty" />}
        {session && <Pane key={`pane-${session.id}`} session={session} language={language} />}
      </main>
      {dropping && <div className="drop-sign">{say("dropHere")}</div>}
    </div>
  );
}
