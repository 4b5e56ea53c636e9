import { useLocale } from '@/lib/hooks/locale';
import type { Money } from '@/lib/market';
import { percentChange } from '@/lib/pricing/decimal';
import styles from './popup.module.css';
import priceStyles from './price.module.css';

/** What a price did since the last capture, in arrow, sign and colour; nothing across currencies. */
export function PriceMove({
  before,
  after,
  since,
}: {
  before: Money;
  after: Money;
  since: string;
}) {
  const { messages, formats } = useLocale();
  if (before.currency !== after.currency) return null;
  const points = percentChange(before.amount, after.amount);
  if (points === null) return null;
  const date = formats.date(since);
  if (points === 0) return <p className={styles.muted}>{messages.popup.unchanged(date)}</p>;
  return (
    <p className={priceStyles.move} data-direction={points > 0 ? 'up' : 'down'}>
      <span aria-hidden="true">{points > 0 ? '▲ ' : '▼ '}</span>
      {formats.percent(points)} {messages.popup.since(date)}
    </p>
  );
}
