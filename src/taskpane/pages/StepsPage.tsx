/** The four steps with what each has given, and what stands beside them. */
import { lazy, Suspense } from "react";
import { FirstRun } from "../parts/FirstRun";
import { Step } from "../parts/Step";
import { WorkbookState } from "../parts/WorkbookState";
import { usePane } from "../pane-context";
import type { PaneState, Step as StepName } from "../state";

// What is not seen at first sight comes when it is needed.
const ReadResult = lazy(async () => ({ default: (await import("../steps/ReadResult")).ReadResult }));
const ReadCorrections = lazy(async () => ({ default: (await import("../steps/ReadCorrections")).ReadCorrections }));
const CheckResult = lazy(async () => ({ default: (await import("../steps/CheckResult")).CheckResult }));
const FillResult = lazy(async () => ({ default: (await import("../steps/FillResult")).FillResult }));
const DrawResult = lazy(async () => ({ default: (await import("../steps/DrawResult")).DrawResult }));
const CouncilReady = lazy(async () => ({ default: (await import("../steps/CouncilReady")).CouncilReady }));
const OutsideParts = lazy(async () => ({ default: (await import("./OutsideParts")).OutsideParts }));
const More = lazy(async () => ({ default: (await import("../steps/More")).More }));

/** The step that comes next gets the strong button. */
function nextStep(state: PaneState): StepName {
  if (state.filled?.kind === "beregn") return "demografi";
  if (state.checked) return "beregn";
  return state.reading ? "kontroller" : "les";
}

export function StepsPage() {
  const { state } = usePane();
  const following = nextStep(state);
  const nothingFound = state.failure?.problem.code === "no-tiltak";
  const shows = (kind: "beregn" | "demografi") => state.preview?.kind === kind || state.filled?.kind === kind;
  return (
    <main>
      <WorkbookState />
      {state.firstRun && <FirstRun />}
      <Step step="les" number={1} primary={following === "les"}>
        {nothingFound ? <ReadCorrections /> : state.reading && <ReadResult reading={state.reading} />}
      </Step>
      <Step step="kontroller" number={2} primary={following === "kontroller"}>
        {state.checked && <CheckResult checked={state.checked} />}
      </Step>
      <Step step="beregn" number={3} primary={following === "beregn"}>
        {shows("beregn") && <FillResult />}
      </Step>
      <Step step="demografi" number={4} primary={following === "demografi"}>
        {shows("demografi") && <DrawResult />}
      </Step>
      <Suspense fallback={null}>
        {state.session && <CouncilReady />}
        {state.session && <OutsideParts />}
        {state.session && <More />}
      </Suspense>
    </main>
  );
}
