import type { Change } from '@/lib/market';

/** What a change says, whatever its id: two that say the same are one. */
export const contentOf = ({ id: _id, ...content }: Change): string =>
  JSON.stringify(Object.entries(content).toSorted(([a], [b]) => a.localeCompare(b)));
