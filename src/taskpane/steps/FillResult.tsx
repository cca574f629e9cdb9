/** *Beregn*: what will be written in words, what has changed since last, and after the write whether the figures agree. */
import { Button } from "@fluentui/react-components";
import type { Filled } from "../../app/fill-sheets";
import type { Prepared } from "../../app/prepare-sheets";
import { CellLink } from "../parts/CellLink";
import { Some } from "../parts/Some";
import { usePane } from "../pane-context";
import { changeLines, differenceText, filledLines, fillLines } from "../words/fill-words";
import { AskItem } from "./AskItem";
import { YearTable } from "./YearTable";

export function FillResult() {
  const { state } = usePane();
  if (state.preview?.kind === "beregn") return <Preview prepared={state.preview.prepared} />;
  return state.filled ? <Done filled={state.filled.filled} /> : null;
}

function Preview({ prepared }: { readonly prepared: Prepared }) {
  const { state, actions, say } = usePane();
  const changes = changeLines(prepared, state.language);
  const { asks } = prepared.register;
  return (
    <div className="result">
      <div role="status">
        {fillLines(prepared, state.language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <YearTable prepared={prepared} kind="drift" />
      <YearTable prepared={prepared} kind="investering" />
      {prepared.present.includes("register") && (
        <>
          <h3>{say("changesTitle")}</h3>
          {changes.length === 0 ? (
            <p>{say("changesNone")}</p>
          ) : (
            <Some
              items={changes}
              draw={(change) => (
                <li key={change.id} className="item">
                  {change.text}
                  {change.years.length > 0 && <div className="quiet">{change.years.join("; ")}</div>}
                </li>
              )}
            />
          )}
        </>
      )}
      {asks.length > 0 && (
        <>
          <h3>{say("asksTitle", { count: asks.length })}</h3>
          <p>{say("asksBody")}</p>
          <ul className="plain">
            {asks.map((ask) => (
              <AskItem key={ask.row} ask={ask} rows={prepared.register.rows} />
            ))}
          </ul>
        </>
      )}
      {state.decisions.answers.length > 0 && (
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.forgetAnswers()}>
          {say("asksForget", { count: state.decisions.answers.length })}
        </Button>
      )}
      <p className="buttons">
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.write()}>
          {say("fillWrite")}
        </Button>
        <Button onClick={actions.cancel}>{say("cancel")}</Button>
      </p>
    </div>
  );
}

export function Done({ filled }: { readonly filled: Filled }) {
  const { state, say } = usePane();
  return (
    <div className="result">
      <div role="status">
        <h3>{say("filledTitle")}</h3>
        {filledLines(filled, state.language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {filled.reconciliation.differences.length > 0 && (
        <Some
          items={filled.reconciliation.differences}
          draw={(difference, index) => (
            <li key={index} className="item">
              <CellLink cells={difference.cells} place="beregn" /> {differenceText(difference, state.language)}
            </li>
          )}
        />
      )}
    </div>
  );
}
