/** Nynorsk; holds the same rules as bokmål. */
import type { nb } from "./nb";
import { checks } from "./nn/checks";
import { money } from "./nn/money";
import { population } from "./nn/population";
import { sums } from "./nn/sums";
import type { RuleText } from "./rule-text";

export const nn = { ...money, ...checks, ...population, ...sums } satisfies Record<keyof typeof nb, RuleText>;
