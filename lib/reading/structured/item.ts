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

/** The first non-empty text under any of the properties; an item gives its name. */
export function textOf(item: Item, ...properties: string[]): string {
  for (const property of properties) {
    for (const value of item.properties.get(property) ?? []) {
      const text = typeof value === 'string' ? value : textOf(value, 'name', '@value');
      if (text.trim()) return text.trim();
    }
  }
  return '';
}
