/** *Demografi*: which charts will be drawn from what, and that they have been. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { drawLines, filledLines } from "../words/fill-words";

export function DrawResult() {
  const { state, actions, say } = usePane();
  const { preview, filled } = state;
  if (preview?.kind === "demografi") {
    return (
      <div className="result">
        <div role="status">
          {drawLines(preview.prepared, state.language).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className="buttons">
          <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.write()}>
            {say("drawWrite")}
          </Button>
          <Button onClick={actions.cancel}>{say("cancel")}</Button>
        </p>
      </div>
    );
  }
  if (!filled) return null;
  return (
    <div className="result" role="status">
      <h3>{say("drawnTitle")}</h3>
      {filledLines(filled.filled, state.language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
