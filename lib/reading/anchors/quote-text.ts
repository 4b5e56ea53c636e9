/** A word, a number or a sign of a text, with the run `[start, end)` of characters it stands on. */
export interface QuoteToken {
  /** As compared: typography made plain, case kept. */
  word: string;
  isNumber: boolean;
  start: number;
  end: number;
}

/** Runs that are one token: a number with its separators, a word, or a sign alone. */
const TOKEN =
  /\d+(?:[.,'’\u00A0\u202F\u2009 ]\d{3}(?!\d))*(?:[.,]\d+)?|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060'’ʼ]+|[^\s\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const PLAIN_ASCII = /^[\x21-\x7E]+$/;

/** Signs that typography varies, each with the one it is read as. */
const PLAIN = new Map([
  ...Array.from('’‘‚‛ʼ′`´', (sign) => [sign, "'"] as const),
  ...Array.from('“”„‟«»″', (sign) => [sign, '"'] as const),
  ...Array.from('‐‑‒–—―−', (sign) => [sign, '-'] as const),
]);

function plainWord(raw: string): string {
  if (PLAIN_ASCII.test(raw)) return raw;
  const folded = raw.replaceAll(UNSEEN, '').normalize('NFKC');
  return Array.from(folded, (sign) => PLAIN.get(sign) ?? sign).join('');
}

const STARTS_WITH_DIGIT = /^\d/;

/**
 * The tokens of a text, in order. Spaces, soft hyphens, ligatures, quotation marks and dashes are read
 * alike however they are typed; `1 299` and `1 299` with a narrow space are one number. Linear.
 */
export function quoteTokens(text: string): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const isNumber = STARTS_WITH_DIGIT.test(raw);
    const word = isNumber ? raw.replaceAll(/[\s'’]/g, '') : plainWord(raw);
    if (word !== '')
      tokens.push({ word, isNumber, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
