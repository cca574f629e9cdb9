/** What is being done, said to the eye and to a screen reader; its place on the page never moves. */
import { ProgressBar } from "@fluentui/react-components";
import type { PaneText } from "../../text/pane/say";
import { usePane } from "../pane-context";
import type { Work } from "../state";

const workTexts: Readonly<Record<Work, PaneText>> = {
  open: "workingOpen",
  read: "workingRead",
  check: "workingCheck",
  fill: "workingFill",
  write: "workingWrite",
  draw: "workingDraw",
  clean: "workingClean",
  explain: "workingExplain",
  save: "workingSave",
  source: "workingSource",
  ask: "workingAsk",
  ready: "workingReady",
  gather: "workingGather",
};

export function Status() {
  const { state, say } = usePane();
  const { work } = state;
  return (
    <div className="status">
      <div role="status" aria-live="polite">
        {work && <p>{say("working", { step: say(workTexts[work]) })}</p>}
        {work && <p className="quiet">{say("workingHint")}</p>}
      </div>
      {work && <ProgressBar aria-label={say("working", { step: say(workTexts[work]) })} />}
    </div>
  );
}
