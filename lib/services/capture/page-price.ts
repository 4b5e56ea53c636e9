import type { Id, Money } from '@/lib/market';
import { currentPrice } from '@/lib/pricing';
import {
  listCaptures,
  observationsOfOffer,
  offersOfPage,
  readCaptureReading,
  type UnitOfWork,
  type VigieDatabase,
} from '@/lib/store';
import { mainOffer } from './main-offer.ts';
import { PRICED_OUTCOMES } from './price-rows.ts';

/**
 * The offer whose price is the page's, by its last usable reading; null when there is none.
 *
 * @param withoutId a capture about to be removed, whose reading does not count
 */
export async function mainOfferOfPage(
  database: VigieDatabase,
  pageId: Id,
  withoutId?: Id,
): Promise<Id | null> {
  const captures = await listCaptures(database, pageId);
  const offers = await offersOfPage(database, pageId);
  for (const capture of captures) {
    if (capture.id === withoutId || !PRICED_OUTCOMES.includes(capture.outcome)) continue;
    const main = mainOffer(await readCaptureReading(database, capture.id));
    const offer = offers.find(({ key }) => key === main?.key);
    if (offer) return offer.id;
  }
  return offers.length === 1 ? offers[0]!.id : null;
}

/** The prices of an offer at its last two captures that gave one, rejected readings left out. */
export async function lastPrices(
  database: VigieDatabase,
  offerId: Id,
): Promise<{ lastPrice: Money | null; previousPrice: Money | null }> {
  const rows = await observationsOfOffer(database, offerId);
  const live = rows.filter(({ status }) => status !== 'rejected');
  const captureIds = [...new Set(live.map(({ captureId }) => captureId))];
  const prices = captureIds
    .map((id) => currentPrice(live.filter(({ captureId }) => captureId === id)))
    .filter((price) => price !== null)
    .map(({ amount, currency }) => ({ amount, currency }));
  return { lastPrice: prices.at(-1) ?? null, previousPrice: prices.at(-2) ?? null };
}

/** Brings a page's last two prices in line with its observations, inside the unit that changed them. */
export async function refreshPagePrice(
  unit: UnitOfWork,
  pageId: Id,
  offerId: Id | null,
): Promise<void> {
  const page = await unit.get('pages', pageId);
  if (!page || !offerId) return;
  await unit.put('pages', { ...page, ...(await lastPrices(unit.database, offerId)) });
}
