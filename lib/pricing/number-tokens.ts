/** A run of digits that may be an amount, as it stands in the plain text. */
export interface NumberToken {
  start: number;
  end: number;
  text: string;
}

const GROUPED = "\\d{1,3}(?:[ '`]\\d{3}(?!\\d))+";
/** `.95`, `,00`, then optionally a space before two decimals: `118, 99`. */
const DECIMALS = '(?:[.,]\\d+)*(?:[.,] \\d{2}(?!\\d|[.,]\\d))?';
/** The Swedish colon, told from a time by the currency after it: `19:90 kr`. */
const COLON_CENTS = '(?::\\d{2}(?= ?(?:kr|sek)))?';
/** The Swiss, German and Scandinavian ways to write no cents: `.-`, `.–`, `,--`, `:-`. */
const NO_CENTS = '(?:[.,:] ?-{1,2})?';
const NUMBER = new RegExp(
  `(?<![\\d.,])[.,]{0,2}(?:${GROUPED}|\\d+)${DECIMALS}${COLON_CENTS}${NO_CENTS}`,
  'giu',
);

/** Every number of a plain text (`plainText`), in order. */
export function findNumbers(plain: string): NumberToken[] {
  return [...plain.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
