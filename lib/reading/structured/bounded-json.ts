/** How much of a parsed value is kept. */
export interface JsonBounds {
  /** Objects and lists inside one another. */
  depth: number;
  /** Values left to keep; counted down as they are copied, so that several copies may share it. */
  left: number;
}

/** Plain JSON without a prototype, so that a page's key is never more than a key. */
export type PlainJson =
  | null
  | boolean
  | number
  | string
  | PlainJson[]
  | { [key: string]: PlainJson };

/** An object whose keys may come from a page: `__proto__` is a key like any other. */
export const plainObject = <Value>(
  entries: Iterable<[string, Value]> = [],
): Record<string, Value> => {
  const object = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) object[key] = value;
  return object;
};

/**
 * A copy of a parsed JSON value cut to its bounds: what lies deeper, or comes after too many values, is
 * left out, so that the copy can be walked, shown and sent without danger.
 */
export function boundedJson(value: unknown, bounds: JsonBounds, depth = 0): PlainJson {
  bounds.left -= 1;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value !== 'object' || value === null || depth >= bounds.depth) return null;
  if (Array.isArray(value)) {
    const list: PlainJson[] = [];
    for (const one of value) {
      if (bounds.left <= 0) break;
      list.push(boundedJson(one, bounds, depth + 1));
    }
    return list;
  }
  const object = plainObject<PlainJson>();
  for (const [key, one] of Object.entries(value)) {
    if (bounds.left <= 0) break;
    object[key] = boundedJson(one, bounds, depth + 1);
  }
  return object;
}
