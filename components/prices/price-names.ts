import type { Locale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';

/** The offer with what it is paid by when that is not once: `Pro · per month`. */
export function offerLabel(row: PriceRow, { messages }: Locale): string {
  const { periods, unitPrice } = messages.prices;
  const terms = [
    row.period && periods[row.period],
    // The plan's own words for its terms, such as "billed yearly": another price of the same plan.
    row.period && row.latest?.condition,
    row.isUnitPrice && unitPrice,
  ].filter(Boolean);
  return [row.name, ...terms].join(' · ');
}

/** Whose offer it is; a dash when the page belongs to no company of the study. */
export const companyLabel = (row: PriceRow): string => row.company?.name ?? '—';

/** The name of a currency, or words for one the page never says. */
export const currencyLabel = (currency: string | null, { messages }: Locale): string =>
  currency || messages.prices.noCurrency;
