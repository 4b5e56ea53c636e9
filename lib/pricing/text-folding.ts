const SPACES = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\t\r\n]/g;
const APOSTROPHES = /[’‘ʼ´`′＇]/g;
const DASHES = /[‐‑‒–—―−﹣－]/g;

/** Code points where the digits of other scripts start: Arabic-Indic, Persian, Devanagari, full-width. */
const DIGIT_STARTS = [0x0660, 0x06f0, 0x0966, 0xff10];

function toAsciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  const start = DIGIT_STARTS.find((first) => code >= first && code <= first + 9);
  return start === undefined ? character : String(code - start);
}

/**
 * The same text with one kind of space, apostrophe, dash and digit. Every replacement is one
 * code unit for one, so that positions found here are positions in the original.
 */
export function plainText(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/[٠-٩۰-۹०-९０-９]/g, toAsciiDigit)
    .replace(/٫/g, '.')
    .replace(/[٬，]/g, ',');
}

function foldCharacter(character: string): string {
  const base = character.normalize('NFD')[0] ?? character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Lower case without accents, one code unit for one: `Économisez` → `economisez`. */
export function foldText(text: string): string {
  return plainText(text).replace(/[^\x20-\x7e]|[A-Z]/g, foldCharacter);
}
