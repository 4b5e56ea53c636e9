import { foldText } from '../../pricing/text-folding.ts';
import { phraseMatcher } from '../../pricing/phrases.ts';
import data from '../data/promotion-words.json' with { type: 'json' };

const UNTIL = phraseMatcher(data.until);
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'cs', 'sv'];
const MONTHS = 12;
/** Shortest beginning of a month's name that tells it from the others: "juil", "mar". */
const SHORTEST_MONTH = 3;

/** Month names in the languages of the word lists, folded, with the number they stand for. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
      });
      for (let month = 0; month < MONTHS; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month, 15));
        const name = foldText(parts.find((part) => part.type === 'month')?.value ?? '').replace(
          /\./g,
          '',
        );
        if (name.length >= SHORTEST_MONTH && !/\d/.test(name) && !names.has(name))
          names.set(name, month + 1);
      }
    }
  }
  return names;
}

let known: Map<string, number> | null = null;
const months = () => (known ??= monthNames());

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 2000 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

/** In a text that says "until", month first is American: 12/31/2026; day first is everyone else's. */
function numericDate(text: string, locale: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = /^\D{0,12}?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  if (!found) return null;
  const [first, second, year] = found.slice(1).map(Number);
  if (!first || !second || !year) return null;
  const isMonthFirst = second > 12 || (/^en(?:-US)?$/i.test(locale) && first <= 12);
  return isMonthFirst ? isoDate(year, first, second) : isoDate(year, second, first);
}

function namedDate(text: string): string | null {
  const words = text
    .slice(0, 60)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const at = words.findIndex((word) => months().has(word));
  const month = months().get(words[at] ?? '');
  const year = words.find((word) => /^20\d{2}$/.test(word));
  const day = [words[at - 1], words[at - 2], words[at + 1]]
    .map((word) => /^(\d{1,2})(?:er|st|nd|rd|th|e)?$/.exec(word ?? '')?.[1])
    .find(Boolean);
  return month && year && day ? isoDate(Number(year), month, Number(day)) : null;
}

/**
 * The ISO date that a text ends on: "Offre valable jusqu'au 3 mars 2027" → `2027-03-03`. Null when it
 * gives no date, or no year: a reading has no clock to guess one with.
 */
export function endDateOf(text: string, locale: string): string | null {
  const folded = foldText(text);
  for (const match of folded.matchAll(UNTIL)) {
    const after = folded.slice(match.index + match[0].length);
    const date = numericDate(after, locale) ?? namedDate(after);
    if (date) return date;
  }
  return null;
}
