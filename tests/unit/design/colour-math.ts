/** Colour arithmetic for the palette's tests. Channels are 0–1. */
export type Rgb = [number, number, number];
export type Lab = [number, number, number];

export function readHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** sRGB to linear light (IEC 61966-2-1). */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance and contrast of WCAG 2.2. */
export function contrast(first: string, second: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = readHex(hex).map(linear) as Rgb;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export type Matrix = readonly [Rgb, Rgb, Rgb];

export const multiply = (matrix: Matrix, [a, b, c]: Rgb): Rgb =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as Rgb;

/** Linear sRGB to CIE XYZ, D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

/** Linear sRGB to CIELAB. */
export function toLab(rgb: Rgb): Lab {
  const curve = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
  const [x, y, z] = multiply(TO_XYZ, rgb).map((value, i) => curve(value / (WHITE[i] ?? 1))) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
