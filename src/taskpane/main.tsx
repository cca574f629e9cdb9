/** Starts the pane: the one file where it is wired to Excel. */
import { createRoot } from "react-dom/client";
import packageInfo from "../../package.json";
import { askedStep } from "../commands/asked-step";
import { officeReady } from "../excel/host";
import { createWorkbookPort } from "../excel/workbook-port";
import { languageOf } from "../text/language";
import { App } from "./App";
import { WaitPage } from "./pages/WaitPage";

/** Behind a proxy Office may never answer; after this long the user is told so. */
const patience = 15_000;

async function start(element: HTMLElement): Promise<void> {
  const host = await officeReady(patience);
  const language = languageOf(host.language);
  const root = createRoot(element);
  if (!host.ready || !host.newEnough) {
    root.render(<WaitPage language={language} origin={window.location.origin} tooOld={host.ready} />);
    return;
  }
  const surroundings = { version: packageInfo.version, now: () => new Date(), fileName: null };
  root.render(<App port={createWorkbookPort()} hostLanguage={language} surroundings={surroundings} asked={askedStep(window.location.search)} />);
}

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root element");
void start(element);
