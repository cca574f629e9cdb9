/** One question of the register: which row of the last reading is this? Nothing is chosen beforehand. */
import { useState } from "react";
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Prepared } from "../../app/prepare-sheets";
import type { RegisterRow } from "../../plan/register";
import { CellLink } from "../parts/CellLink";
import { usePane } from "../pane-context";

const none = "";

export function AskItem({ ask, rows }: { readonly ask: Prepared["register"]["asks"][number]; readonly rows: readonly RegisterRow[] }) {
  const { state, actions, say } = usePane();
  const [choice, setChoice] = useState<string | null>(null);
  const row = rows.find((one) => one.id === ask.row);
  if (!row) return null;
  const titleOf = (id: string) => {
    const held = rows.find((one) => one.id === id);
    return held ? [held.key, held.title, held.words].filter(Boolean).join(" ") : id;
  };
  const answer = () => choice !== null && void actions.answer(row.id, row.title, choice === none ? null : choice);
  return (
    <li className="item">
      {say("askNow", { title: titleOf(row.id) })} (<CellLink cells={row.source} place="beregn" />)
      <Field label={say("askLegend")}>
        <RadioGroup value={choice ?? "?"} onChange={(_, data) => setChoice(data.value)}>
          {ask.candidates.map((id) => (
            <Radio key={id} value={id} label={say("askThen", { title: titleOf(id) })} />
          ))}
          <Radio value={none} label={say("askNone")} />
        </RadioGroup>
      </Field>
      <Button size="small" disabledFocusable={state.work !== null || choice === null} onClick={answer}>
        {say("askAnswer")}
      </Button>
    </li>
  );
}
