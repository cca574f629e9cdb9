/** Bokmål, the source of the other two. */
import { checks } from "./nb/checks";
import { money } from "./nb/money";
import { population } from "./nb/population";

export const nb = { ...money, ...checks, ...population };
