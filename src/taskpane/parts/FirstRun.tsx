/** What the add-in does, for somebody who has never opened it, on the demo plan's own figures. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";

export function FirstRun() {
  const { actions, say } = usePane();
  return (
    <section className="card" aria-label={say("firstTitle")}>
      <h2>{say("firstTitle")}</h2>
      <p>{say("firstBody")}</p>
      <ol>
        <li>{say("firstRead")}</li>
        <li>{say("firstCheck")}</li>
        <li>{say("firstFill")}</li>
        <li>{say("firstDraw")}</li>
      </ol>
      <p>{say("firstDemo")}</p>
      <Button size="small" onClick={actions.closeFirstRun}>
        {say("firstClose")}
      </Button>
    </section>
  );
}
