/** Posts with a price: the beløp that state both kroner and årsverk. */
import type { Component, Plan, Tiltak } from "../plan/plan";
import { wordsOf } from "./about-tiltak";

export interface Post {
  readonly tiltak: Tiltak;
  readonly part: Component;
  readonly aarsverk: number;
  /** Kroner per årsverk and year. */
  readonly price: number;
  /** True where the words speak of nights or of the whole day: one post then takes several årsverk. */
  readonly shift: boolean;
}

export function postsOf(plan: Plan): readonly Post[] {
  return plan.tiltak.flatMap((tiltak) => tiltak.components.flatMap((part) => postOf(tiltak, part)));
}

function postOf(tiltak: Tiltak, part: Component): readonly Post[] {
  const aarsverk = part.aarsverk;
  if (aarsverk === null || aarsverk <= 0 || part.kroner === null || part.kroner <= 0) return [];
  if (part.kind !== "drift" || part.profile === "per-stk" || part.profile === "belop-per-aar") return [];
  const shift = /(?<!\p{L})(?:natt|døgn|turnus|heldøgn)/iu.test(wordsOf(tiltak));
  return [{ tiltak, part, aarsverk, price: part.kroner / aarsverk, shift }];
}
