import { Delta } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceObservation } from '@/lib/market';
import { groupIntoSeries, isPayable, percentChange, type PriceSeries } from '@/lib/pricing';
import styles from './panel.module.css';

/** A plan grid or a list has many offers: the panel shows the first, the dashboard all. */
const SERIES_SHOWN = 3;

/** What the prices of the page did, last observation first. */
export function PriceHistory({ observations }: { observations: readonly PriceObservation[] }) {
  const words = useLocale().messages.panel;
  const series = groupIntoSeries(observations).filter(({ role }) => isPayable(role));
  const others = series.length - SERIES_SHOWN;
  return (
    <section aria-label={words.price}>
      <h2 className={styles.heading}>{words.price}</h2>
      {series.length === 0 && <p className={styles.quiet}>{words.noPrice}</p>}
      {series.slice(0, SERIES_SHOWN).map((one) => (
        <SeriesRows key={one.key} series={one} />
      ))}
      {others > 0 && <p className={styles.quiet}>{words.otherOffers(others)}</p>}
    </section>
  );
}

function SeriesRows({ series }: { series: PriceSeries }) {
  const { messages, formats } = useLocale();
  const { period } = series;
  const newestFirst = series.observations.toReversed();
  return (
    <>
      <p className={styles.quiet}>
        <bdi dir="auto">{newestFirst[0]?.offerName}</bdi>
        {period && ` · ${messages.prices.periods[period]}`}
      </p>
      <ol className={styles.rows}>
        {newestFirst.map((observation, index) => {
          const before = newestFirst[index + 1];
          const percent = before ? percentChange(before.amount, observation.amount) : null;
          return (
            <li key={observation.id} className={styles.row}>
              <strong className={styles.amount}>
                {formats.money(observation.amount, observation.currency)}
              </strong>
              {percent !== null && percent !== 0 && (
                <Delta direction={percent > 0 ? 'up' : 'down'}>{formats.percent(percent)}</Delta>
              )}
              <time
                dateTime={observation.observedAt}
                title={formats.dateTime(observation.observedAt)}
                className={styles.time}
              >
                {formats.date(observation.observedAt)}
              </time>
            </li>
          );
        })}
      </ol>
    </>
  );
}
