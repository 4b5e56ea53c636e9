/** Only the head of a text is compared: what follows is alike, and pages may be hostile. */
const LONGEST_COMPARED = 400;
const MOST_WORDS = 60;

/** Words and numbers of a text in lower case, at most sixty. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .slice(0, LONGEST_COMPARED)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  ).slice(0, MOST_WORDS);

/** Words inside a name that a developer chose: `headerCart_link-2` gives header, cart, link. */
export const nameWordsOf = (name: string): string[] =>
  name
    .slice(0, LONGEST_COMPARED)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,}/g) ?? [];

const GENERATOR_PREFIX = /^(?:css|sc|jss?|jsx|svelte|emotion|styled|chakra|mui)-[\w-]*\d/i;
const LONG_NUMBER = /\d{4,}|[0-9a-f]{8,}/i;
const SHORT_MIXTURE = /^\w{5,8}$/;
const ODD_CASE = /[a-z][A-Z]|[A-Za-z]\d[A-Za-z]/;
const CAMEL_CASE = /^[a-z]+(?:[A-Z][a-z]+)+$/;

/**
 * Whether a class or an id was made up by a build tool or at each load (`css-1x2y3z`, `sc-bdVaJa`,
 * `iWlUOU`): such a name says nothing of the next version of a page.
 */
export const isMadeUpName = (name: string): boolean =>
  GENERATOR_PREFIX.test(name) ||
  LONG_NUMBER.test(name) ||
  (SHORT_MIXTURE.test(name) && ODD_CASE.test(name) && !CAMEL_CASE.test(name));

const NUMBER = /\d+(?:[.,'’\s]\d+)*/g;
const LONGEST_SHAPE = 60;

/**
 * A short text with its figures hidden: `$1,299.00` and `$87.11` are both `$#`. Empty for a text without
 * a figure, or too long to be a value.
 */
export function textShape(text: string): string {
  const short = text.trim();
  if (short.length > LONGEST_SHAPE || !/\d/.test(short)) return '';
  return short.toLowerCase().replaceAll(NUMBER, '#').replaceAll(/\s+/g, '');
}
