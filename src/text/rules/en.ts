/** English; holds the same rules as bokmål. */
import type { nb } from "./nb";
import { checks } from "./en/checks";
import { money } from "./en/money";
import { population } from "./en/population";
import { sums } from "./en/sums";
import type { RuleText } from "./rule-text";

export const en = { ...money, ...checks, ...population, ...sums } satisfies Record<keyof typeof nb, RuleText>;
