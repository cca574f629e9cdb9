/** What *Kontroller* found: by severity, each with its cell, what is wrong and what to do. */
import { useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { Checked } from "../../app/check-plan";
import { Some } from "../parts/Some";
import { usePane } from "../pane-context";
import { checkSummary, sortedFindings, type SeverityFilter } from "../words/check-words";
import { placeText } from "../words/read-words";
import { FindingItem } from "./FindingItem";

export function CheckResult({ checked }: { readonly checked: Checked }) {
  const { state, actions, say } = usePane();
  const [filter, setFilter] = useState<SeverityFilter>("all");
  const findings = sortedFindings(checked.findings, filter);
  return (
    <div className="result">
      <p role="status">{checkSummary(checked, state.language)}</p>
      {state.mended && (
        <p>
          {say("fixDone", { cells: state.mended.map(({ cells }) => placeText(cells)).join(", ") })}{" "}
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void actions.unfix()}>
            {say("fixBack")}
          </Button>
        </p>
      )}
      {checked.findings.length > 0 && (
        <>
          <Field label={say("filterSeverity")}>
            <Select value={filter} onChange={(_, data) => setFilter(data.value as SeverityFilter)}>
              <option value="all">{say("filterAll")}</option>
              <option value="warnings">{say("filterWarnings")}</option>
              <option value="errors">{say("filterErrors")}</option>
            </Select>
          </Field>
          <Some key={filter} few={20} items={findings} draw={(finding, index) => <FindingItem key={index} finding={finding} />} />
        </>
      )}
    </div>
  );
}
