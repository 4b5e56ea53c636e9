/** A text as search compares it, with where each of its characters stands in the original. */
export interface FoldedText {
  text: string;
  /** Offset in the original of each character of `text`, then its length. */
  offsets: number[];
}

/** Letters without accents or ligatures, lower case, typographic apostrophes made plain. */
const foldCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae');

/** Folds a text for comparison; accents may be composed or not. */
export function fold(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    for (const folded of foldCharacter(character)) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    }
    at += character.length;
  }
  return { text, offsets: [...offsets, original.length] };
}

/** The words of a text or a query, folded. */
export const wordsOf = (text: string): string[] =>
  fold(text).text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
