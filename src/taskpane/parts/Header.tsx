/** Name, and the ways to help and settings. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";

export function Header() {
  const { state, actions, say } = usePane();
  return (
    <header className="header">
      <h1>{say("appName")}</h1>
      <nav aria-label={say("appName")}>
        {state.page === "steps" ? (
          <>
            <Button size="small" appearance="subtle" onClick={() => actions.page("help")}>
              {say("help")}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => actions.page("settings")}>
              {say("settings")}
            </Button>
          </>
        ) : (
          <Button size="small" appearance="subtle" onClick={() => actions.page("steps")}>
            {say("back")}
          </Button>
        )}
      </nav>
    </header>
  );
}
