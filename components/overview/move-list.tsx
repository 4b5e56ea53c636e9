import { useLastVisit } from '@/lib/hooks/last-visit';
import { useLocale } from '@/lib/hooks/locale';
import type { MoveInContext } from '@/lib/hooks/overview';
import { MoveRow } from './move-row.tsx';
import { rankMoves } from './rank-moves.ts';
import styles from './overview.module.css';

/** Moves shown at most: the rest is in the prices and the evidence. */
const SHOWN = 12;

/** What changed on the pages watched: what is new first, then the largest moves. */
export function MoveList({ moves }: { moves: readonly MoveInContext[] }) {
  const { messages, formats } = useLocale();
  const words = messages.overview;
  const lastVisit = useLastVisit();
  return (
    <section aria-labelledby="moves">
      <h2 id="moves" className={styles.heading}>
        {words.moves}
      </h2>
      <p className={styles.quiet}>
        {moves.length === 0
          ? words.noMoves
          : words.movesHint(lastVisit && formats.dateTime(lastVisit))}
      </p>
      <ul className={styles.rows}>
        {rankMoves(moves, lastVisit)
          .slice(0, SHOWN)
          .map((move) => (
            <MoveRow
              key={move.change.id}
              move={move}
              isNew={lastVisit !== null && move.change.detectedAt > lastVisit}
            />
          ))}
      </ul>
    </section>
  );
}
