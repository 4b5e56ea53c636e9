import { useLocale } from '@/lib/hooks/locale';
import type { Money } from '@/lib/market';
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
  if (before.currency !== after.currency || Number(before.amount) === 0) return null;
  // A percentage for the eye, not an amount: no money is computed here.
  const points = (Number(after.amount) / Number(before.amount) - 1) * 100;
  const date = formats.date(since);
  if (points === 0) return <p className={styles.muted}>{messages.popup.unchanged(date)}</p>;
  return (
    <p className={priceStyles.move} data-direction={points > 0 ? 'up' : 'down'}>
      <span aria-hidden="true">{points > 0 ? '▲ ' : '▼ '}</span>
      {formats.percent(points)} {messages.popup.since(date)}
    </p>
  );
}
