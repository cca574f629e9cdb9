/** Heads that may be of money or of time: "Verknad", "Gjelder", "Effekt", "Varighet". */
import { plainHead } from "./words";

const effect = /^(?:(?:budsjett|økonomisk )?(?:virkning|verknad|effekt)|gjeld(?:er|ande|ende)?|varigh(?:et|eit)|varig|dato|tid)(?!\p{L})/u;
const from = /(?<!\p{L})(?:fra|frå|f\.?\s?o\.?\s?m)(?!\p{L})|start|innfør/u;

/** True for such a head, whatever stands under it. */
export function mayBeEffect(head: string): boolean {
  return effect.test(plainHead(head));
}

/** "Verknad", "Gjelder", "Varighet" over times: how long something holds, not when it is done. */
export function isEffectHead(head: string): boolean {
  return mayBeEffect(head) && !from.test(plainHead(head));
}
