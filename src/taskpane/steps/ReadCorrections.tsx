/** What can be done about a reading as a whole: point out a table, or forget all corrections. There also when nothing was found. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";

export function ReadCorrections() {
  const { state, actions, say } = usePane();
  return (
    <>
      <p className="quiet">{say("addHint")}</p>
      <p className="buttons">
        <Button size="small" onClick={() => void actions.addSelected()} disabledFocusable={state.work !== null}>
          {say("addSelected")}
        </Button>
        <Button size="small" onClick={() => void actions.forgetCorrections()} disabledFocusable={state.work !== null}>
          {say("forgetCorrections")}
        </Button>
      </p>
    </>
  );
}
