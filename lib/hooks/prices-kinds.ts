import type { Id, PriceObservation } from '@/lib/market';
import type { PriceMaterial } from './prices.ts';

/** What an offer is on its page: its subject, a column of a price grid, or one card among many. */
export type OfferKind = 'product' | 'plan' | 'listing';

/**
 * The kind of each offer. Rows do not keep the one that was read, so it is told from the page: a page
 * has a price of its own only when one offer is its subject, and that offer last showed this price.
 */
export function offerKinds({ observations, pages }: PriceMaterial): Map<Id, OfferKind> {
  const byPage = new Map<Id, Map<Id, PriceObservation[]>>();
  for (const row of observations) {
    const offers = byPage.get(row.pageId) ?? new Map<Id, PriceObservation[]>();
    offers.set(row.offerId, [...(offers.get(row.offerId) ?? []), row]);
    byPage.set(row.pageId, offers);
  }
  const kinds = new Map<Id, OfferKind>();
  for (const [pageId, offers] of byPage) {
    const subject = subjectOf(offers, pages.get(pageId)?.lastPrice?.amount ?? null);
    for (const [offerId, rows] of offers) {
      const isPlan = rows.some(({ period, role }) => period !== null || role === 'period');
      kinds.set(offerId, offerId === subject ? 'product' : isPlan ? 'plan' : 'listing');
    }
  }
  return kinds;
}

/** The offer a page is about: its only one, or the one seen most often at the page's own price. */
function subjectOf(
  offers: ReadonlyMap<Id, readonly PriceObservation[]>,
  pagePrice: string | null,
): Id | null {
  if (offers.size === 1) return [...offers.keys()][0] ?? null;
  if (pagePrice === null) return null;
  let best: { id: Id; seen: number } | null = null;
  for (const [id, rows] of offers) {
    const live = rows.filter(({ status }) => status !== 'rejected');
    const lastCapture = live.at(-1)?.captureId;
    const isAtPrice = live.some(
      ({ captureId, amount }) => captureId === lastCapture && Number(amount) === Number(pagePrice),
    );
    if (isAtPrice && live.length > (best?.seen ?? 0)) best = { id, seen: live.length };
  }
  return best?.id ?? null;
}
