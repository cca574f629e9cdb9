/** The group under which Excel's dialogue lists a number format. */

const accounting = /^_.*\*/;

/** `General`, `Number`, `Currency`, `Accounting`, `Date`, `Time`, `Percentage`, `Fraction`, `Scientific`, `Text` or `Custom`. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  const [first = ""] = format.split(";");
  const bare = first.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "");
  if (accounting.test(first)) return "Accounting";
  if (/[dy]/i.test(bare) || /m{3,}/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/^[#0,.]+\s*%$/.test(bare)) return "Percentage";
  if (/^[#0.]+E[+-]0+$/i.test(bare)) return "Scientific";
  if (/^#?\s*\?+\/(\?+|\d+)$/.test(bare)) return "Fraction";
  if (/[$€£]|kr/i.test(first)) return "Currency";
  return /^[#0,.\s_-]+$/.test(bare) ? "Number" : "Custom";
}
