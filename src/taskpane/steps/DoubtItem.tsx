/** One beløp that can be read in several ways: how it was read, the other readings, and what each would cost. */
import { reasonText } from "../../text/reasons/sentence";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";
import { kronerThrough, type Doubt } from "../words/read-words";

export function DoubtItem({ doubt, lastYear }: { readonly doubt: Doubt; readonly lastYear: number }) {
  const { state, say } = usePane();
  const { used, title, cells } = doubt;
  const kroner = (segments: typeof used.segments) => say("kronerTotal", { kroner: Math.round(kronerThrough(segments, lastYear)) });
  return (
    <li className="item">
      <CellLink cells={cells} place="les" /> {title}
      <br />
      {say("uncertainUsed", { why: reasonText(used.why, state.language) })} ({kroner(used.segments)})
      {used.alternatives.map((other, index) => (
        <div key={index}>
          {say("uncertainOther", { why: reasonText(other.why, state.language) })} ({kroner(other.segments)})
        </div>
      ))}
    </li>
  );
}
