import { Delta } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceObservation } from '@/lib/market';
import { percentChange } from '@/lib/pricing';
import styles from './price-detail.module.css';

interface Props {
  /** Last first. */
  readings: readonly PriceObservation[];
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The reading before one of the same role and currency, the rejected ones passed over. */
const before = (readings: readonly PriceObservation[], index: number) =>
  readings
    .slice(index + 1)
    .find(
      ({ status, role, currency, captureId }) =>
        status !== 'rejected' &&
        (role === 'list') === (readings[index]?.role === 'list') &&
        currency === readings[index]?.currency &&
        captureId !== readings[index]?.captureId,
    );

/** Every reading of an offer, with what the price did at each. */
export function ReadingList({ readings, openId, onOpen }: Props) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  return (
    <section aria-label={words.readings}>
      <h3 className={styles.heading}>{words.readingCount(readings.length)}</h3>
      <ol className={styles.list}>
        {readings.map((reading, index) => {
          const previous = before(readings, index);
          const isRejected = reading.status === 'rejected';
          const percent =
            previous && !isRejected ? percentChange(previous.amount, reading.amount) : null;
          const money = formats.money(reading.amount, reading.currency);
          return (
            <li key={reading.id}>
              <button
                type="button"
                className={styles.row}
                aria-current={reading.id === openId}
                onClick={() => onOpen(reading.id)}
              >
                <time dateTime={reading.observedAt}>{formats.date(reading.observedAt)}</time>
                <span className={styles.figure}>{isRejected ? <s>{money}</s> : money}</span>
                <span className={styles.note}>
                  {isRejected && words.statuses.rejected}
                  {!isRejected && reading.role === 'list' && messages.ui.chart.listPrice}
                  {!isRejected && reading.role !== 'list' && percent !== null && percent !== 0 && (
                    <Delta direction={percent > 0 ? 'up' : 'down'}>
                      {formats.percent(percent)}
                    </Delta>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
