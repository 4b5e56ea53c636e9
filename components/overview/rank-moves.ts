import type { MoveInContext } from '@/lib/hooks/overview';
import type { ChangeField, Instant } from '@/lib/market';

/** Fields in the order a reader wants them; a price move is worth more than a reworded text. */
const FIELD_RANK: readonly ChangeField[] = [
  'price',
  'promotion',
  'availability',
  'offer-added',
  'offer-removed',
  'list-price',
  'title',
  'rewrite',
  'text',
];

/** Moves not seen yet first, then by field, by size, and last first. */
export function rankMoves(
  moves: readonly MoveInContext[],
  lastVisit: Instant | null,
): MoveInContext[] {
  const isSeen = ({ change }: MoveInContext) =>
    lastVisit !== null && change.detectedAt > lastVisit ? 0 : 1;
  const size = ({ change }: MoveInContext) => Math.abs(change.percent ?? 0);
  return moves.toSorted(
    (a, b) =>
      isSeen(a) - isSeen(b) ||
      FIELD_RANK.indexOf(a.change.field) - FIELD_RANK.indexOf(b.change.field) ||
      size(b) - size(a) ||
      b.change.detectedAt.localeCompare(a.change.detectedAt),
  );
}
