import type { DigestItem, Id } from '@/lib/market';

/** The lines told, in their order. */
export const includedOf = (items: readonly DigestItem[]): DigestItem[] =>
  items.filter(({ included }) => included);

/** The lines left out, in their order. */
export const candidatesOf = (items: readonly DigestItem[]): DigestItem[] =>
  items.filter(({ included }) => !included);

/** Puts a line among those told, last, or back at the head of the candidates. */
export function includeItem(
  items: readonly DigestItem[],
  itemId: Id,
  included: boolean,
): DigestItem[] {
  const moved = items.filter(({ id }) => id === itemId).map((item) => ({ ...item, included }));
  const others = items.filter(({ id }) => id !== itemId);
  return [...includedOf(others), ...moved, ...candidatesOf(others)];
}

/** Moves a line that is told to a rank among those told, from 0; a rank outside is the nearest one. */
export function moveItem(items: readonly DigestItem[], itemId: Id, rank: number): DigestItem[] {
  const told = includedOf(items);
  const moved = told.find(({ id }) => id === itemId);
  if (!moved) return [...items];
  const others = told.filter(({ id }) => id !== itemId);
  const place = Math.min(Math.max(rank, 0), others.length);
  return [...others.slice(0, place), moved, ...others.slice(place), ...candidatesOf(items)];
}
