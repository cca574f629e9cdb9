/** A failure as a sentence, why, and what to do. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Problem, ProblemCode } from "../../plan/outcome";
import { problemText } from "../../text/problems/sentence";
import { usePane } from "../pane-context";
import type { Place } from "../state";

export function Failure({ place }: { readonly place: Place }) {
  const { state, say } = usePane();
  const { failure, language } = state;
  if (failure?.place !== place) return null;
  const { what, todo } = problemText(failure.problem, language);
  const cause = causeOf(failure.problem);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say("failedTitle")}</MessageBarTitle>
        <p>{what}</p>
        {cause && <p>{say("causeIs", { cause: problemText(cause, language).what })}</p>}
        <p>{todo}</p>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What made a write be taken back. */
function causeOf({ params }: Problem): Problem | null {
  const code = params["cause"];
  return typeof code === "string" ? { code: code as ProblemCode, params } : null;
}
