/** Municipality and years, a sentence of all that will be sent, and the button that sends it. */
import { useId, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { municipalityChoices, questionOf } from "../../app/population-question";
import type { SourceKnown } from "../../app/source-known";
import { outsideText, type OutsideText } from "../../text/outside/say";
import { usePane } from "../pane-context";
import { willSend } from "../words/source-words";

export function SsbQuestion({ known }: { readonly known: SourceKnown }) {
  const { state, actions } = usePane();
  const list = useId();
  const [municipality, setMunicipality] = useState(known.suggestion ?? "");
  const [from, setFrom] = useState(String(known.from));
  const [to, setTo] = useState(String(known.to));
  const say = (key: OutsideText, params: Readonly<Record<string, string>> = {}) => outsideText(state.language, key, params);
  const question = questionOf(municipality, from, to);
  const fault = (which: "municipality" | "years", words: OutsideText) => (question === which && municipality !== "" ? { validationMessage: say(words) } : {});
  const asked = typeof question === "string" ? null : question;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (asked && state.work === null) void actions.askSource(asked);
      }}
    >
      <Field label={say("municipality")} {...fault("municipality", "faultMunicipality")} {...(known.suggestion === null ? {} : { hint: say("municipalityFound", { name: known.suggestion }) })}>
        <Input value={municipality} list={list} autoComplete="off" onChange={(_, { value }) => setMunicipality(value)} />
      </Field>
      <datalist id={list}>
        {municipalityChoices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      <div className="buttons">
        <Field label={say("yearFrom")} {...fault("years", "faultYears")}>
          <Input value={from} inputMode="numeric" size="small" onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={say("yearTo")}>
          <Input value={to} inputMode="numeric" size="small" onChange={(_, { value }) => setTo(value)} />
        </Field>
      </div>
      <p role="status">{asked && willSend(asked, known.about, state.language)}</p>
      <Button type="submit" appearance="primary" disabledFocusable={state.work !== null || asked === null}>
        {say("ask", { host: known.about.host })}
      </Button>
    </form>
  );
}
