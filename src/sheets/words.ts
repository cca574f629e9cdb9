/** Data words as they stand in cells; the same in every language, since formulas compare with them. */
import type { Status } from "../plan/register";
import type { Kind, Profile } from "../plan/segment";

export const kindWords: readonly Kind[] = ["drift", "investering"];

const profileShown: Readonly<Record<Profile, string>> = {
  varig: "varig",
  engangs: "engangs",
  trinnvis: "trinnvis",
  fordelt: "fordelt",
  "per-stk": "pr. stk.",
  "belop-per-aar": "beløp pr. år",
  "ikke-tidfestet": "ikke tidfestet",
  "ikke-kostnadsberegnet": "ikke kostnadsberegnet",
};

export const profiles = Object.keys(profileShown) as readonly Profile[];
export const statusWords: readonly Status[] = ["foreslått", "i budsjett", "vedtatt", "avvist"];

export const yes = "ja";
export const no = "nei";
export const fixedWord = "faste";
export const nominalWord = "løpende";

/** In *Beregning* only: a reading whose year cells hold shares of the amount. */
export const shareWord = "andel pr. år";
/** An open end, and the start of a row that has none: a value, so that a comparison never meets an empty cell. */
export const openYear = 9999;

export function profileWord(profile: Profile): string {
  return profileShown[profile];
}

/** The profile of a word in a cell, or null; the code itself is accepted too. */
export function profileOf(word: string): Profile | null {
  const plain = word.trim().toLowerCase();
  return profiles.find((profile) => profileShown[profile] === plain || profile === plain) ?? null;
}
