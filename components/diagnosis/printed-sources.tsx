import { Captured } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import type { NumberedEvidence } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import { useBoard } from './board-context.ts';
import { QUADRANTS } from './quadrant-look.ts';
import styles from './diagnosis.module.css';

/** On paper only: what the numbers of the statements stand for. */
export function PrintedSources() {
  const locale = useLocale();
  const { messages, formats } = locale;
  const { board } = useBoard();
  const byNumber = new Map<number, NumberedEvidence['item']>();
  for (const quadrant of QUADRANTS) {
    for (const { supports, contradicts } of board.cells[quadrant]) {
      for (const { number, item } of [...supports, ...contradicts]) byNumber.set(number, item);
    }
  }
  return (
    <section className={styles.printed} aria-hidden="true">
      <h2 className={styles.cellTitle}>{messages.documents.sources}</h2>
      {[...byNumber].map(([number, item]) => (
        <p key={number}>
          {number}. <bdi dir="auto">{evidenceTitle(item, locale)}</bdi>
          {item.page && (
            <>
              {' — '}
              <Captured text={item.page.title} /> <Captured text={item.page.url} />
            </>
          )}
          {', '}
          {formats.date(item.evidence.capturedAt)}
        </p>
      ))}
    </section>
  );
}
