import type { Availability, PageOffer, PageReading } from '../../../lib/market/index.ts';
import { currentPrice } from '../../../lib/pricing/index.ts';
import { readPage } from '../../../lib/reading/index.ts';
import { type SavedPage, withPage } from './open-page.ts';

/** What the product sets ask of a page; absent when the page does not say. */
export interface ProductAnswer {
  price?: string;
  currency?: string;
  availability?: string;
  sku?: string;
  brand?: string;
  gtin?: string;
  mpn?: string;
  name?: string;
}

/** The schema.org name of each availability. */
const SCHEMA_NAMES: Record<Availability, string> = {
  'in-stock': 'InStock',
  'low-stock': 'LimitedAvailability',
  preorder: 'PreOrder',
  backorder: 'BackOrder',
  'out-of-stock': 'OutOfStock',
  discontinued: 'Discontinued',
  unknown: '',
};

/** The page's own subject: its first offer that is not a card among many. */
const subjectOf = ({ offers }: PageReading): PageOffer | undefined =>
  offers.find(({ kind }) => kind !== 'listing');

/** The product a saved page sells. */
export const readProduct = (page: SavedPage): ProductAnswer =>
  withPage(page, (document, url) => {
    const offer = subjectOf(readPage(document, url));
    if (!offer) return {};
    const price = currentPrice(offer.prices);
    return {
      price: price?.amount,
      currency: price?.currency ?? undefined,
      availability: SCHEMA_NAMES[offer.availability],
      sku: offer.sku,
      brand: offer.brand,
      gtin: offer.gtin,
      mpn: offer.mpn,
      name: offer.name,
    };
  });
