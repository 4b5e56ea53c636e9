import { readMicrodata, readRdfa } from '../structured/attribute-items.ts';
import type { Item } from '../structured/item.ts';
import {
  availabilityOfAll,
  structuredProducts,
  type DeclaredProduct,
} from './structured-offers.ts';
import type { OfferDraft } from './draft.ts';
import { chosenVariant, subjectAmong, type PageSubject } from './subject.ts';

/** What one vocabulary of a page declares. */
export interface Declared {
  subject: DeclaredProduct | null;
  /** The other products: those of a list, or beside the subject. */
  others: OfferDraft[];
}

/** The page's JSON-LD, microdata and RDFa, the most trusted first. */
export function readDeclared(
  document: Document,
  jsonLd: Item[],
  subject: PageSubject,
  locale: string,
): Declared[] {
  const read = (items: Item[], origin: 'json-ld' | 'microdata' | 'rdfa'): Declared => {
    const products = structuredProducts(items, { origin, locale });
    const own = subjectAmong(products, subject);
    const isOwn = (product: DeclaredProduct) =>
      own !== null && (product.offer.name === own.offer.name || product.offer === own.offer);
    return {
      subject: own,
      others: products
        .filter((product) => !isOwn(product) && product.offer.prices.length > 0)
        .map((product) => product.offer),
    };
  };
  return [
    read(jsonLd, 'json-ld'),
    read(readMicrodata(document), 'microdata'),
    read(readRdfa(document), 'rdfa'),
  ];
}

/**
 * The offer of a declared product: the variant that the page shows when it is known, else the product
 * itself, with the range of its variants' prices when it gives none.
 */
export function offerOf(
  product: DeclaredProduct,
  subject: PageSubject,
  shows: (variant: OfferDraft) => boolean,
): OfferDraft {
  const { offer, variants } = product;
  const variant = chosenVariant(product, subject, shows);
  if (variant) {
    return {
      ...offer,
      ...variant,
      name: offer.name || variant.name,
      brand: variant.brand || offer.brand,
      prices: variant.prices.length > 0 ? variant.prices : offer.prices,
    };
  }
  if (offer.prices.length > 0 || variants.length === 0) return offer;
  const [lowest] = variants
    .filter((one) => one.prices.length > 0)
    .sort((a, b) => Number(a.prices[0]?.amount) - Number(b.prices[0]?.amount));
  const isRange = variants.some(
    (one) => one.prices[0] && one.prices[0].amount !== lowest?.prices[0]?.amount,
  );
  const prices = (lowest?.prices ?? []).map((price) =>
    isRange && price.role === 'current'
      ? { ...price, condition: price.condition || 'from', bound: price.bound ?? ('from' as const) }
      : price,
  );
  return {
    ...offer,
    brand: offer.brand || (variants.find((one) => one.brand)?.brand ?? ''),
    sku: offer.sku || (isRange ? '' : (lowest?.sku ?? '')),
    prices,
    availability:
      offer.availability === 'unknown'
        ? availabilityOfAll(variants.map((one) => one.availability))
        : offer.availability,
  };
}
