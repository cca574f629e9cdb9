/** Beside the steps: what a figure is made of, and a clean copy. */
import { Button } from "@fluentui/react-components";
import type { Explained } from "../../app/explain";
import { showNumber } from "../../text/language";
import { Failure } from "../parts/Failure";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";
import { placeText } from "../words/read-words";

export function More() {
  const { state, actions, say } = usePane();
  const hasSheets = Object.keys(state.session?.ours ?? {}).length > 0;
  if (!hasSheets && state.clean !== "done") return null;
  return (
    <section className="step" aria-label={say("more")}>
      <h2>{say("more")}</h2>
      <Failure place="more" />
      <p className="quiet">{say("explainAbout")}</p>
      <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.explain()}>
        {say("explain")}
      </Button>
      {state.explained && <Explanation explained={state.explained} />}
      <p className="quiet">{say("cleanAbout")}</p>
      <p className="buttons">
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.askClean("freeze")}>
          {say("cleanFreeze")}
        </Button>
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.askClean("remove")}>
          {say("cleanRemove")}
        </Button>
      </p>
      <Clean />
    </section>
  );
}

function Explanation({ explained }: { readonly explained: Explained }) {
  const { say } = usePane();
  const { cells, figure, parts, sum, differs } = explained;
  return (
    <div className="result" role="status">
      <h3>{say("explainTitle", { cells: placeText(cells), value: figure.value })}</h3>
      {differs && <p>{say("explainDiffers")}</p>}
      {parts.length === 0 && <p>{say("explainNone")}</p>}
      <ul className="plain">
        {parts.map(({ row, value }) => (
          <li key={row.id} className="item">
            {showNumber(value)} – {[row.number, row.title].filter(Boolean).join(" ")} (<CellLink cells={row.source} place="more" />)
          </li>
        ))}
      </ul>
      <p>{say("explainSum", { sum })}</p>
    </div>
  );
}

/** What will go or be frozen, and the one button that does it. */
function Clean() {
  const { state, actions, say } = usePane();
  const { clean } = state;
  if (clean === "done") return <p role="status">{say("cleanDone")}</p>;
  if (!clean) return null;
  const { kind, sheets } = clean;
  if (sheets.length === 0) return <p role="status">{say("cleanNothing")}</p>;
  return (
    <div className="result">
      <p role="status">{say(kind === "remove" ? "cleanConfirmRemove" : "cleanConfirmFreeze", { sheets: sheets.join(", ") })}</p>
      <p className="buttons">
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.clean(kind)}>
          {say(kind === "remove" ? "cleanRemove" : "cleanFreeze")}
        </Button>
        <Button onClick={actions.cancel}>{say("cancel")}</Button>
      </p>
    </div>
  );
}
