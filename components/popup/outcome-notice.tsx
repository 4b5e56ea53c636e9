import type { PageReading, ReadingOutcome } from '@/lib/market';
import { useLocale } from '@/lib/hooks/locale';
import styles from './popup.module.css';

/** Whether a reading may write price history: a wall or an error page shows no price of the market. */
export const writesPrices = (outcome: ReadingOutcome): boolean =>
  outcome === 'ok' || outcome === 'partial';

/** What kind of answer the page was, when it is not an ordinary one, and what that costs. */
export function OutcomeNotice({ reading }: { reading: PageReading }) {
  const { messages } = useLocale();
  if (reading.outcome === 'ok') return null;
  const quotesPage = !writesPrices(reading.outcome) && reading.outcome !== 'unreadable';
  return (
    <div
      role="note"
      className={styles.notice}
      data-tone={reading.outcome === 'partial' ? 'plain' : 'warn'}
    >
      <p>
        <span aria-hidden="true">⚠ </span>
        {messages.popup.outcome[reading.outcome]}
      </p>
      {quotesPage && reading.outcomeReason && (
        <p className={styles.small}>
          <bdi dir="auto">{messages.popup.outcomeSeen(reading.outcomeReason)}</bdi>
        </p>
      )}
    </div>
  );
}
