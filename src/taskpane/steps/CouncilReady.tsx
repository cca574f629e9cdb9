/** *Møteklar*: the verdict, and each point with the cells to look at. */
import { Button } from "@fluentui/react-components";
import type { ReadyAnswer } from "../../app/council-ready";
import { readyText } from "../../text/rules/ready/sentence";
import { verdictText } from "../../text/rules/ready/stamp";
import { CellLink } from "../parts/CellLink";
import { Failure } from "../parts/Failure";
import { Some } from "../parts/Some";
import { usePane } from "../pane-context";

const groups = [
  ["failed", "readyFailed"],
  ["remark", "readyRemark"],
  ["unknown", "readyUnknown"],
] as const;

export function CouncilReady() {
  const { state, actions, say } = usePane();
  if (Object.keys(state.session?.ours ?? {}).length === 0) return null;
  return (
    <section className="step" aria-label={say("readyTitle")}>
      <div className="step-row">
        <p>{say("readyAbout")}</p>
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.ready()}>
          {say("readyAsk")}
        </Button>
      </div>
      <Failure place="ready" />
      {state.ready && <Answer answer={state.ready.answer} old={state.ready.old} />}
    </section>
  );
}

function Answer({ answer, old }: { readonly answer: ReadyAnswer; readonly old: boolean }) {
  const { state, actions, say } = usePane();
  const { points, verdict } = answer.ready;
  const having = (status: string) => points.filter((point) => point.status === status);
  const looked = having("remark").length + having("unknown").length;
  return (
    <div className="result">
      <div role="status">
        <h3>{verdictText({ verdict, failing: having("failed").length, looked }, state.language)}</h3>
        {old && <p>{say("readyOutdated")}</p>}
        {answer.stamp && <p className="quiet">{answer.outdated || old ? say("readyStampOld") : say("readyStamped", { line: answer.stamp.line })}</p>}
      </div>
      {groups.map(([status, head]) => having(status).length > 0 && <Points key={status} head={say(head)} points={having(status)} />)}
      <details>
        <summary>{say("readyMet", { count: having("met").length })}</summary>
        <ul>
          {having("met").map((point) => (
            <li key={point.code}>{readyText(point.code, true, point.params, state.language)}</li>
          ))}
        </ul>
      </details>
      {!old && (
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.stamp()}>
          {say("readyStamp")}
        </Button>
      )}
    </div>
  );
}

function Points({ head, points }: { readonly head: string; readonly points: ReadyAnswer["ready"]["points"] }) {
  const { state } = usePane();
  return (
    <>
      <h3>{head}</h3>
      <ul className="plain">
        {points.map(({ code, status, cells, params }) => (
          <li key={code} className="item">
            {readyText(code, status === "unknown" ? status : false, params, state.language)}
            {cells.length > 0 && (
              <Some
                items={cells}
                draw={(one, index) => (
                  <li key={index}>
                    <CellLink cells={one} place="ready" />
                  </li>
                )}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
