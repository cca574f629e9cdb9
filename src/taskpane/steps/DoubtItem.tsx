/** One beløp that can be read in several ways: each reading with its kroner and a button; a choice can be taken back. */
import { Button } from "@fluentui/react-components";
import { alikeChoices, type DoubtRow } from "../../app/doubts";
import { reasonText } from "../../text/reasons/sentence";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";

interface Props {
  readonly doubt: DoubtRow;
  /** Every doubt of the reading: the same question is often asked of many rows. */
  readonly all: readonly DoubtRow[];
  readonly inRegister: boolean;
}

export function DoubtItem({ doubt, all, inRegister }: Props) {
  const { state, actions, say } = usePane();
  const { row, readings, settled } = doubt;
  const alike = settled ? alikeChoices(all, doubt) : [];
  return (
    <li className="item">
      <CellLink cells={row.source} place="les" /> {row.title}
      {readings.map((one, index) => (
        <div key={one.key}>
          {say(index === 0 ? "uncertainUsed" : "uncertainOther", { why: reasonText(one.why, state.language) })} ({say("kronerTotal", { kroner: one.kroner })}){" "}
          {one.isChosen ? (
            <strong>{say("doubtUsed")}</strong>
          ) : (
            <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.chooseReadings([{ doubt, key: one.key }])}>
              {say("doubtUse")}
            </Button>
          )}
        </div>
      ))}
      {settled && (
        <p>
          {!inRegister && <span className="quiet">{say("doubtNotYet")} </span>}
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.chooseReadings([{ doubt, key: null }])}>
            {say("doubtBack")}
          </Button>
          {alike.length > 0 && (
            <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.chooseReadings(alike)}>
              {say("doubtAlike", { n: alike.length })}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
