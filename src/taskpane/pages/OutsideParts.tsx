/** The parts of the page that bring something in from outside; what they show is fetched when they are opened. */
import { lazy } from "react";
import { Folded } from "../parts/Folded";

const PopulationSource = lazy(async () => ({ default: (await import("../steps/PopulationSource")).PopulationSource }));
const Gather = lazy(async () => ({ default: (await import("../steps/Gather")).Gather }));

export function OutsideParts() {
  return (
    <>
      <Folded title="sourceTitle" open="sourceOpen" close="sourceClose" failure="source">
        <PopulationSource />
      </Folded>
      <Folded title="gatherTitle" open="gatherOpen" close="gatherClose" failure="gather">
        <Gather />
      </Folded>
    </>
  );
}
