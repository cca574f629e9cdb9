/** One finding: its cell is selected by a click; it can be mended where that is safe, or answered for. */
import { useState } from "react";
import { Badge, Button, Field, Input } from "@fluentui/react-components";
import type { CellValue } from "../../plan/cell";
import type { Finding } from "../../plan/finding";
import { showNumber } from "../../text/language";
import { findingText } from "../../text/rules/sentence";
import { CellLink } from "../parts/CellLink";
import { usePane, type Pane } from "../pane-context";
import { severityText } from "../words/check-words";
import { placeText } from "../words/read-words";

const colours = { error: "danger", warning: "warning", info: "informative" } as const;

export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { state, say } = usePane();
  const { what, todo } = findingText(finding, state.language);
  const answer = finding.acknowledged;
  return (
    <li className="item">
      <Badge appearance="tint" color={colours[finding.severity]}>
        {severityText(finding.severity, state.language)}
      </Badge>{" "}
      <CellLink cells={finding.cells} place="kontroller" />
      {finding.related.map((cells, index) => (
        <span key={index}>
          {", "}
          <CellLink cells={cells} place="kontroller" />
        </span>
      ))}
      <p>{what}</p>
      {todo && <p className="quiet">{say("findingTodo", { todo })}</p>}
      {answer ? <p>{say("findingAnswered", { reason: answer.reason, name: answer.name, date: answer.date })}</p> : <Answers finding={finding} />}
    </li>
  );
}

function Answers({ finding }: { readonly finding: Finding }) {
  const { state, actions, say } = usePane();
  const [answering, setAnswering] = useState(false);
  const fixing = state.fixing === finding;
  return (
    <>
      <p className="buttons">
        {finding.fix.length > 0 && (
          <Button size="small" aria-expanded={fixing} onClick={() => actions.askFix(fixing ? null : finding)}>
            {say("fixShow")}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={answering} onClick={() => setAnswering(!answering)}>
          {say("findingAnswer")}
        </Button>
      </p>
      {fixing && <Fix finding={finding} />}
      {answering && <Answer finding={finding} />}
    </>
  );
}

/** A text and a number that look alike are told apart. */
function contentText(value: CellValue, say: Pane["say"]): string {
  if (value === null || value === "") return say("fixEmpty");
  return say(typeof value === "number" ? "fixNumber" : "fixText", { value: typeof value === "number" ? showNumber(value) : String(value) });
}

/** Old and new of each cell, before anything is written. */
function Fix({ finding }: { readonly finding: Finding }) {
  const { state, actions, say } = usePane();
  return (
    <>
      <ul>
        {finding.fix.map((change, index) => (
          <li key={index}>{say("fixWas", { cells: placeText(change.cells), old: contentText(change.old, say), next: contentText(change.next, say) })}</li>
        ))}
      </ul>
      <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.fix(finding)}>
        {say("fixWrite")}
      </Button>
    </>
  );
}

function Answer({ finding }: { readonly finding: Finding }) {
  const { state, actions, say } = usePane();
  const [reason, setReason] = useState("");
  const [name, setName] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() && name.trim()) void actions.letStand(finding, reason.trim(), name.trim());
      }}
    >
      <Field label={say("answerReason")} required>
        <Input value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={say("answerName")} required>
        <Input value={name} onChange={(_, data) => setName(data.value)} autoComplete="name" />
      </Field>
      <Button type="submit" size="small" disabledFocusable={state.work !== null}>
        {say("save")}
      </Button>
    </form>
  );
}
