import type { OfferPrice, PageOffer } from '../../market/index.ts';
import { emptyOffer } from '../../market/empty-offer.ts';
import { field } from '../cut.ts';
import { gtinOf, offerKey } from './offer-key.ts';

/** An offer being read, before its fields are cut to size and its key is made. */
export type OfferDraft = Omit<PageOffer, 'key'>;

export const emptyDraft = emptyOffer;

type PriceInput = Pick<OfferPrice, 'amount' | 'currency' | 'role' | 'raw' | 'origin' | 'anchor'> &
  Partial<OfferPrice>;

/** Longest amount kept: more digits than this is no price but an attack or a reference number. */
const LONGEST_AMOUNT = 24;

/** A price with what its source did not say left unknown, or null when the amount is absurd. */
export function offerPrice(input: PriceInput): OfferPrice | null {
  if (input.amount.length > LONGEST_AMOUNT) return null;
  return {
    period: null,
    tax: 'unknown',
    ...input,
    raw: field(input.raw, 500),
    anchor: field(input.anchor, 1000),
    condition: field(input.condition, 300),
  };
}

/** The same amount for the same thing said twice is one price. */
function withoutTwins(prices: OfferPrice[]): OfferPrice[] {
  const seen = new Set<string>();
  return prices.filter((price) => {
    const key = [price.role, Number(price.amount), price.currency, price.period, price.condition];
    const isNew = !seen.has(key.join());
    seen.add(key.join());
    return isNew;
  });
}

/** The absolute address of an offer; empty when it is the page's own or no web address. */
function ownAddress(address: string, pageUrl: string): string {
  if (!address || !URL.canParse(address, pageUrl)) return '';
  const url = new URL(address, pageUrl);
  url.hash = '';
  const page = URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  if (page) page.hash = '';
  return /^https?:$/.test(url.protocol) && url.href !== page?.href && url.href.length <= 2000
    ? url.href
    : '';
}

/** The offer as the schema wants it, its address resolved against that of the page. */
export function toPageOffer(draft: OfferDraft, pageUrl: string): PageOffer {
  const offer = {
    name: field(draft.name, 500),
    brand: field(draft.brand, 200),
    sku: field(draft.sku, 100),
    gtin: gtinOf(draft.gtin),
    mpn: field(draft.mpn, 100),
    variant: field(draft.variant, 200),
    url: ownAddress(draft.url, pageUrl),
  };
  return {
    ...draft,
    key: offerKey(offer),
    ...offer,
    prices: withoutTwins(draft.prices).slice(0, 50),
    promotion: field(draft.promotion, 500),
    promotionCode: field(draft.promotionCode, 60),
    promotionEndsAt: draft.promotionEndsAt?.slice(0, 40) ?? null,
  };
}
