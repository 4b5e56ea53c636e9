import words from './data/volatile-words.json' with { type: 'json' };

/** A line as it is compared: one case, one kind of space and apostrophe, no space at the ends. */
export const foldLine = (line: string): string =>
  line.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();

/** The lines of a text that carry something, trimmed. */
export const splitLines = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => foldLine(line) !== '');

/** Number of words, by spaces. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

const oneOf = (list: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`;

const NUMBER = String.raw`\d+(?:[ .,:/]\d+)*`;
const UNIT = String.raw`(?:[€$£¥%]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?)\b)`;
const MONEY_OR_PERCENT = String.raw`[€$£¥] ?${NUMBER}|${NUMBER} ?${UNIT}`;

const VOLATILE = new RegExp(
  `(?<kept>${MONEY_OR_PERCENT})|(?:${NUMBER}|${oneOf(words.dates)})(?:er|st|nd|rd|th)?`,
  'gu',
);
const DATE_OR_COUNTER = new RegExp(oneOf([...words.dates, ...words.counters]), 'u');

/**
 * A folded line with its numbers, dates and times hidden, so that two readings of a counter or of a date
 * are equal. Amounts of money and percentages stay: their change is never noise.
 */
export const maskVolatile = (folded: string): string =>
  folded
    .replaceAll(VOLATILE, (match: string, kept: string | undefined) => (kept ? match : '#'))
    .replaceAll(/#(?:[ ,./:-]*#)+/gu, '#')
    .replaceAll(/# (\p{L}{2,}?)s?(?!\p{L})/gu, '# $1');

/** Whether the number of a folded line counts or dates something, instead of describing what is sold. */
export const isDateOrCounter = (folded: string): boolean =>
  DATE_OR_COUNTER.test(folded) || !/\p{L}{2}/u.test(folded);
