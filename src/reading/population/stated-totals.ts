/** A total stated in one line: "Registrert folketall 1. januar 2011" and the figure beside it. */
import type { PopulationTable } from "../../plan/population";
import { persons } from "./cell-numbers";
import { textIn, type SheetView } from "./sheet-view";

const stated =
  /^(?<how>registrert|faktisk|framskrevet|fremskrevet|framskriven)?e?t? ?(?:folketall|folketal|folkemengde|folkemengd|befolkning|innbyggere|innbyggertall|antall innbyggere|antal innbyggjarar)(?: i alt| totalt)?,? (?:i|per|pr\.?|ved)? ?(?:utgangen av |inngangen til )?(?:0?1\. ?(?:januar|1\.?) ?)?(?<year>(?:19|20)\d{2})$/i;

/** One table for each such line. */
export function readStatedTotals(view: SheetView): readonly PopulationTable[] {
  const tables: PopulationTable[] = [];
  for (let line = view.lines[0]; line <= view.lines[1]; line++) {
    for (let place = view.places[0]; place < view.places[1]; place++) {
      const label = textIn(view, line, place);
      const match = stated.exec(label);
      const count = match && persons(view.value(line, place + 1), view.format(line, place + 1));
      if (!match || count === null) continue;
      const how = match.groups?.["how"]?.toLowerCase() ?? null;
      tables.push({
        source: `Ark ${view.sheet}`,
        alternative: how === null ? null : /registrert|faktisk/.test(how) ? "registrert" : "framskrevet",
        region: null,
        series: [
          {
            band: { from: null, to: null, label },
            points: [{ year: Number(match.groups?.["year"]), persons: count, cells: view.ref(line, place + 1) }],
          },
        ],
        yearCells: null,
      });
    }
  }
  return tables;
}
