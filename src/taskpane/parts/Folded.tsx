/** A part of the page that is fetched and shown when its button is pressed. */
import { Suspense, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { outsideText, type OutsideText } from "../../text/outside/say";
import { usePane } from "../pane-context";
import type { Place } from "../state";
import { Failure } from "./Failure";

interface FoldedProps {
  readonly title: OutsideText;
  readonly open: OutsideText;
  readonly close: OutsideText;
  /** The failures to show here. */
  readonly failure: Place;
  readonly children: ReactNode;
}

export function Folded({ title, open, close, failure, children }: FoldedProps) {
  const { state } = usePane();
  const [shown, setShown] = useState(false);
  const say = (key: OutsideText) => outsideText(state.language, key);
  return (
    <section className="step" aria-label={say(title)}>
      <Button size="small" appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {say(shown ? close : open)}
      </Button>
      <Failure place={failure} />
      {shown && <Suspense fallback={null}>{children}</Suspense>}
    </section>
  );
}
