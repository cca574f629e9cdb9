/** The page: toolbar, the workbook, and the pane in a frame of its own beside it. */
import { type DragEvent, useEffect, useRef, useState } from "react";
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import { connectFrame } from "./frame-bridge";
import type { Session } from "./session";
import { Toolbar } from "./toolbar";
import { useWorkbook } from "./use-workbook";
import { WorkbookView } from "./workbook-view";

/** The pane's frame, loaded anew for each workbook. */
function Pane({ session, language }: { session: Session; language: Language }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? connectFrame(frame.current, session) : undefined), [session]);
  return <iframe ref={frame} className="pane" title={sayPage("pane", language)} src={`./taskpane-embedded.html?lang=${language}`} />;
}

/** Handlers of a place where files can be dropped. */
function useDrop(openFile: (file: File | undefined) => void) {
  const [dropping, setDropping] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave(event: DragEvent) {
      if (event.currentTarget === event.target) setDropping(false);
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      setDropping(false);
      openFile(event.dataTransfer.files[0]);
    },
  };
  return { dropping, handlers };
}

export function App({ language }: { language: Language }) {
  const workbook = useWorkbook();
  const { dropping, handlers } = useDrop(workbook.openFile);
  const { session } = workbook;
  return (
    <div className="page" {...handlers}>
      <Toolbar workbook={workbook} language={language} />
      <main className="halves">
        {session ? <WorkbookView key={session.id} session={session} language={language} /> : <div className="workbook workbook-empty" />}
        {session && <Pane key={`pane-${session.id}`} session={session} language={language} />}
      </main>
      {dropping && <div className="drop-sign">{sayPage("dropHere", language)}</div>}
    </div>
  );
}
