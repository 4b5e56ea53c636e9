import type { Change, Id, PageOffer, PageReading, PriceObservation } from '@/lib/market';
import { currentPriceOf, mainOffer } from '../capture/main-offer.ts';

/** A price worth a piece of evidence. */
export interface PriceFact {
  /** Derived from the capture or the change, so that a second run makes the same. */
  id: Id;
  /** The name and the price, each verbatim. */
  text: string;
  observationId: Id | null;
  changeId: Id | null;
}

/** More moves than this on one page are a new price list: the changes keep them all, triage need not. */
const MAXIMUM_FACTS = 6;

/** First prices: the page's own product, or each plan of a grid; never the cards of a listing. */
function firstOffers(reading: PageReading): PageOffer[] {
  const main = mainOffer(reading);
  return main ? [main] : reading.offers.filter((offer) => offer.kind === 'plan');
}

/**
 * The prices of a reading to put before the user: a page's first, then each that moved. A move that is
 * noise, or waits for a second reading, gives none.
 *
 * @param reading as the user left it, its rejected prices out
 * @param observations those of the capture that stand
 * @param isFirst no earlier reading of the page gave a price
 */
export function priceFacts(
  captureId: Id,
  reading: PageReading,
  observations: readonly PriceObservation[],
  changes: readonly Change[],
  isFirst: boolean,
): PriceFact[] {
  const fact = (id: Id, offer: PageOffer | undefined, changeId: Id | null): PriceFact[] => {
    const price = offer ? currentPriceOf(offer) : null;
    if (!offer || !price) return [];
    const observation = observations.find(
      ({ offerName, raw, amount }) =>
        offerName === offer.name && raw === price.raw && amount === price.amount,
    );
    // Declared data has its currency beside the amount, not in it.
    const isBare = /^[\d.,\s]+$/u.test(price.raw);
    const amount = isBare && price.currency ? `${price.raw} ${price.currency}` : price.raw;
    const text = [offer.name, amount].filter(Boolean).join(' — ');
    return [{ id, text, observationId: observation?.id ?? null, changeId }];
  };
  const facts = isFirst
    ? firstOffers(reading).flatMap((offer, index) =>
        fact(`${captureId}:price:${index}`, offer, null),
      )
    : changes
        .filter(({ field, significance }) => field === 'price' && isTold(significance))
        .flatMap((change) => {
          const offer = reading.offers.find(({ key }) => key === change.offerKey);
          return fact(`${change.id}:evidence`, offer, change.id);
        });
  return facts.slice(0, MAXIMUM_FACTS);
}

const isTold = (significance: Change['significance']): boolean =>
  significance === 'notable' || significance === 'minor';
