/** How the workbook stands: repaired, nothing of ours yet, up to date, outdated, or edited since. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { whenText } from "../words/time-words";
import { Failure } from "./Failure";

export function WorkbookState() {
  const { state, say } = usePane();
  const { session, edited } = state;
  return (
    <>
      <Failure place="open" />
      {session?.repaired && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("repaired")}</MessageBarBody>
        </MessageBar>
      )}
      {edited && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("stateEdited", { sheet: edited })}</MessageBarBody>
        </MessageBar>
      )}
      {session && <p className="quiet">{stateText()}</p>}
    </>
  );

  function stateText(): string {
    const run = session?.lastRun;
    if (!run || Object.keys(session.ours).length === 0) return say("stateNone");
    return say(session.outdated ? "stateOutdated" : "stateCurrent", { when: whenText(run.when, state.language) });
  }
}
