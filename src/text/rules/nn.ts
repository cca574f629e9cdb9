/** Nynorsk; holds the same rules as bokmål. */
import type { nb } from "./nb";
import { checks } from "./nn/checks";
import { money } from "./nn/money";
import type { RuleText } from "./rule-text";

export const nn = { ...money, ...checks } satisfies Record<keyof typeof nb, RuleText>;
