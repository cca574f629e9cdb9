/** A component with the other reading that the rest of its table makes as likely. */
import type { Component } from "../../plan/plan";
import type { Reason, Segment } from "../../plan/segment";
import type { Doubt } from "./draft";
import { reason } from "./profile";

export function doubted(component: Component, doubt: Doubt | null): Component {
  if (doubt === null || component.segments.every((segment) => segment.kronerPerYear === 0)) return component;
  const [why, factor] = otherReading(doubt);
  const segments: Segment[] = component.segments.map((segment) => ({ ...segment, kronerPerYear: Math.round(segment.kronerPerYear * factor) }));
  return { ...component, uncertain: true, alternatives: [...component.alternatives, { why, profile: component.profile, segments }] };
}

function otherReading(doubt: Doubt): readonly [Reason, number] {
  if (doubt.code === "part-of-year") return [reason(doubt.code, { parts: String(doubt.parts) }), 1 / doubt.parts];
  return doubt.code === "saving-positive" ? [reason(doubt.code, { words: doubt.words }), -1] : [reason(doubt.code), 1 / doubt.unit];
}
