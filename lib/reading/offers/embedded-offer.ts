import { currencyOf } from '../../pricing/index.ts';
import { embeddedSubject, readEmbeddedState } from '../structured/embedded-state.ts';
import { availabilityOf } from './availability.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';

const PLAIN = /^\d+(?:\.\d+)?$/;

/** The offer that a page's own state describes as its subject, or null when it names none surely. */
export function embeddedOffer(document: Document, locale: string): OfferDraft | null {
  const products = readEmbeddedState(document);
  const product = products.length > 0 ? embeddedSubject(document, products) : null;
  if (!product) return null;
  const price = PLAIN.test(product.price)
    ? offerPrice({
        amount: product.price,
        currency: currencyOf(product.currency, locale),
        role: 'current',
        raw: product.raw,
        origin: 'embedded-state',
        anchor: product.path,
      })
    : null;
  return {
    ...emptyDraft('product', product.name),
    brand: product.brand,
    sku: product.sku,
    gtin: product.gtin.replace(/\D/g, ''),
    availability: availabilityOf(product.availability),
    prices: price ? [price] : [],
  };
}
