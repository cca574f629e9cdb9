/** Age groups that statistics and plans use. Ends are inclusive; null is an open end. */
import type { AgeBand } from "../plan/population";

const band = (from: number, to: number | null): AgeBand => ({
  from,
  to,
  label: to === null ? `${from} år eller eldre` : from === to ? `${from} år` : `${from}-${to} år`,
});

/** SSB's `agg_Funksjonell4`: the groups municipal services are planned by. */
export const functionalBands: readonly AgeBand[] = [
  band(0, 0),
  band(1, 5),
  band(6, 12),
  band(13, 15),
  band(16, 19),
  band(20, 44),
  band(45, 66),
  band(67, 79),
  band(80, 89),
  band(90, null),
];

/** The three a plan for care rests on. */
export const careBands: readonly AgeBand[] = [band(20, 66), band(67, 79), band(80, 89)];
