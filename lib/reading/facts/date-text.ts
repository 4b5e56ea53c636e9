import { foldText } from '../../pricing/text-folding.ts';
import data from '../data/facts-identity.json' with { type: 'json' };

/** Months are told by their first letters too: `janv.`, `Sept`. Fewer than three tell nothing. */
const SHORTEST_MONTH = 3;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** English of the countries that write the month first, or whose habit is not known from the tag. */
const MONTH_FIRST = /^en-(?:us|ph|ca)$/i;
const EITHER_WAY = /^(?:en)?$/i;

const LETTERS = '([a-z]{3,12})';
const ISO = /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/;
const CJK = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const DAY_FIRST = new RegExp(
  `(?<![\\d])(\\d{1,2})(?:er|st|nd|rd|th|\\.|º|o)?[ -](?:de |of )?${LETTERS}\\.?,?[ -](?:de |del )?(\\d{4})(?!\\d)`,
);
const MONTH_NAME_FIRST = new RegExp(
  `(?<![a-z])${LETTERS}\\.? (\\d{1,2})(?:st|nd|rd|th)? ?,? (\\d{4})(?!\\d)`,
);
const NUMERIC = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/;

function monthNumber(word: string): number {
  if (word.length < SHORTEST_MONTH) return 0;
  return data.months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** The day as ISO, or null for a day that no calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `03/04/2026` is two dates: the language decides, and an unknown habit decides nothing. */
function numericDay(match: RegExpExecArray, lang: string): string | null {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12 || first === second) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  if (MONTH_FIRST.test(lang)) return isoDay(year, first, second);
  if (match[2] === '/' && EITHER_WAY.test(lang)) return null;
  return isoDay(year, second, first);
}

/** A date found in a text: the day as ISO, and the words it was written with. */
export interface FoundDate {
  day: string;
  index: number;
  length: number;
}

/**
 * The first whole date written in a short text, in the words of eight languages or in figures; null
 * when there is none. A year alone, a month alone and "three days ago" are no dates.
 * @param lang BCP 47 of the page, which tells `03/04/2026` in March from April.
 */
export function dateInText(text: string, lang: string): FoundDate | null {
  const folded = foldText(text);
  const found = (match: RegExpExecArray | null, day: string | null): FoundDate | null =>
    match && day ? { day, index: match.index, length: match[0].length } : null;
  const iso = ISO.exec(folded) ?? CJK.exec(folded);
  const named = DAY_FIRST.exec(folded);
  const american = MONTH_NAME_FIRST.exec(folded);
  const numeric = NUMERIC.exec(folded);
  const candidates = [
    iso && found(iso, isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))),
    named && found(named, isoDay(Number(named[3]), monthNumber(named[2]!), Number(named[1]))),
    american &&
      found(american, isoDay(Number(american[3]), monthNumber(american[1]!), Number(american[2]))),
    numeric && found(numeric, numericDay(numeric, lang)),
  ].filter((candidate) => candidate !== null);
  return candidates.sort((a, b) => a.index - b.index)[0] ?? null;
}
