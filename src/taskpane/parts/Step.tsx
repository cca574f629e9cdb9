/** One step: its heading, its one button, what it does, its failure, and what it gave. */
import { Suspense, useId, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneText } from "../../text/pane/say";
import { usePane } from "../pane-context";
import { Failure } from "./Failure";
import type { Step as StepName } from "../state";

const words: Readonly<Record<StepName, { readonly name: PaneText; readonly about: PaneText }>> = {
  les: { name: "stepRead", about: "aboutRead" },
  kontroller: { name: "stepCheck", about: "aboutCheck" },
  beregn: { name: "stepFill", about: "aboutFill" },
  demografi: { name: "stepDraw", about: "aboutDraw" },
};

export function Step({ step, number, primary, children }: { readonly step: StepName; readonly number: number; readonly primary: boolean; readonly children: ReactNode }) {
  const { state, actions, say } = usePane();
  const about = useId();
  const { name, about: aboutText } = words[step];
  const open = state.open === step;
  return (
    <section className="step" aria-label={say(name)}>
      <div className="step-row">
        <p id={about}>
          <span aria-hidden="true">{number}. </span>
          {say(aboutText)}
        </p>
        <Button appearance={primary ? "primary" : "secondary"} disabledFocusable={state.work !== null} aria-describedby={about} onClick={() => void actions.step(step)}>
          {say(name)}
        </Button>
      </div>
      <Failure place={step} />
      {children && (
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => actions.openStep(open ? null : step)}>
          {say(open ? "hideResult" : "showResult", { step: say(name) })}
        </Button>
      )}
      {open && <Suspense fallback={null}>{children}</Suspense>}
    </section>
  );
}
