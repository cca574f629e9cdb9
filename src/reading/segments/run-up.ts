/** Amounts that are changes from the year before: the level of each year is the sum of the changes so far. */
import type { Component } from "../../plan/plan";
import type { Draft, DraftYears } from "./draft";
import { reason } from "./profile";
import { runLength, type YearAmount } from "./run-length";

/** The level of every year of the table; a year without an amount changes nothing. Whole kroner. */
export function levelsOf(changes: readonly YearAmount[], years: readonly number[]): YearAmount[] {
  let level = 0;
  return years.map((year) => {
    level += changes.filter((change) => change.year === year).reduce((sum, change) => sum + change.kroner, 0);
    return { year, kroner: level };
  });
}

/** The component run up, shown as uncertain: that the amounts are levels as they stand is offered. */
export function withRunUp(component: Component, draft: Draft, { amounts, kind }: DraftYears): Component {
  if (draft.runsUp === null || amounts.every(({ kroner }) => kroner === 0)) return component;
  const segments = runLength(levelsOf(amounts, draft.runsUp.years), kind ?? component.kind, component.aarsverk ?? 0);
  const asWritten = { why: component.why, profile: component.profile, segments: component.segments };
  return {
    ...component, segments, years: draft.runsUp.years, uncertain: true,
    why: reason("change-run-up", { words: draft.runsUp.words }), alternatives: [asWritten, ...component.alternatives],
  };
}
