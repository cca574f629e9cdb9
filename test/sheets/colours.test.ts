/** The chart colours can be seen on white and told apart, also with the common kinds of colour blindness. */
import { kindColours, seriesColour, seriesColours } from "../../src/sheets/colours";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
const light = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const blindness: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};
const seen = (hex: string, [r, g, b]: readonly [Rgb, Rgb, Rgb]): Rgb => {
  const colour = linear(hex);
  const dot = (row: Rgb): number => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
  return [dot(r), dot(g), dot(b)];
};
/** CIE L*a*b* from linear sRGB, D65. */
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

test.each([...seriesColours, ...Object.values(kindColours)])("%s has contrast of at least 3 : 1 against white", (colour) => {
  expect(1.05 / (light(linear(colour)) + 0.05)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(blindness))("the first three series and the two kinds are told apart by %s eyes", (_, matrix) => {
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([a, b]) => [seriesColour(a ?? 0), seriesColour(b ?? 0)]);
  for (const [a, b] of [...pairs, [kindColours.drift, kindColours.investering]]) {
    expect(apart(lab(seen(a ?? "", matrix)), lab(seen(b ?? "", matrix)))).toBeGreaterThan(20);
  }
});

test("colours begin anew after the last", () => {
  expect(seriesColour(seriesColours.length)).toBe(seriesColours[0]);
});
