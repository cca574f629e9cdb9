/** Starts the pane. */
import { createRoot } from "react-dom/client";
import { languageAsked } from "../text/language";
import { App } from "./App";
import { askedStep } from "./asked-step";
import { WaitPage } from "./pages/WaitPage";
import { wire } from "./wiring";

/** Behind a proxy Office may never answer; after this long the user is told so. */
const patience = 15_000;

async function start(element: HTMLElement): Promise<void> {
  const { host, port, population, surroundings } = await wire(patience);
  const language = languageAsked(window.location.search, host.language);
  const root = createRoot(element);
  if (!host.ready || !host.newEnough) {
    root.render(<WaitPage language={language} origin={window.location.origin} tooOld={host.ready} />);
    return;
  }
  root.render(<App port={port()} population={population} hostLanguage={language} surroundings={surroundings} asked={askedStep(window.location.search)} />);
}

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root element");
void start(element);
