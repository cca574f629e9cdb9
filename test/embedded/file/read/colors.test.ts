/**
 * Colours of a file as Excel shows them. The tinted values are those of the Office palette in Excel's colour picker;
 * Excel tints in steps of its own, so a channel may be two levels of 255 away, which no eye sees.
 */
import { readColor, readPalette } from "../../../../src/embedded/file/read/colors";
import { parseXml } from "../../../../src/embedded/file/xml/tree";

const palette = readPalette(null, null);

function color(attributes: string): string | null {
  return readColor(parseXml(`<color ${attributes}/>`), palette);
}

test.each([
  ["theme 4 is the first accent", 'theme="4"', "#4472C4"],
  ["80 % lighter", 'theme="4" tint="0.79998168889431442"', "#D9E1F2"],
  ["60 % lighter", 'theme="4" tint="0.59999389629810485"', "#B4C6E7"],
  ["40 % lighter", 'theme="4" tint="0.39997558519241921"', "#8EA9DB"],
  ["25 % darker", 'theme="4" tint="-0.249977111117893"', "#305496"],
  ["50 % darker", 'theme="4" tint="-0.499984740745262"', "#203764"],
  ["white, 15 % darker", 'theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
  ["black, 35 % lighter", 'theme="1" tint="0.34998626667073579"', "#595959"],
  ["theme 0 is the window, 1 the text", 'theme="1"', "#000000"],
  ["an rgb colour without its opacity", 'rgb="FF1F4E78"', "#1F4E78"],
  ["indexed 10 is red", 'indexed="10"', "#FF0000"],
  ["indexed 64 is the text colour of the system", 'indexed="64"', "#000000"],
])("%s", (_name, attributes, expected) => {
  const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const wanted = channels(expected);
  const tolerance = attributes.includes("tint") ? 2 : 0;
  channels(color(attributes) ?? "").forEach((channel, at) => expect(Math.abs(channel - (wanted[at] ?? 0))).toBeLessThanOrEqual(tolerance));
  expect(color(attributes)).toMatch(/^#[0-9A-F]{6}$/);
});

test("automatic is no colour", () => expect(color('auto="1"')).toBeNull());

test("a theme and a palette of the file's own are used", () => {
  const theme = parseXml('<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:themeElements></a:theme>');
  const styles = parseXml('<styleSheet><colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>');
  const own = readPalette(theme, styles);
  expect(readColor(parseXml('<color theme="1"/>'), own)).toBe("#111111");
  expect(readColor(parseXml('<color theme="4"/>'), own)).toBe("#ABCDEF");
  expect(readColor(parseXml('<color indexed="0"/>'), own)).toBe("#123456");
});
