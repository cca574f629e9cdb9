/** Help in place. */
import { usePane } from "../pane-context";

export function HelpPage() {
  const { say, version } = usePane();
  return (
    <>
      <h2>{say("helpTitle")}</h2>
      <p>{say("lead")}</p>
      {(["helpWritten", "helpDecide", "helpUncertain", "helpPrices", "helpBack", "helpData"] as const).map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      <p className="quiet">{say("version", { version })}</p>
    </>
  );
}
