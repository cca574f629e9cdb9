/** One beløp that can be read in several ways: each reading with its kroner and a button; a choice can be taken back. */
import { Button } from "@fluentui/react-components";
import type { DoubtRow } from "../../app/doubts";
import { reasonText } from "../../text/reasons/sentence";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";

export function DoubtItem({ doubt, inRegister }: { readonly doubt: DoubtRow; readonly inRegister: boolean }) {
  const { state, actions, say } = usePane();
  const { row, readings, settled } = doubt;
  return (
    <li className="item">
      <CellLink cells={row.source} place="les" /> {row.title}
      {readings.map((one, index) => (
        <div key={one.key}>
          {say(index === 0 ? "uncertainUsed" : "uncertainOther", { why: reasonText(one.why, state.language) })} ({say("kronerTotal", { kroner: one.kroner })}){" "}
          {one.isChosen ? (
            <strong>{say("doubtUsed")}</strong>
          ) : (
            <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.chooseReading(doubt, one.key)}>
              {say("doubtUse")}
            </Button>
          )}
        </div>
      ))}
      {settled && (
        <p>
          {!inRegister && <span className="quiet">{say("doubtNotYet")} </span>}
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.chooseReading(doubt, null)}>
            {say("doubtBack")}
          </Button>
        </p>
      )}
    </li>
  );
}
