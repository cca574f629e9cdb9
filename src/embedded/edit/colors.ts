/** Colours as Office.js takes them (`#FFA500`, `FFA500`, `orange`) turned into `#RRGGBB`. */
import { fail } from "../problem";

/** The names of CSS that everyday scripts use, as six digits each. */
const names: Readonly<Record<string, string>> = {
  aqua: "00FFFF", beige: "F5F5DC", black: "000000", blue: "0000FF", blueviolet: "8A2BE2", brown: "A52A2A",
  chartreuse: "7FFF00", chocolate: "D2691E", coral: "FF7F50", cornflowerblue: "6495ED", crimson: "DC143C",
  cyan: "00FFFF", darkblue: "00008B", darkcyan: "008B8B", darkgray: "A9A9A9", darkgreen: "006400",
  darkgrey: "A9A9A9", darkmagenta: "8B008B", darkorange: "FF8C00", darkred: "8B0000", darkslateblue: "483D8B",
  darkslategray: "2F4F4F", darkviolet: "9400D3", deeppink: "FF1493", deepskyblue: "00BFFF", dimgray: "696969",
  dodgerblue: "1E90FF", firebrick: "B22222", forestgreen: "228B22", fuchsia: "FF00FF", gainsboro: "DCDCDC",
  gold: "FFD700", goldenrod: "DAA520", gray: "808080", green: "008000", greenyellow: "ADFF2F", grey: "808080",
  hotpink: "FF69B4", indianred: "CD5C5C", indigo: "4B0082", ivory: "FFFFF0", khaki: "F0E68C", lavender: "E6E6FA",
  lawngreen: "7CFC00", lightblue: "ADD8E6", lightcoral: "F08080", lightcyan: "E0FFFF", lightgray: "D3D3D3",
  lightgreen: "90EE90", lightgrey: "D3D3D3", lightpink: "FFB6C1", lightsalmon: "FFA07A", lightseagreen: "20B2AA",
  lightskyblue: "87CEFA", lightslategray: "778899", lightsteelblue: "B0C4DE", lightyellow: "FFFFE0", lime: "00FF00",
  limegreen: "32CD32", linen: "FAF0E6", magenta: "FF00FF", maroon: "800000", mediumblue: "0000CD",
  mediumpurple: "9370DB", mediumseagreen: "3CB371", midnightblue: "191970", mintcream: "F5FFFA", mistyrose: "FFE4E1",
  moccasin: "FFE4B5", navy: "000080", olive: "808000", olivedrab: "6B8E23", orange: "FFA500", orangered: "FF4500",
  orchid: "DA70D6", palegreen: "98FB98", paleturquoise: "AFEEEE", peachpuff: "FFDAB9", peru: "CD853F", pink: "FFC0CB",
  plum: "DDA0DD", powderblue: "B0E0E6", purple: "800080", rebeccapurple: "663399", red: "FF0000", rosybrown: "BC8F8F",
  royalblue: "4169E1", saddlebrown: "8B4513", salmon: "FA8072", sandybrown: "F4A460", seagreen: "2E8B57",
  sienna: "A0522D", silver: "C0C0C0", skyblue: "87CEEB", slateblue: "6A5ACD", slategray: "708090", slategrey: "708090",
  snow: "FFFAFA", springgreen: "00FF7F", steelblue: "4682B4", tan: "D2B48C", teal: "008080", thistle: "D8BFD8",
  tomato: "FF6347", turquoise: "40E0D0", violet: "EE82EE", wheat: "F5DEB3", white: "FFFFFF", whitesmoke: "F5F5F5",
  yellow: "FFFF00", yellowgreen: "9ACD32",
};

/** `#RRGGBB` in capitals; `InvalidArgument` for what is no colour. */
export function colour(value: unknown): string {
  if (typeof value !== "string") return fail("InvalidArgument");
  const named = names[value.toLowerCase()];
  if (named) return `#${named}`;
  const digits = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  if (digits) return `#${digits.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value.trim());
  if (!short) return fail("InvalidArgument");
  return `#${short.slice(1).map((digit) => digit + digit).join("").toUpperCase()}`;
}
