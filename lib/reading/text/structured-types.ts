import type { Item } from '../structured/item.ts';

const MOST_ITEMS = 5000;

/** Every type the structured data of a page names, at any depth. */
export function structuredTypesOf(items: readonly Item[]): string[] {
  const types = new Set<string>();
  const seen = new Set<Item>(items);
  for (const item of seen) {
    if (seen.size > MOST_ITEMS) break;
    for (const type of item.types) types.add(type);
    for (const values of item.properties.values())
      for (const value of values) if (typeof value !== 'string') seen.add(value);
  }
  return [...types];
}
