import type { DigestItem, Entry, Evidence } from '../market/index.ts';
import { oneLine } from './excerpt.ts';
import type { Move } from './moves.ts';

/** What a repeat is worth beside a new fact; a working assumption of the method. */
export const REPEAT_NOVELTY = 0.3;

/** Impact 1 to 3, from the user's triage: important, retained, not sorted yet. */
export function impactOf(evidence: readonly Evidence[]): 1 | 2 | 3 {
  if (evidence.some((item) => item.status === 'important')) return 3;
  return evidence.some((item) => item.status === 'retained') ? 2 : 1;
}

/**
 * Novelty: 1 for a changed value or something said for the first time, 0.3 for a repeat — already told
 * in an issued digest, or the same words on the same page before the period.
 */
export function noveltyOf(
  move: Move,
  earlier: readonly Evidence[],
  issued: readonly DigestItem[],
): number {
  const ids = new Set(move.evidence.map((item) => item.id));
  if (issued.some((item) => item.included && item.evidenceIds.some((id) => ids.has(id)))) {
    return REPEAT_NOVELTY;
  }
  if (move.change) return 1;
  const known = new Set(earlier.map((item) => `${item.pageId} ${oneLine(item.text)}`));
  const isRepeat = move.evidence.every((item) => known.has(`${item.pageId} ${oneLine(item.text)}`));
  return isRepeat ? REPEAT_NOVELTY : 1;
}

/**
 * Relevance to the problem, 1 to 3: 3 when the diagnosis rests on it, 2 when someone said what it
 * changes for us or when its subject and a theme are known, 1 otherwise.
 */
export function relevanceOf(evidence: readonly Evidence[], entries: readonly Entry[]): 1 | 2 | 3 {
  const ids = new Set(evidence.map((item) => item.id));
  const carriesEntry = entries.some(
    (entry) =>
      !entry.deletedAt &&
      entry.state !== 'retired' &&
      [...entry.evidenceIds, ...entry.contradictingIds].some((id) => ids.has(id)),
  );
  if (carriesEntry) return 3;
  const isRead = evidence.some(
    (item) => item.soWhat.trim() !== '' || (item.subject !== 'unknown' && item.themeIds.length > 0),
  );
  return isRead ? 2 : 1;
}
