/** Two changes of the same age group that rest on bases too far apart to be the same group. */
import { cellRef } from "../plan/cell";
import type { ChangeClaim } from "../plan/population";
import { endsOf, impliedBase, sameBand } from "./claims";
import type { Rule } from "./rule";

const at = (row: number, column: number) => cellRef("Befolkning", row, column);
const claim = (from: number, row: number, persons: number, percent: number): ChangeClaim => ({
  band: { from: 90, to: null, label: "90 år +" },
  from,
  to: 2030,
  start: null,
  end: null,
  change: { persons, cells: at(row, 4) },
  percent: { percent, cells: at(row, 5) },
});

export const basesDisagree: Rule = {
  id: "R924",
  name: "bases-disagree",
  severity: "info",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Hvilken av de to oppgavene som er feil; startår mer enn fem år fra hverandre sammenlignes ikke.",
  holds: [
    {
      say: "20 er 20 % i 2012 og 22 er 20 % i 2015",
      sample: { demographics: { changes: [claim(2012, 2, 20, 20), claim(2015, 3, 22, 20)] } },
    },
  ],
  breaks: [
    {
      say: "20 er 20 % i 2012 og 20 er 10 % i 2015",
      at: ["Befolkning!E3"],
      sample: { demographics: { changes: [claim(2012, 2, 20, 20), claim(2015, 3, 20, 10)] } },
    },
  ],
  check: ({ demographics }) =>
    demographics.changes.flatMap((second, i) =>
      demographics.changes.slice(0, i).flatMap((first) => {
        if (!sameBand(first.band, second.band) || Math.abs(first.from - second.from) > 5) return [];
        if (
          [first, second].some(
            (one) => endsOf(demographics, one).start !== null || endsOf(demographics, one).end !== null,
          )
        )
          return [];
        const a = impliedBase(first);
        const b = impliedBase(second);
        if (!a || !b || !second.percent || !first.percent || (a.low <= b.high && b.low <= a.high)) return [];
        if (Math.max(a.mid, b.mid) / Math.min(a.mid, b.mid) < 1.25) return [];
        const params = {
          band: second.band.label,
          first: Math.round(a.mid),
          firstYear: String(first.from),
          second: Math.round(b.mid),
          secondYear: String(second.from),
        };
        return [{ cells: second.percent.cells, related: [first.percent.cells], params }];
      }),
    ),
};
