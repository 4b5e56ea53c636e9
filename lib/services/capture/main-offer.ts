import type { OfferPrice, PageOffer, PageReading } from '@/lib/market';
import { currentPrice } from '@/lib/pricing';

/**
 * The offer a page is about: its own product, or its only offer. A listing or a grid of plans has no
 * single price, and showing that of its first card would mislead.
 */
export function mainOffer(reading: Pick<PageReading, 'offers'>): PageOffer | null {
  const { offers } = reading;
  return (
    offers.find((offer) => offer.kind === 'product') ??
    (offers.length === 1 ? (offers[0] ?? null) : null)
  );
}

/** What a visitor would pay for an offer today, or null when the page does not say. */
export const currentPriceOf = (offer: PageOffer): OfferPrice | null => currentPrice(offer.prices);
