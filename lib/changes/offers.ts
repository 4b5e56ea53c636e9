import type { ChangeFinding, PageOffer } from '../market/index.ts';
import { offerFinding } from './finding.ts';
import { foldLine, maskVolatile } from './lines.ts';
import { matchOffers } from './match-offers.ts';
import { comparePrices } from './prices.ts';

function compareAvailability(before: PageOffer, after: PageOffer): ChangeFinding[] {
  const [old, now] = [before.availability, after.availability];
  if (old === now || old === 'unknown' || now === 'unknown') return [];
  const isStockLevel =
    (old === 'in-stock' || old === 'low-stock') && (now === 'in-stock' || now === 'low-stock');
  return [offerFinding(after, 'availability', old, now, isStockLevel ? 'minor' : 'notable')];
}

function comparePromotion(before: PageOffer, after: PageOffer): ChangeFinding[] {
  const [old, now] = [foldLine(before.promotion), foldLine(after.promotion)];
  if (old === now) return [];
  // "2 days left" becoming "1 day left" is the same promotion.
  const isCountdown = old !== '' && maskVolatile(old) === maskVolatile(now);
  const significance = isCountdown ? 'noise' : 'notable';
  return [offerFinding(after, 'promotion', before.promotion, after.promotion, significance)];
}

/** The price that stands for an offer that came or went, e.g. `29.00 EUR`; empty when it had none. */
function describe(offer: PageOffer): string {
  const price = offer.prices.find(({ role }) => role === 'current') ?? offer.prices[0];
  return price ? [price.amount, price.currency].filter(Boolean).join(' ') : offer.name;
}

/** Offers that came or went. Cards of a listing rotate; a page that lost all its offers was misread. */
function comparePresence(
  gone: readonly PageOffer[],
  come: readonly PageOffer[],
  reading: { isEmptied: boolean; canMiss: boolean },
): ChangeFinding[] {
  const removed = gone.map((offer) => {
    const usual = offer.kind === 'listing' ? 'minor' : 'notable';
    const isDoubtful = reading.isEmptied || reading.canMiss;
    return offerFinding(
      offer,
      'offer-removed',
      describe(offer),
      '',
      isDoubtful ? 'implausible' : usual,
    );
  });
  const added = come.map((offer) =>
    offerFinding(
      offer,
      'offer-added',
      '',
      describe(offer),
      offer.kind === 'listing' ? 'minor' : 'notable',
    ),
  );
  return [...removed, ...added];
}

/**
 * What changed in the offers of a page. `canMiss`: one of the readings is partial, so that an offer it
 * does not show may still be there.
 */
export function compareOffers(
  before: readonly PageOffer[],
  after: readonly PageOffer[],
  reading: { canMiss: boolean },
): ChangeFinding[] {
  const { pairs, removed, added } = matchOffers(before, after);
  return [
    ...pairs.flatMap((pair) => comparePrices(pair.before, pair.after)),
    ...pairs.flatMap((pair) => compareAvailability(pair.before, pair.after)),
    ...pairs.flatMap((pair) => comparePromotion(pair.before, pair.after)),
    ...comparePresence(removed, added, { ...reading, isEmptied: after.length === 0 }),
  ];
}
