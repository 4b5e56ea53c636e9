import type { Change, Evidence, Id } from '../market/index.ts';
import { isSameText, shinglesOf } from '../diagnosis/index.ts';

/** Evidence that tells one and the same move. */
export interface Move {
  /** Stable between two compilations, so that what the user edited is found again. */
  id: Id;
  evidence: Evidence[];
  change: Change | null;
  companyId: Id | null;
}

/** Whether evidence may be told: live, and neither discarded nor a duplicate. */
export const isTellable = (evidence: Evidence): boolean =>
  !evidence.deletedAt && evidence.status !== 'discarded' && evidence.status !== 'duplicate';

/**
 * Groups evidence into moves: one per change between two captures, one per text (a release and its
 * reprints about the same company are one move).
 */
export function groupMoves(evidence: readonly Evidence[], changes: readonly Change[]): Move[] {
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  const byChange = new Map<Id, Move>();
  const texts: { move: Move; shingles: Set<string> }[] = [];
  const moves: Move[] = [];
  const ordered = evidence.toSorted(
    (left, right) =>
      left.capturedAt.localeCompare(right.capturedAt) || left.id.localeCompare(right.id),
  );
  for (const item of ordered) {
    const change = item.changeId ? (changeOf.get(item.changeId) ?? null) : null;
    const shingles = change ? new Set<string>() : shinglesOf(item.text);
    const same = change
      ? byChange.get(change.id)
      : texts.find(
          (known) =>
            known.move.companyId === item.companyId && isSameText(known.shingles, shingles),
        )?.move;
    if (same) {
      same.evidence.push(item);
      continue;
    }
    const id = change ? `change:${change.id}` : `evidence:${item.id}`;
    const move: Move = { id, evidence: [item], change, companyId: item.companyId };
    moves.push(move);
    if (change) byChange.set(change.id, move);
    else texts.push({ move, shingles });
  }
  return moves;
}
