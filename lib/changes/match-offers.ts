import type { PageOffer } from '../market/index.ts';
import { foldLine } from './lines.ts';

/** Offers of two readings of a page, paired; the rest are gone or new. */
export interface OfferPairs {
  pairs: readonly { before: PageOffer; after: PageOffer }[];
  removed: readonly PageOffer[];
  added: readonly PageOffer[];
}

/** What identifies an offer, the surest first. */
const IDENTITIES: readonly ((offer: PageOffer) => string)[] = [
  (offer) => offer.gtin,
  (offer) => offer.sku,
  (offer) => offer.key,
  (offer) => foldLine(offer.name),
];

/** Whether two offers contradict each other on an identifier both have. */
const isAnother = (a: PageOffer, b: PageOffer): boolean =>
  Boolean((a.gtin && b.gtin && a.gtin !== b.gtin) || (a.sku && b.sku && a.sku !== b.sku));

/**
 * Pairs offers by GTIN, else SKU, else key, else name. The one product a page is about stays the same
 * offer when its name changes, unless its identifiers say it is another.
 */
export function matchOffers(before: readonly PageOffer[], after: readonly PageOffer[]): OfferPairs {
  const removed = new Set(before);
  const added = new Set(after);
  const pairs: { before: PageOffer; after: PageOffer }[] = [];
  const pair = (old: PageOffer, now: PageOffer): void => {
    pairs.push({ before: old, after: now });
    removed.delete(old);
    added.delete(now);
  };
  for (const identify of IDENTITIES)
    for (const old of removed) {
      const identity = identify(old);
      if (!identity) continue;
      const now = [...added].find(
        (offer) => identify(offer) === identity && !isAnother(old, offer),
      );
      if (now) pair(old, now);
    }
  const [old, ...otherOld] = [...removed].filter((offer) => offer.kind === 'product');
  const [now, ...otherNow] = [...added].filter((offer) => offer.kind === 'product');
  if (old && now && otherOld.length + otherNow.length === 0 && !isAnother(old, now)) pair(old, now);
  return { pairs, removed: [...removed], added: [...added] };
}
