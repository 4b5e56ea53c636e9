import type { OfferPrice, PageOffer } from '../../market/index.ts';
import { compareDecimals } from '../../pricing/index.ts';
import { hasType, itemsOf, shortName, textOf, type Item } from '../structured/item.ts';
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

/** Things that make offers without being what is sold. */
const SELLERS =
  /^(?:Organization|Corporation|LocalBusiness|.*Store|Person|WebSite|.*Page|ItemList|OfferCatalog|BreadcrumbList|Offer|AggregateOffer)$/;

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
const MOST_VARIANTS = 200;

/** A product that a page declares, with the variants it declares of it. */
export interface DeclaredProduct {
  offer: OfferDraft;
  variants: OfferDraft[];
}

interface Found {
  product: Item;
  /** The offer whose `itemOffered` the product is. */
  soldBy: Item | null;
  inList: boolean;
}

/** A thing of any type is a product when it is offered at a price: a film, a course, a service. */
function isProduct(item: Item): boolean {
  if (hasType(item, PRODUCTS)) return true;
  const more = (item.properties.get('additionalType') ?? []).map((type) =>
    typeof type === 'string' ? shortName(type) : '',
  );
  if (more.some((type) => PRODUCTS.has(type))) return true;
  const isSeller = item.types.length === 0 || item.types.some((type) => SELLERS.test(type));
  return !isSeller && itemsOf(item, 'offers').length > 0;
}

function findProducts(
  items: Item[],
  context: { inList: boolean; soldBy: Item | null },
  seen: Set<Item>,
): Found[] {
  return items.flatMap((item) => {
    if (seen.has(item) || seen.size > MOST_PRODUCTS) return [];
    seen.add(item);
    if (isProduct(item)) return [{ product: item, ...context }];
    const inList = context.inList || hasType(item, LISTS);
    return CONTAINERS.flatMap((name) => {
      const soldBy = name === 'itemOffered' ? item : null;
      return findProducts(itemsOf(item, name), { inList, soldBy }, seen);
    });
  });
}

/** Several offers of one thing: the lowest current price leads, as "from"; the rest is kept aside. */
function mergePrices(groups: OfferPrice[][]): OfferPrice[] {
  const all = groups.flat();
  const current = all.filter((price) => price.role === 'current' && price.bound !== 'high');
  const [lowest, ...dearer] = current.sort((a, b) => compareDecimals(a.amount, b.amount));
  if (!lowest || dearer.every((price) => compareDecimals(price.amount, lowest.amount) === 0)) {
    return all;
  }
  const others = all.filter((price) => price.role !== 'current');
  const from = { ...lowest, condition: lowest.condition || 'from', bound: lowest.bound ?? 'from' };
  return [from, ...others];
}

/** A thing is in stock as soon as one of its offers is. */
export function availabilityOfAll(states: PageOffer['availability'][]): PageOffer['availability'] {
  return (
    states.find((state) => state === 'in-stock') ??
    states.find((state) => state === 'low-stock') ??
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

const withInner = (offers: Item[]) => [
  ...offers,
  ...offers.flatMap((offer) => itemsOf(offer, 'offers')),
];

/** The day a reduced price ends; without a former price it is only the day the data expires. */
function saleEnd(offers: Item[], prices: OfferPrice[]): string | null {
  if (!prices.some((price) => price.role === 'list')) return null;
  const until = offers.map((offer) => textOf(offer, 'priceValidUntil')).find(Boolean) ?? '';
  return /^\d{4}-\d{2}-\d{2}/.exec(until)?.[0] ?? null;
}

const variantOf = (product: Item) =>
  ['color', 'size', 'material', 'pattern']
    .map((name) => shortName(textOf(product, name)))
    .filter(Boolean)
    .join(', ');

function toDraft(found: Found, kind: PageOffer['kind'], context: StructuredContext): OfferDraft {
  const { product, soldBy } = found;
  const inside = offersOf(product);
  const offers = inside.length > 0 || !soldBy ? inside : [soldBy];
  const [first] = offers;
  const prices = mergePrices(offers.map((offer) => pricesOfOffer(offer, context)));
  const codes = ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn'];
  const single = offers.length === 1 && first ? first : product;
  return {
    ...emptyDraft(kind, textOf(product, 'name') || (first ? textOf(first, 'name') : '')),
    brand: textOf(product, 'brand') || textOf(product, 'manufacturer'),
    sku: textOf(product, 'sku', 'productID').replace(/^(?:sku|mpn|ean|gtin\d*|isbn):\s*/i, ''),
    mpn: textOf(product, 'mpn'),
    gtin: (textOf(product, ...codes) || textOf(single, ...codes)).replace(/\D/g, ''),
    availability: availabilityOfAll(
      withInner(offers).map((offer) => availabilityOf(textOf(offer, 'availability'))),
    ),
    prices,
    url: textOf(product, 'url', '@id') || (first ? textOf(first, 'url') : ''),
    variant: variantOf(product),
    promotionEndsAt: saleEnd(withInner(offers), prices),
  };
}

function toProduct(found: Found, context: StructuredContext): DeclaredProduct {
  const kind = found.inList ? 'listing' : 'product';
  const offer = toDraft(found, kind, context);
  const variants = itemsOf(found.product, 'hasVariant')
    .slice(0, MOST_VARIANTS)
    .map((product) => toDraft({ ...found, product, soldBy: null }, kind, context));
  return { offer, variants };
}

/** The products of structured items, each with its prices and variants; those of a list are `listing`. */
export function structuredProducts(items: Item[], context: StructuredContext): DeclaredProduct[] {
  return findProducts(items, { inList: false, soldBy: null }, new Set()).map((found) =>
    toProduct(found, context),
  );
}
