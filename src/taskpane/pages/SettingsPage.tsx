/** Language and prices, remembered in the workbook. */
import { useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { PaneSettings } from "../../app/memory";
import { Failure } from "../parts/Failure";
import { usePane } from "../pane-context";

/** An empty choice in a list stands for "nothing chosen". */
function chosen<T extends string>(value: string): T | null {
  return value === "" ? null : (value as T);
}

export function SettingsPage() {
  const { state, actions, say } = usePane();
  const [settings, setSettings] = useState<PaneSettings>(state.settings);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void actions.settings(settings);
      }}
    >
      <h2>{say("settings")}</h2>
      <Failure place="open" />
      <Field label={say("settingsLanguage")}>
        <Select value={settings.language ?? ""} onChange={(_, data) => setSettings({ ...settings, language: chosen(data.value) })}>
          <option value="">{say("languageHost")}</option>
          <option value="nb">{say("languageNb")}</option>
          <option value="nn">{say("languageNn")}</option>
          <option value="en">{say("languageEn")}</option>
        </Select>
      </Field>
      <Field label={say("settingsPrices")}>
        <Select value={settings.prices ?? ""} onChange={(_, data) => setSettings({ ...settings, prices: chosen(data.value) })}>
          <option value="">{say("pricesKeep")}</option>
          <option value="fixed">{say("pricesFixed")}</option>
          <option value="nominal">{say("pricesNominal")}</option>
        </Select>
      </Field>
      <p className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={state.work !== null}>
          {say("save")}
        </Button>
      </p>
      <p role="status">{state.saved ? say("settingsSaved") : ""}</p>
    </form>
  );
}
