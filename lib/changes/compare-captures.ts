import type { ChangeFinding, PageReading, ReadingOutcome } from '../market/index.ts';
import { compareOffers } from './offers.ts';
import { compareText, type CompareTextOptions } from './text.ts';
import { compareTitles } from './title.ts';

/** Thresholds of the comparison; each has a default. */
export type CompareOptions = CompareTextOptions;

const TRUSTED: ReadonlySet<ReadingOutcome> = new Set(['ok', 'partial']);

/**
 * What differs between two readings of one page, the most telling first: prices, availability,
 * promotions, offers, title, text. Empty when either is not a reading of the page itself (bot wall, consent,
 * login, not found…). `before` is the last trusted reading, not merely the one just before.
 *
 * Amounts in `before` and `after` are plain decimals in `currency`; an empty side did not exist.
 * `noise` is what pages change by themselves, `implausible` waits for a second reading.
 */
export function compareCaptures(
  before: PageReading,
  after: PageReading,
  options: CompareOptions = {},
): ChangeFinding[] {
  if (!TRUSTED.has(before.outcome) || !TRUSTED.has(after.outcome)) return [];
  const areBothWhole = before.outcome === 'ok' && after.outcome === 'ok';
  return [
    ...compareOffers(before.offers, after.offers, { canMiss: !areBothWhole }),
    ...compareTitles(before, after),
    ...(areBothWhole ? compareText(before.text, after.text, options) : []),
  ];
}
