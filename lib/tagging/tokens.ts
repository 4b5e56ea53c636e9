/** A word, a number or a sign of a text, folded, with where it stands in the original. */
export interface Token {
  folded: string;
  /** Offsets in the original text, end excluded. */
  start: number;
  end: number;
}

/** The token a blank line gives: no phrase reaches over it. */
export const PARAGRAPH_BREAK = '\n';

// A word; a number with its thousands and decimals; a blank line; any other sign but the ones that
// only join or quote words (apostrophes, hyphens, quotation marks).
const TOKEN =
  /[\p{L}\p{M}\u00AD]+|\d{1,3}(?:[ \u00A0\u202F\u2009.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\n\s*\n|[^\s\p{L}\p{M}\d'’‘`´«»"“”\u2010-\u2015-]/gu;

/**
 * Folds a word: NFKD, no diacritics, lower case, ligatures taken apart; so that `Fidélité`, `fidelite`
 * and `FIDÉLITÉ` are one.
 */
export function fold(text: string): string {
  if (/^[\w ]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replaceAll(/[\u00A0\u202F]/gu, ' ');
}

/** Cuts a text into folded tokens in reading order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    tokens.push({
      folded: raw.startsWith('\n') ? PARAGRAPH_BREAK : fold(raw),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return tokens;
}
