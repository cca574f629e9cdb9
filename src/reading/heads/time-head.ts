/** What the head over a column of years says of them: when something begins, or when it is done. */

const start = /start|(?<!\p{L})(fra|frå|f\.?\s?o\.?\s?m|virkning|verknad|effekt)(?!\p{L})|igang|i gang|iverks|påbegyn|påbyrj/iu;

/** "Fra år", "Oppstart", "År for igangsetting": what begins then may last. */
export function saysStart(head: string): boolean {
  return start.test(head);
}
