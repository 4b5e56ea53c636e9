/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Keys that hold how a library kept a value, not the value. */
const isInternal = (key: string): boolean => key.startsWith('_') || key === 'textContent';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A value as it is compared: keys in order, white space folded, a list of one the same as its only value.
 */
export function canonical(value: Json): Json {
  if (Array.isArray(value)) {
    const [only] = value;
    return value.length === 1 && only !== undefined ? canonical(only) : value.map(canonical);
  }
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' ? onOneLine(value) : value;
  const entries = Object.entries(value)
    .filter(([key]) => !isInternal(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** Every value with the path of keys that leads to it: what a difference is told by. */
export function leavesOf(value: Json, path = '', leaves = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) leavesOf(item, path, leaves);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      if (!isInternal(key)) leavesOf(inner, `${path}/${key}`, leaves);
  } else if (value !== null && value !== '') leaves.add(`${path}=${onOneLine(String(value))}`);
  return leaves;
}
