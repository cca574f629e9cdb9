/** Bokmål, the source of the other two. */
import { checks } from "./nb/checks";
import { money } from "./nb/money";

export const nb = { ...money, ...checks };
