import type { PricePeriod, PriceRole } from '../market/index.ts';
import data from './data/role-words.json' with { type: 'json' };
import { phraseMatcher } from './phrases.ts';

/** `softList`: a "regular price", which is the current price when it is the only one. */
export type WordRole = PriceRole | 'softList';

const roleMatchers = (table: Record<string, string[]>): [WordRole, RegExp][] =>
  Object.entries(table).map(([role, phrases]) => [role as WordRole, phraseMatcher(phrases)]);

/** The words that give a role to the amount after them, and to the amount before them. */
export const ROLES_BEFORE = roleMatchers(data.before);
export const ROLES_AFTER = roleMatchers(data.after);

export const PERIODS = Object.entries(data.periods).map(
  ([period, phrases]) => [period as PricePeriod, phraseMatcher(phrases)] as const,
);

export const PER_UNIT_CONDITIONS = phraseMatcher(data.perUnitConditions);
export const BILLING_CONDITIONS = phraseMatcher(data.billingConditions);
export const STARTING_FROM = phraseMatcher(data.startingFrom);
export const TAX_EXCLUDED = phraseMatcher(data.taxExcluded);
export const TAX_INCLUDED = phraseMatcher(data.taxIncluded);
export const FREE = phraseMatcher(data.free);
export const QUANTITY_BEFORE = phraseMatcher(data.quantityBefore);
export const UNITS_AFTER = phraseMatcher(data.unitsAfter);
