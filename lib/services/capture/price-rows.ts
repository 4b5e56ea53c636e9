import {
  emptyOffer,
  newId,
  type Capture,
  type Money,
  type Offer,
  type PageReading,
} from '@/lib/market';
import type { PageOffer, PriceObservation } from '@/lib/market';
import { offersOfPage, type UnitOfWork } from '@/lib/store';
import { currentPriceOf, mainOffer } from './main-offer.ts';

/** Only these readings say what a visitor would pay; a bot wall or a soft 404 says nothing. */
export const PRICED_OUTCOMES: readonly Capture['outcome'][] = ['ok', 'partial'];

/** The offers a capture may write: none unless the page answered, each key once. */
function offersToWrite(reading: PageReading): PageOffer[] {
  if (!PRICED_OUTCOMES.includes(reading.outcome)) return [];
  const byKey = new Map<string, PageOffer>();
  for (const offer of reading.offers) if (!byKey.has(offer.key)) byKey.set(offer.key, offer);
  return [...byKey.values()];
}

/** An offer for a price the user typed on a page where none was found. */
function offerOfUser(reading: PageReading): PageOffer {
  const name = (reading.title || reading.url).slice(0, 300);
  return { ...emptyOffer('product', name), key: name.toLowerCase() };
}

async function writeOffers(
  unit: UnitOfWork,
  capture: Capture,
  offers: readonly PageOffer[],
): Promise<Map<string, Offer>> {
  const known = await offersOfPage(unit.database, capture.pageId);
  const byKey = new Map(known.map((offer) => [offer.key, offer]));
  const added: Offer[] = [];
  for (const { key, name, brand, sku, gtin } of offers) {
    const before = byKey.get(key);
    const row: Offer = {
      id: before?.id ?? newId(),
      studyId: capture.studyId,
      companyId: capture.companyId,
      pageId: capture.pageId,
      key,
      name,
      brand,
      sku,
      gtin,
      firstSeenAt: before?.firstSeenAt ?? capture.capturedAt,
      lastSeenAt: capture.capturedAt,
    };
    byKey.set(key, row);
    if (before) await unit.put('offers', row);
    else added.push(row);
  }
  await unit.addAll('offers', added);
  return byKey;
}

/**
 * Writes the offers of a reading and every amount as an observation. A price typed by the user stands
 * beside the reading's, which is kept as rejected.
 * @returns the price of the page at this capture; null when the page has no single price.
 */
export async function writePrices(
  unit: UnitOfWork,
  capture: Capture,
  reading: PageReading,
  correctedPrice: Money | undefined,
): Promise<Money | null> {
  const offers = offersToWrite(reading);
  const main = mainOffer({ offers }) ?? (correctedPrice ? offerOfUser(reading) : null);
  if (main && !offers.includes(main)) offers.push(main);
  const rows = await writeOffers(unit, capture, offers);
  const current = main ? currentPriceOf(main) : null;

  const observation = (offer: PageOffer): Omit<PriceObservation, keyof PageOffer['prices'][0]> => ({
    id: newId(),
    studyId: capture.studyId,
    pageId: capture.pageId,
    captureId: capture.id,
    offerId: rows.get(offer.key)!.id,
    companyId: capture.companyId,
    offerName: offer.name,
    availability: offer.availability,
    observedAt: capture.capturedAt,
    status: 'proposed',
  });
  const observations = offers.flatMap((offer) =>
    offer.prices.map((price): PriceObservation => {
      const overruled = correctedPrice !== undefined && price === current;
      return { ...observation(offer), ...price, ...(overruled && { status: 'rejected' }) };
    }),
  );
  if (main && correctedPrice) {
    observations.push({
      ...observation(main),
      ...userPrice(correctedPrice, current),
      status: 'confirmed',
    });
  }
  await unit.addAll('priceObservations', observations);
  return correctedPrice ?? (current && { amount: current.amount, currency: current.currency });
}

/** A price as the user typed it, with the terms of the one it corrects. */
export function userPrice(
  money: Money,
  corrected: Pick<PriceObservation, 'period' | 'condition' | 'tax'> | null,
): PageOffer['prices'][0] {
  return {
    ...money,
    role: 'current',
    raw: `${money.amount} ${money.currency ?? ''}`.trim(),
    origin: 'user',
    anchor: '',
    period: corrected?.period ?? null,
    condition: corrected?.condition ?? '',
    tax: corrected?.tax ?? 'unknown',
  };
}
