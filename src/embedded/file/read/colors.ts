/** Colours of a file (rgb, theme with tint, indexed) as `#RRGGBB`. */
import { childOf, childrenNamed, descend, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";

export interface Palette {
  /** In the order the `theme` attribute counts: light 1, dark 1, light 2, dark 2, accents, links. */
  theme: readonly string[];
  indexed: readonly string[];
}

const office = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

const first8 = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** The standard palette of ECMA-376 18.8.27; entries 64 and 65 are the system's text and window colours. */
const standardIndexed = [
  ...first8,
  ...first8,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF"],
  ...["660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99", "3366FF", "33CCCC", "99CC00", "FFCC00"],
  ...["FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
  ...["000000", "FFFFFF"],
];

const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The palette of a workbook from its theme and the `colors` of its styles, either may be missing. */
export function readPalette(theme: XmlNode | null, styles: XmlNode | null): Palette {
  const scheme = theme ? descend(theme, "themeElements", "clrScheme") : undefined;
  const colors = themeOrder.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color?.attributes[color.local === "sysClr" ? "lastClr" : "val"];
    return value && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : (office[index] ?? "000000");
  });
  const own = childrenNamed(styles ? descend(styles, "colors", "indexedColors") : undefined, "rgbColor");
  const indexed = standardIndexed.map((standard, index) => own[index]?.attributes["rgb"]?.slice(-6).toUpperCase() ?? standard);
  return { theme: colors, indexed };
}

/** A `<color>`-like element as `#RRGGBB`; null for none and for `auto`. */
export function readColor(node: XmlNode | undefined, palette: Palette): string | null {
  if (!node) return null;
  const { rgb } = node.attributes;
  const tint = numberOf(node, "tint") ?? 0;
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return tinted(rgb.slice(-6).toUpperCase(), tint);
  const theme = numberOf(node, "theme");
  if (theme !== null) return tinted(palette.theme[theme] ?? "000000", tint);
  const indexed = numberOf(node, "indexed");
  if (indexed !== null) return tinted(palette.indexed[indexed] ?? "000000", tint);
  return null;
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens, both on the luminance of HLS. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex}`;
  const [hue, light, saturation] = toHls(hex);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHls(hue, Math.min(1, Math.max(0, moved)), saturation);
}

function toHls(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, light, 0];
  const saturation = light > 0.5 ? spread / (2 - max - min) : spread / (max + min);
  const sixth = max === red ? ((green - blue) / spread + 6) % 6 : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [sixth / 6, light, saturation];
}

function fromHls(hue: number, light: number, saturation: number): string {
  const top = light < 0.5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const low = 2 * light - top;
  const channel = (shift: number): string => {
    const at = (((hue + shift) % 1) + 1) % 1;
    const share = at < 1 / 6 ? low + (top - low) * 6 * at : at < 1 / 2 ? top : at < 2 / 3 ? low + (top - low) * (2 / 3 - at) * 6 : low;
    return Math.round(share * 255).toString(16).padStart(2, "0").toUpperCase();
  };
  return `#${channel(1 / 3)}${channel(0)}${channel(-1 / 3)}`;
}
