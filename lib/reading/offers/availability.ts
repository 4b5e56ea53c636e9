import type { Availability } from '../../market/index.ts';
import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import data from '../data/availability-words.json' with { type: 'json' };
import { shortName } from '../structured/item.ts';

const SCHEMA = new Map(Object.entries(data.schema) as [string, Availability][]);

/** The strongest statement first: a page that says "sold out" also says "in stock" somewhere. */
const VISIBLE = (Object.entries(data.visible) as [Availability, string[]][]).map(
  ([availability, phrases]) => [availability, phraseMatcher(phrases)] as const,
);

/**
 * What a machine-readable availability means: `https://schema.org/InStock`, `in stock`, `PreOrder`.
 * `unknown` for anything else: silence is not a stock-out.
 */
export function availabilityOf(value: string | null | undefined): Availability {
  const words = shortName(value ?? '')
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .trim();
  return SCHEMA.get(words) ?? SCHEMA.get(words.replaceAll(' ', '')) ?? 'unknown';
}

/** What words shown beside a price say of the stock; `unknown` when they say nothing. */
export function visibleAvailability(text: string): Availability {
  const folded = foldText(text);
  const found = VISIBLE.find(([, pattern]) => firstMatch(pattern, folded));
  return found?.[0] ?? 'unknown';
}
