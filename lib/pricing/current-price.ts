import type { OfferPrice, PriceOrigin, PriceRole } from '../market/index.ts';

/** Roles that can be what a visitor pays, best first. A list price or an instalment never is. */
const PAYABLE: readonly PriceRole[] = ['current', 'period', 'unit'];

/** Whom to believe first: the user, then what the visitor sees, then what machines are told. */
const TRUST: readonly PriceOrigin[] = [
  'user',
  'dom',
  'json-ld',
  'microdata',
  'rdfa',
  'embedded-state',
  'open-graph',
];

/** Whether an amount of this role can be what a visitor pays. */
export const isPayable = (role: PriceRole): boolean => PAYABLE.includes(role);

const rank = <T>(order: readonly T[], value: T): number => {
  const index = order.indexOf(value);
  return index < 0 ? order.length : index;
};

const byTrust = (a: OfferPrice, b: OfferPrice) =>
  rank(TRUST, a.origin) - rank(TRUST, b.origin) ||
  Number(a.condition !== '') - Number(b.condition !== '');

/**
 * The price of an offer that a visitor would pay today, or null when the page gives none. A `current`
 * price comes before a subscription's, and a unit price comes last; then the most trusted origin; then
 * a price that depends on nothing; then the one the page gives first, as a reading keeps that order.
 */
export function currentPrice<T extends OfferPrice>(prices: readonly T[]): T | null {
  const payable = prices.filter((price) => isPayable(price.role));
  const [best] = payable.sort(
    (a, b) => rank(PAYABLE, a.role) - rank(PAYABLE, b.role) || byTrust(a, b),
  );
  return best ?? null;
}

/** Among prices of one role, the one from the most trusted origin, without condition, then the first. */
export function mostTrusted<T extends OfferPrice>(prices: readonly T[]): T | undefined {
  return [...prices].sort(byTrust)[0];
}

/** The struck, "was" or advised price shown beside the current one, or null. */
export function listPrice<T extends OfferPrice>(prices: readonly T[]): T | null {
  const [best] = prices
    .filter((price) => price.role === 'list')
    .sort((a, b) => rank(TRUST, a.origin) - rank(TRUST, b.origin));
  return best ?? null;
}
