/** Which age groups a chart shows. */
import { partsOf } from "../../demography/series";
import { careBands } from "../../figures/age-bands";
import type { AgeBand, PopulationTable } from "../../plan/population";

/** More lines than this cannot be told apart. */
const mostLines = 6;

/** The groups that care is planned by where the table gives them; else the table's own, the first six. */
export function readableBands(table: PopulationTable): readonly AgeBand[] {
  const wanted = careBands.filter((band) => partsOf(table.series, band) !== null);
  if (wanted.length > 0) return wanted;
  return table.series
    .map(({ band }) => band)
    .filter(({ from }) => from !== null)
    .slice(0, mostLines);
}
