// It imports types alone: the script injected in pages needs no schema library.
import type { PageOffer } from './offer.ts';

/** An offer of which nothing is known yet but its kind and name: unknown stays unknown. */
export function emptyOffer(kind: PageOffer['kind'], name = ''): Omit<PageOffer, 'key'> {
  return {
    name,
    brand: '',
    sku: '',
    gtin: '',
    mpn: '',
    variant: '',
    url: '',
    kind,
    availability: 'unknown',
    prices: [],
    promotion: '',
    promotionCode: '',
    promotionEndsAt: null,
    agreement: 'single',
  };
}
