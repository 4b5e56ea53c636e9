import type { PriceOrigin } from '../../market/index.ts';
import type { Item } from '../structured/item.ts';

/** The structured items of a page, by how they are written. */
export interface PageItems {
  jsonLd: Item[];
  microdata: Item[];
  rdfa: Item[];
}

/** An item wherever it stands in the page's data. */
export interface DeclaredItem {
  item: Item;
  origin: PriceOrigin;
  /** The property it is the value of; empty for a top item. */
  under: string;
}

const MOST_ITEMS = 3000;

/** Other things than the page's subject, and what single buyers wrote. */
const OTHERS = new Set([
  'isRelatedTo',
  'isSimilarTo',
  'isAccessoryOrSparePartFor',
  'review',
  'reviews',
  'comment',
]);

/**
 * Every item of a page, top items before those inside them, at most a few thousand; an item that
 * refers to itself is met once. Related products and single reviews are left out.
 */
export function everyItem(items: PageItems): DeclaredItem[] {
  const found: DeclaredItem[] = [
    ...items.jsonLd.map((item) => ({ item, origin: 'json-ld' as const, under: '' })),
    ...items.microdata.map((item) => ({ item, origin: 'microdata' as const, under: '' })),
    ...items.rdfa.map((item) => ({ item, origin: 'rdfa' as const, under: '' })),
  ].slice(0, MOST_ITEMS);
  const seen = new Set<Item>(found.map(({ item }) => item));
  for (let index = 0; index < found.length; index += 1) {
    const { item, origin } = found[index]!;
    for (const [under, values] of item.properties) {
      if (OTHERS.has(under)) continue;
      for (const value of values) {
        if (typeof value === 'string' || seen.has(value) || found.length >= MOST_ITEMS) continue;
        seen.add(value);
        found.push({ item: value, origin, under });
      }
    }
  }
  return found;
}
