/** A value of a structured item: a text, or an item inside. */
export type ItemValue = string | Item;

/** A thing described by JSON-LD, microdata or RDFa. Maps, never objects: keys come from the page. */
export interface Item {
  /** Short names, without the vocabulary's address: `Product`, `Offer`. */
  types: string[];
  properties: Map<string, ItemValue[]>;
  /** Where it stood: a JSON path or a CSS path. */
  path: string;
}

/** `http://schema.org/Product`, `schema:Product`, `https://schema.org/InStock` → the last word. */
export function shortName(name: string): string {
  return name.trim().replace(/^.*[/#:](?=[^/#:]+$)/, '');
}

export const hasType = (item: Item, names: ReadonlySet<string>): boolean =>
  item.types.some((type) => names.has(type));

/** The items under a property. */
export function itemsOf(item: Item, property: string): Item[] {
  return (item.properties.get(property) ?? []).filter((value) => typeof value !== 'string');
}

function textWithin(item: Item, properties: string[], seen: Set<Item>): string {
  seen.add(item);
  for (const property of properties) {
    for (const value of item.properties.get(property) ?? []) {
      if (typeof value === 'string') {
        if (value.trim()) return value.trim();
        continue;
      }
      // Items may refer to each other, or to themselves by their own name.
      const text = seen.has(value) ? '' : textWithin(value, ['name', '@value'], seen);
      if (text) return text;
    }
  }
  return '';
}

/** The first non-empty text under any of the properties; an item gives its name. */
export const textOf = (item: Item, ...properties: string[]): string =>
  textWithin(item, properties, new Set());
