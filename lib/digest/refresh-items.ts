import type { DigestItem, Id } from '../market/index.ts';

/**
 * The items of a draft compiled again: what the user has is kept as it stands, words, order and choice,
 * with the fresh score and evidence; new moves come after, as candidates; a line whose evidence is all
 * gone is dropped unless it is included, so that the check can say it has no source.
 *
 * @param liveEvidence ids of the evidence that still exists
 */
export function refreshItems(
  current: readonly DigestItem[],
  fresh: readonly DigestItem[],
  liveEvidence: ReadonlySet<Id>,
): DigestItem[] {
  const freshById = new Map(fresh.map((item) => [item.id, item]));
  const kept = current
    .filter((item) => item.included || item.evidenceIds.some((id) => liveEvidence.has(id)))
    .map((item) => {
      const again = freshById.get(item.id);
      return again ? { ...item, score: again.score, evidenceIds: again.evidenceIds } : item;
    });
  const known = new Set(kept.map((item) => item.id));
  const added = fresh.filter((item) => !known.has(item.id));
  const mayInclude = kept.length === 0;
  return [...kept, ...added.map((item) => (mayInclude ? item : { ...item, included: false }))];
}
