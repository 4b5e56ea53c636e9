/** Characters written in several ways, and the one way they are read here. */
const SAME: Record<string, string> = {
  ' ': '\u00a0\u061c\u1680\u180e\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff\t\r\n',
  "'": '’‘ʻʼ´`′＇',
  '-': '‐‑‒–—―−﹣－',
  '.': '٫．。',
  ',': '٬，،',
  ':': '：',
  '%': '٪％',
  '/': '／',
  $: '＄﹩',
  '£': '￡',
  '¥': '￥',
  '₩': '￦',
};

/** Spaces and marks that only set a width or a direction. */
const SPACE_RANGES = [
  [0x2000, 0x200f],
  [0x2028, 0x202f],
] as const;

/**
 * Code points where the ten digits of the scripts of the Basic Multilingual Plane start (Unicode
 * general category Nd). Digits outside it take two code units and would move every position.
 */
const DIGIT_STARTS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
  0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

const REPLACEMENTS = new Map<string, string>(
  Object.entries(SAME).flatMap(([plain, others]) =>
    others.split('').map((other) => [other, plain]),
  ),
);
for (const [first, last] of SPACE_RANGES)
  for (let code = first; code <= last; code += 1) REPLACEMENTS.set(String.fromCharCode(code), ' ');
for (const start of DIGIT_STARTS)
  for (let digit = 0; digit < 10; digit += 1)
    REPLACEMENTS.set(String.fromCharCode(start + digit), String(digit));

const UNUSUAL = /[^\x20-\x5f\x61-\x7e\u00a1-\u00b3\u00b5-\u017f€]/g;

const toPlain = (character: string) => REPLACEMENTS.get(character) ?? character;

/**
 * The same text with one kind of space, apostrophe, dash and digit. Every replacement is one
 * code unit for one, so that positions found here are positions in the original.
 */
export function plainText(text: string): string {
  return text.replace(UNUSUAL, toPlain);
}

function lowerCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

function foldCharacter(character: string): string {
  return lowerCharacter(character.normalize('NFD')[0] ?? character);
}

/** A plain text in lower case, accents kept, one code unit for one. */
export function lowerText(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length
    ? lower
    : plain.replace(/[^\x20-\x7e]|[A-Z]/g, lowerCharacter);
}

/** A plain text in lower case without accents, one code unit for one. */
export function foldPlainText(plain: string): string {
  return plain.replace(/[^\x20-\x7e]|[A-Z]/g, foldCharacter);
}

/** Lower case without accents, one code unit for one: `Économisez` → `economisez`. */
export function foldText(text: string): string {
  return foldPlainText(plainText(text));
}
