/** Points of time as people write them. */
import type { Language } from "../../text/language";

/** `2026-11-22T05:20` → `22.11.2026 kl. 05:20`. */
export function whenText(when: string, language: Language): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(when) ?? [];
  if (year === undefined) return when;
  return language === "en" ? `${day}/${month}/${year} at ${time}` : `${day}.${month}.${year} kl. ${time}`;
}
