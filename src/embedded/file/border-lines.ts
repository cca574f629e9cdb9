/** Border lines: one word in the file, style and weight in Office.js. */

interface Line {
  style: string;
  weight: string;
}

const lines: Record<string, Line> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export function lineOf(word: string | undefined): Line | null {
  return word === undefined ? null : (lines[word] ?? null);
}

/** The file's word for a style and weight: the same style in another weight where there is none. */
export function wordOfLine(style: string, weight: string): string {
  const same = Object.entries(lines).filter(([, line]) => line.style === style);
  return (same.find(([, line]) => line.weight === weight) ?? same[0])?.[0] ?? "thin";
}
