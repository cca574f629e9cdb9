/** Starts the pane: the one file where it is wired to Excel. */
import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <main>
      <h1>Tiltaksplan</h1>
      <Button appearance="primary">Les</Button>
    </main>
  </FluentProvider>,
);
