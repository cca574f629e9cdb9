/** Årsverk that differ from year to year, each level for the years that it is held. */
import type { Component } from "../../plan/plan";
import type { Kind } from "../../plan/segment";
import type { Draft, PostLevel } from "./draft";
import { reason } from "./profile";

/** One component for each run of equal levels in years that follow on one another. Their kroner stand in the tiltak's others. */
export function levelComponents(postLevels: Draft["postLevels"], kind: Kind): readonly Component[] {
  return runsOf(postLevels).map(([first, ...more]) => {
    const to = more.at(-1)?.year ?? first.year;
    return {
      cells: first.cells, line: null, words: `${String(first.fte).replace(".", ",")} årsverk`, kroner: 0, kind, profile: "varig", aarsverk: first.fte, impliedAarsverk: null,
      years: [first.year], count: null, uncertain: false, why: reason("posts-per-year"), alternatives: [],
      segments: [{ kind, kronerPerYear: 0, aarsverk: first.fte, from: first.year, to, firstYearShare: 1 }],
    };
  });
}

type Run = [PostLevel, ...PostLevel[]];

function runsOf(levels: readonly PostLevel[]): readonly Run[] {
  const runs: Run[] = [];
  for (const level of [...levels].sort((a, b) => a.year - b.year)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.year === level.year - 1 && last.fte === level.fte) run.push(level);
    else runs.push([level]);
  }
  return runs;
}
