import type { OfferPrice, PageOffer } from '../../market/index.ts';
import { compareDecimals } from '../../pricing/index.ts';
import { hasType, itemsOf, textOf, type Item } from '../structured/item.ts';
import { availabilityOf } from './availability.ts';
import { emptyDraft, type OfferDraft } from './draft.ts';
import { pricesOfOffer, type StructuredContext } from './structured-prices.ts';

const PRODUCTS = new Set([
  'Product',
  'ProductGroup',
  'ProductModel',
  'IndividualProduct',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Book',
  'SoftwareApplication',
  'WebApplication',
  'MobileApplication',
]);

/**
 * Where products are looked for. Nothing else is opened: not `isRelatedTo`, `isSimilarTo` nor
 * `review`, whose products are not the page's subject.
 */
const CONTAINERS = [
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'itemOffered',
  'hasPart',
];

const LISTS = new Set(['ItemList', 'OfferCatalog', 'CollectionPage']);

const MOST_PRODUCTS = 400;

interface Found {
  product: Item;
  inList: boolean;
}

function findProducts(items: Item[], inList: boolean, seen: Set<Item>): Found[] {
  return items.flatMap((item) => {
    if (seen.has(item) || seen.size > MOST_PRODUCTS) return [];
    seen.add(item);
    if (hasType(item, PRODUCTS)) return [{ product: item, inList }];
    const listed = inList || hasType(item, LISTS);
    return CONTAINERS.flatMap((name) => findProducts(itemsOf(item, name), listed, seen));
  });
}

/** Several offers of one thing: the lowest current price leads, the rest is kept as a range. */
function mergePrices(groups: OfferPrice[][]): OfferPrice[] {
  const all = groups.flat();
  const current = all.filter((price) => price.role === 'current');
  const [lowest, ...dearer] = current.sort((a, b) => compareDecimals(a.amount, b.amount));
  if (!lowest || dearer.every((price) => compareDecimals(price.amount, lowest.amount) === 0)) {
    return all;
  }
  const others = all.filter((price) => price.role !== 'current');
  return [{ ...lowest, condition: lowest.condition || 'from' }, ...others];
}

function availabilityOfAll(offers: Item[]): PageOffer['availability'] {
  const states = offers.map((offer) => availabilityOf(textOf(offer, 'availability')));
  return (
    states.find((state) => state === 'in-stock') ??
    states.find((state) => state !== 'unknown') ??
    'unknown'
  );
}

const offersOf = (product: Item): Item[] =>
  itemsOf(product, 'offers').flatMap((offer) => {
    const inner = itemsOf(offer, 'offers');
    return offer.types.includes('AggregateOffer') &&
      inner.length > 0 &&
      !textOf(offer, 'lowPrice', 'price')
      ? inner
      : [offer];
  });

const innerAvailability = (offers: Item[]) => [
  ...offers,
  ...offers.flatMap((offer) => itemsOf(offer, 'offers')),
];

function toDraft(
  product: Item,
  parent: Item | null,
  kind: PageOffer['kind'],
  context: StructuredContext,
): OfferDraft {
  const offers = offersOf(product);
  const first = offers[0];
  const own = (...names: string[]) =>
    textOf(product, ...names) || (first ? textOf(first, ...names) : '');
  return {
    ...emptyDraft(kind, own('name') || (parent ? textOf(parent, 'name') : '')),
    brand: textOf(product, 'brand', 'manufacturer') || (parent ? textOf(parent, 'brand') : ''),
    sku: own('sku', 'productID', 'mpn'),
    gtin: own('gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn').replace(/\D/g, ''),
    availability: availabilityOfAll(innerAvailability(offers)),
    prices: mergePrices(offers.map((offer) => pricesOfOffer(offer, context))),
    url: own('url', '@id'),
  };
}

function toDrafts({ product, inList }: Found, context: StructuredContext): OfferDraft[] {
  const kind = inList ? 'listing' : 'product';
  const variants = itemsOf(product, 'hasVariant');
  const group = toDraft(product, null, kind, context);
  const read = variants.map((variant) => toDraft(variant, product, kind, context));
  return variants.length > 0 && group.prices.length === 0 ? read : [group];
}

/** The products of structured items, each with its prices; those of a list are `listing`. */
export function structuredOffers(items: Item[], context: StructuredContext): OfferDraft[] {
  return findProducts(items, false, new Set()).flatMap((found) => toDrafts(found, context));
}
