/** What *Les* found: tables, doubts, and what was left out. */
import { doubtRows } from "../../app/doubts";
import type { Reading } from "../../app/read-plan";
import { leftWords } from "../../text/left/words";
import { CellLink } from "../parts/CellLink";
import { Some } from "../parts/Some";
import { usePane } from "../pane-context";
import { readSummary } from "../words/read-words";
import { DoubtItem } from "./DoubtItem";
import { ReadCorrections } from "./ReadCorrections";
import { TableCard } from "./TableCard";

export function ReadResult({ reading }: { readonly reading: Reading }) {
  const { state, say } = usePane();
  const unclear = doubtRows(reading, state.decisions);
  const open = unclear.filter((doubt) => !doubt.settled).length;
  const { tables, left } = reading.plan;
  return (
    <div className="result">
      <p role="status">{readSummary(reading, state.language)}</p>
      {tables.map((table) => (
        <TableCard key={table.id} table={table} reading={reading} />
      ))}
      <ReadCorrections />
      {unclear.length > 0 && (
        <>
          {open > 0 && <p>{say("readUncertain", { count: open })}</p>}
          <h3>{say("uncertainTitle")}</h3>
          <Some items={unclear} draw={(doubt) => <DoubtItem key={doubt.beloep} doubt={doubt} all={unclear} inRegister={"register" in reading.ours} />} />
        </>
      )}
      {left.length > 0 && (
        <details>
          <summary>{say("readLeft", { count: left.length })}</summary>
          <ul>
            {left.map((one, index) => (
              <li key={index}>
                <CellLink cells={one.cells} place="les" />: {leftWords(one.why, state.language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
