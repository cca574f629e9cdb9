/**
 * The page's end of the bridge to the pane: the pane's frame asks for a connection with a port, and from then on
 * text goes to the host and answers and events come back. Nothing but JSON text crosses.
 */
import { greeting } from "./greeting";
import type { Session } from "./session";

interface Port {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: string): void;
  close(): void;
}

/** Answers a client over a port until the returned function is called. */
export function serve(session: Session, port: Port): () => void {
  const stopEvents = session.host.onMessage((text) => port.postMessage(text));
  port.onmessage = (event: MessageEvent) => {
    if (typeof event.data === "string") void session.answer(event.data).then((answer) => port.postMessage(answer));
  };
  return () => {
    stopEvents();
    port.onmessage = null;
    port.close();
  };
}

/** Connects a frame of this site each time its pane says hello. Returns how to stop. */
export function connectFrame(frame: HTMLIFrameElement, session: Session): () => void {
  let stop = (): void => {};
  const hello = (event: MessageEvent): void => {
    const port = event.ports[0];
    if (event.origin !== location.origin || event.source !== frame.contentWindow || event.data !== greeting || !port) return;
    stop();
    stop = serve(session, port);
  };
  window.addEventListener("message", hello);
  return () => {
    window.removeEventListener("message", hello);
    stop();
  };
}
