/** The pane as a whole: which page is shown, and what runs when it opens. */
import { useEffect, useMemo, useReducer, useRef } from "react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { PopulationPort, WorkbookPort } from "../app/ports";
import type { Surroundings } from "../app/surroundings";
import type { Language } from "../text/language";
import { paneText } from "../text/pane/say";
import { makeActions } from "./actions";
import { PaneContext, type Pane } from "./pane-context";
import { Header } from "./parts/Header";
import { Status } from "./parts/Status";
import { StepsPage } from "./pages/StepsPage";
import { SidePage } from "./pages/SidePage";
import { firstState, next, type PaneEvent, type Step } from "./state";

export interface AppProps {
  readonly port: WorkbookPort;
  readonly population: () => Promise<PopulationPort>;
  readonly hostLanguage: Language;
  readonly surroundings: Omit<Surroundings, "language">;
  /** The step a ribbon button asks for. */
  readonly asked: Step | null;
}

export function App({ port, population, hostLanguage, surroundings, asked }: AppProps) {
  const [state, dispatch] = useReducer(next, hostLanguage, firstState);
  // The actions are asynchronous: they ask for the state as it is when they are done, not as it was when drawn.
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(() => {
    const send = (event: PaneEvent) => {
      latest.current = next(latest.current, event);
      dispatch(event);
    };
    return makeActions({ port, population, surroundings: () => ({ ...surroundings, language: latest.current.language }) }, send, () => latest.current);
  }, [port, population, surroundings]);
  useEffect(() => {
    void actions.open().then((opened) => opened && asked && actions.step(asked));
  }, [actions, asked]);
  useListening(port, actions.edited, state.reading !== null);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const pane: Pane = { state, actions, version: surroundings.version, say: (key, params) => paneText(state.language, key, params) };
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>
        <div className="pane">
          <Header />
          <Status />
          {state.page === "steps" ? <StepsPage /> : <SidePage page={state.page} />}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** Hears of the user's edits once something has been read, so that the pane can say that it may be outdated. */
function useListening(port: WorkbookPort, edited: (sheet: string) => void, listening: boolean): void {
  useEffect(() => {
    if (!listening) return;
    const stop = port.onEdit(edited);
    return () => void stop.then((end) => end());
  }, [port, edited, listening]);
}
