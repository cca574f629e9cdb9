/** Bokmål, the source of the other two. */
import { checks } from "./nb/checks";
import { money } from "./nb/money";
import { population } from "./nb/population";
import { sums } from "./nb/sums";

export const nb = { ...money, ...checks, ...population, ...sums };
