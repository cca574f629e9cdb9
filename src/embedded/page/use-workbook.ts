/** The workbook that is open in the page: opening, dropping and saving files, and what to tell of it. */
import { useCallback, useEffect, useState } from "react";
import type { PageText } from "../../text/page/say";
import { type Loaded, download, loadDemo, loadFile } from "./files";
import { type Session, createSession } from "./session";

export interface Message {
  text: PageText;
  /** File name or fault, for the sentence. */
  detail: string;
}

export interface OpenWorkbook {
  session: Session | null;
  message: Message | null;
  openFile(file: File | undefined): void;
  openDemo(): void;
  save(): void;
}

const demo = "loten-tiltak.xlsx";

async function saved(session: Session): Promise<Message | null> {
  try {
    await download(session.book);
    return null;
  } catch (problem) {
    return { text: "saveFailed", detail: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** Opens the demo plan at the start. */
export function useWorkbook(): OpenWorkbook {
  const [session, setSession] = useState<Session | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const open = useCallback(async (file: string, load: () => Promise<Loaded>) => {
    setMessage({ text: "opening", detail: file });
    const loaded = await load();
    setMessage(loaded.ok ? null : { text: loaded.text, detail: loaded.file });
    if (loaded.ok) setSession(createSession(loaded.book));
  }, []);
  const openDemo = useCallback(() => void open(demo, loadDemo), [open]);
  useEffect(openDemo, [openDemo]);
  return {
    session,
    message,
    openDemo,
    openFile: (file) => void (file && open(file.name, () => loadFile(file))),
    save() {
      if (!session) return;
      setMessage({ text: "saving", detail: "" });
      void saved(session).then(setMessage);
    },
  };
}
