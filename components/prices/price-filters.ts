import { DAY_MS, toInstant, type Instant } from '@/lib/market';
import type { PriceRow } from '@/lib/hooks/prices-board';

/** Values of the filters; `all` does not filter. */
export interface PriceFilters {
  companyId: string;
  period: 'all' | 'month' | 'quarter' | 'half';
  currency: string;
  /** Cards of listing pages too: many, and seldom compared. */
  withListings: boolean;
}

/** Chosen to see the prices whose currency the page never says. */
export const NO_CURRENCY = 'none';

export const NO_FILTER: PriceFilters = {
  companyId: 'all',
  period: 'all',
  currency: 'all',
  withListings: false,
};

const PERIOD_DAYS = { month: 28, quarter: 90, half: 182 } as const;

/** Rounds the start of a period to the hour: the query stays the same while the user reads. */
const HOUR_MS = 3_600_000;

/** When the chosen period starts; null when it has no start. */
export function periodStart({ period }: PriceFilters, now: Date): Instant | null {
  if (period === 'all') return null;
  const start = now.getTime() - PERIOD_DAYS[period] * DAY_MS;
  return toInstant(new Date(Math.floor(start / HOUR_MS) * HOUR_MS));
}

/** The rows that pass, in the order of a first look: us first, then by company and name. */
export function filterRows(rows: readonly PriceRow[], filters: PriceFilters): PriceRow[] {
  const { companyId, currency, withListings } = filters;
  const kept = rows.filter(
    (row) =>
      (companyId === 'all' || row.company?.id === companyId) &&
      (currency === 'all' || (row.currency ?? NO_CURRENCY) === currency) &&
      (withListings || row.kind !== 'listing'),
  );
  const rank = ({ company }: PriceRow) => company?.colour ?? Number.MAX_SAFE_INTEGER;
  return kept.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
